#pragma once

#include "extract/relation/lexicon/entries.h"

namespace entente {

/// Words for one another: agreeing, meeting, backing, giving way.
// clang-format off
inline constexpr auto kVerbalCooperation = std::to_array<ClassFrames>({
    {PredicateClass::Agree,
     R"(
accept, agree, agree about, agree on, agree to, agree upon, agree with, assent, assent to, assure,
be committed, be eager, be prepared to, be ready to, be willing, come to term with, commit, commit to,
consent, consent to, enter agreement with, enter pact with, guarantee, intend, invite, invite to, offer,
offer to, pledge, pledge to, promise, promise to, propose, propose to, reassure, shake on, swear, swear to,
undertake, volunteer, volunteer for, volunteer to, vow)",
     R"(
abide by|@deal, accept|@deal, agree on|@ceasefire, agree to|@ceasefire, arrange|@deal, arrange|@talks,
arrive at|@deal, come to|@deal, come to|term, come to|understanding, comply with|@deal, draft|@deal,
draw up|@deal, enter into|@deal, express|interest, extend|@deal, fulfill|@promise, fulfil|@promise,
give|green, give|word, honor|@deal, honor|@promise, honour|@deal, honour|@promise, keep|@promise, keep|word,
make good on|@promise, observe|@deal, plan|@aid, plan|@ceasefire, plan|@deal, plan|@support, plan|@talks,
plan|@trade, plan|Clause, prepare|@deal, prepare|@talks, put forward|@promise, reach|understanding,
renew|@deal, resolve|conflict, resolve|crisis, resolve|difference, resolve|dispute, resolve|issue,
respect|@deal, schedule|@talks, settle|argument, settle|case, settle|conflict, settle|difference,
settle|dispute, settle|lawsuit, shake|hand, show|interest, stick to|@deal, submit|@promise, table|@promise,
~improve|@deal)"},
    {PredicateClass::Consult,
     R"(
address with, arbitrate, arbitrate between, bargain, bargain with, be in contact, be in touch, brief,
brief on, call in on, chat, chat to, chat with, communicate with, confer, confer with, consult,
consult with, contact, convene, converse, converse with, correspond, correspond with, debate, debate with,
deliberate, deliberate on, dial, dine with, discuss, discuss with, drop in on, eat with, get in touch with,
get together with, go over with, greet, haggle with, have dinner with, have lunch with, have talk with,
have word with, host, huddle with, interview, keep in touch with, liaise with, lunch with, mediate,
mediate between, meet, meet up, meet up with, meet with, moderate between, negotiate, negotiate about,
negotiate for, negotiate on, negotiate over, negotiate with, parley with, pay visit to, phone, reach out to,
ring up, shake hand with, sit down with, sound out, speak to, speak with, stop by, swing by, talk,
talk over, talk to, talk with, telephone, text, tour, visit, visit with)",
     R"(
appoint|mediator, arrive for|@talks, attend|@talks, be at|@talks, be in|@talks, be in|contact, be in|touch,
broker|@deal, broker|@talks, call up|Person, call|@talks, call|Actor, call|ambulance, call|doctor,
call|office, call|police, come to|@talks, come to|table, deliver|@message, dispatch|@envoy,
dispatch|@message, end|@talks, exchange|@message, exchange|greeting, exchange|idea, exchange|information,
exchange|note, exchange|opinion, exchange|view, exchange|word, finish|@talks, get in|touch, go to|@talks,
have|dinner, have|lunch, have|tea, have|word, keep in|touch, leave|@talks, mediate|@deal, negotiate|@deal,
pay|@talks, put through to|*, receive|@envoy, receive|@message, receive|Person, receive|guest,
receive|visitor, return to|table, ring|Actor, see|@envoy, see|doctor, see|lawyer, send out|@message,
send|@envoy, send|@message, sit down for|@talks, speak by|phone, speak on|phone, stay in|touch,
talk by|phone, travel to|@talks, write|@message, ~improve|@talks)"},
    {PredicateClass::Support,
     R"(
acclaim, admire, adore, advocate, advocate for, align with, ally, ally with, applaud, appreciate, approve,
approve of, authorise, authorize, back, back up, be admirer, be advocate, be ally, be backer, be champion,
be close ally, be defender, be devotee, be fan, be follower, be fond, be friend, be grateful, be loyal,
be proponent, be proud, be supporter, be supportive, be sympathetic, be thankful, befriend, believe in,
bless, campaign for, celebrate, celebrate with, champion, cheer, cheer for, cheer on, cherish, come out for,
comfort, commemorate, commend, compliment, congratulate, congratulate on, console, credit, credit with,
defend, defend against, embrace, encourage, endorse, espouse, esteem, exalt, extol, favor, favour, glorify,
hail, hail as, honor, honour, idolize, laud, lionize, normalise, normalize, pay tribute to, praise,
praise for, pray for, rally around, rally behind, rally to, ratify, recognise, recognise as, recognize,
recognize as, recommend, recommend to, respect, revere, root for, salute, second, side with, speak up for,
stand behind, stand by, stand up for, stand with, stick up for, support, sympathise with, sympathize with,
thank, thank for, toast, tout, trust, uphold, validate, venerate, vindicate, vote for, vouch for, welcome,
welcome to, worship)",
     R"(
adopt|bill, adopt|constitution, adopt|declaration, adopt|law, adopt|measure, adopt|plan, adopt|policy,
adopt|resolution, attract|@support, be in|favor, be in|favour, bid|farewell, come out in favor of|*,
come to|defence, come to|defense, come to|support, deserve|credit, enjoy|@support, enlist|@support,
enter into|alliance, enter|alliance, fight for|freedom, fight for|independence, fight for|right,
forge|@relations, forge|alliance, form|alliance, form|coalition, form|union, give|credit, have|admiration,
have|alliance, have|bond, have|friendship, ink|@deal, lend|@support, like|Actor, love|Actor, make|friend,
offer|blessing, offer|condolence, offer|congratulation, offer|praise, offer|prayer, offer|sympathy,
offer|thank, offer|thanks, pass|bill, pass|law, pass|measure, pass|motion, pass|resolution, pay|homage,
pay|respect, pay|tribute, promote|@relations, promote|Concept, rally to|defense, renew|@relations,
resume|@relations, send|condolence, send|congratulation, send|greeting, side|None, sign on|@deal,
sign up to|@deal, sign|@deal, sign|bill, sign|charter, sign|communique, sign|declaration, sign|law,
sign|resolution, speak in favor of|*, throw|weight, vote in favor of|*, win|@support, ~improve|@relations,
~improve|@support)"},
    {PredicateClass::Concede,
     R"(
abide by, accede, accede to, acquiesce, acquiesce in, acquiesce to, acquit, acquit of, admit, admit to,
apologise, apologise for, apologise to, apologize, apologize for, apologize to, appease, atone for,
back down, back down from, back off, backpedal, backtrack, be sorry, bow to, cave, cave in, cave in to,
climb down, comply, comply with, compromise, compromise on, compromise with, concede, concede to, confess,
confess to, decriminalise, decriminalize, defer to, deregulate, ease, excuse, exonerate, forgive,
give ground, give in, give in to, give way, give way to, legalise, legalize, let off, liberalise,
liberalize, loosen, make amends, make peace with, mollify, pardon, placate, reconcile with, regret, relax,
relent, repent, submit to, waive, yield, yield to)",
     R"(
accept|@accusation, accept|@request, accept|@sanction, accept|blame, accept|condition, accept|defeat,
accept|responsibility, accept|term, admit|defeat, agree to|@request, allow|@protest, answer|@request,
bury|hatchet, change|stance, commute|sentence, drop|@accusation, drop|@refusal, drop|@request,
drop|@restriction, drop|@sanction, drop|@threat, drop|case, drop|charge, drop|demand, drop|lawsuit,
fulfill|@request, fulfil|@request, give|amnesty, give|ground, give|independence, give|permission,
give|right, grant|@request, grant|amnesty, grant|autonomy, grant|bail, grant|citizenship, grant|clemency,
grant|independence, grant|pardon, grant|permission, grant|right, heed|@request, make|peace, meet|@request,
obey|@request, offer|amnesty, offer|apology, offer|compromise, offer|concession, open|economy, open|market,
permit|@protest, restore|right, retract|@accusation, retract|claim, retract|statement, reverse|course,
reverse|decision, reverse|policy, satisfy|@request, soften|position, soften|stance, submit to|@request,
take back|@accusation, take back|word, take|blame, take|responsibility, withdraw|@accusation,
withdraw|@refusal, withdraw|@request, withdraw|@threat, ~ease|@restriction, ~ease|@sanction, ~ease|tariff,
~end|@accusation, ~end|@protest, ~end|@refusal, ~end|@request, ~end|@restriction, ~end|@sanction,
~end|@threat, ~reduce|@request, ~reduce|@restriction, ~reduce|@sanction)"},
});
// clang-format on

}  // namespace entente
