#pragma once

#include "extract/relation/lexicon/entries.h"

namespace entente {

/// Words against one another: asking of, accusing, refusing, threatening.
// clang-format off
inline constexpr auto kVerbalConflict = std::to_array<ClassFrames>({
    {PredicateClass::Request,
     R"(
adjure, appeal, appeal for, appeal to, apply for, apply to, ask, ask about, ask after, ask for, ask from,
ask of, ask to, beg, beg for, beseech, call for, call on, call out for, call upon, clamor for, clamour for,
command, demand, demand from, demand of, entreat, exhort, file for, fish for, goad, hold out for, implore,
insist, insist on, insist upon, instruct, invoke, lobby, lobby for, nag, order, order to, persuade,
petition, petition for, plead, plead for, plead with, press, press for, pressure, pressure into, pressurise,
prod, push for, request, request from, require, require of, requisition, seek, seek from, solicit, summon,
summon to, urge, urge on, want from)",
     R"(
address|question, direct|@request, issue|@request, like to|Clause, make|@request, pop|question,
pose|question, present|@request, push to|Clause, put to|vote, put|question, raise|question,
require to|Clause, seek|@aid, serve|@request, set|condition, set|deadline, tell to|Clause, want to|Clause)"},
    {PredicateClass::Accuse,
     R"(
accuse, accuse of, admonish, allege, arraign, assail, audit, be angry, be contemptuous, be critic,
be critical, be disappointed, be furious, be hateful, be suspect, be suspicious, bemoan, berate, blame,
blame for, blame on, blast, call out, cast doubt on, castigate, censure, charge, charge with, chastise,
chide, complain, complain about, complain of, complain to, condemn, condemn for, criticise, criticise for,
criticize, criticize for, cross-examine, decry, defame, denigrate, denounce, denounce as, denounce for,
deplore, deride, despise, disapprove, disapprove of, disparage, excoriate, expose, fault, fault for,
find fault with, frown on, frown upon, grill, impeach, implicate, implicate in, impugn, incriminate, indict,
indict for, indict on, inform on, inquire into, insult, interrogate, investigate, investigate for, jeer,
lambast, lambaste, lash out, lash out at, loathe, look into, malign, mock, pick on, pillory, probe,
prosecute, prosecute for, question, question about, rail against, rebuke, rebuke for, remonstrate with,
report to police, reprimand, reproach, reprove, resent, revile, ridicule, scold, scorn, shame, slam,
slander, smear, sneer at, stand accused of, stigmatize, sue, sue for, suspect, suspect of, take to court,
take to task, taunt, upbraid, vilify)",
     R"(
be on|trial, be under|investigation, be under|suspicion, bring before|court, bring to|court,
bring to|justice, bring|case, bring|charge, bring|suit, call as|criminal, call as|dictator, call as|fool,
call as|liar, call as|murderer, call as|terrorist, call as|thug, call as|traitor, call for|inquiry,
call for|investigation, call for|probe, call in|@envoy, demand|inquiry, demand|investigation,
exchange|@accusation, exchange|insult, express|@accusation, express|concern, face|charge, face|trial,
file|case, file|charge, file|suit, find as|guilty, go on|trial, hate|Actor, haul before|court,
have|complaint, hold as|accountable, hold as|responsible, hold to|account, hurl|@accusation, hurl|insult,
lay|blame, open|case, order|@accusation, pin|blame, place on|trial, place|blame, point|finger, press|charge,
put on|trial, put|blame, question|Actor, raise|concern, raise|issue, raise|objection, shift|blame,
stand|trial, summon|@envoy, take to|court, take to|task, trade|@accusation, trade|barb, trade|insult,
voice|concern)"},
    {PredicateClass::Reject,
     R"(
abstain from, argue with, balk, balk at, be adversary, be against, be enemy, be foe, be hostile,
be opponent, be opposed, be reluctant, be rival, be sceptical, be skeptical, be unwilling, betray, breach,
break promise to, brush aside, brush off, challenge, come out against, contest, contradict, counter,
decline, defy, deny, deny to, disagree, disagree about, disagree on, disagree over, disagree with, disavow,
disbelieve, discredit, dismiss, dismiss as, disobey, disown, dispute, disregard, dissent, dissent from,
distance from, distrust, dodge, doubt, eschew, evade, feud with, flout, fly in face of, foil, frustrate,
hamper, hinder, hold out against, ignore, impede, infringe, lash back at, mistrust, negate, object,
object to, obstruct, oppose, overrule, push back against, push back on, quarrel with, rebuff, rebut, refuse,
refuse to, refute, reject, reject as, renege, renege on, renounce, repudiate, repulse, resist, rule out,
say no to, scoff at, shrug off, shun, snub, speak out against, spurn, stand up to, stonewall, subvert,
swear off, take issue with, thwart, turn away, turn back, turn down, undermine, veto, violate, vote against,
vote down, vow not, walk away from)",
     R"(
argue against|*, be at|odds, be in|conflict, be in|dispute, block|@aid, block|@deal, block|appointment,
block|bill, block|law, block|merger, block|motion, block|nomination, block|resolution, block|sale,
break off|engagement, break|@ceasefire, break|@deal, break|@promise, break|law, break|rule, break|word,
call off|@talks, campaign against|*, cancel|@talks, cancel|tour, cancel|trip, defeat|amendment, defeat|bill,
defeat|motion, defeat|resolution, delay|@talks, fail|@promise, fight|@promise, fight|@sanction, fight|bill,
fight|charge, fight|decision, fight|law, fight|plan, fight|proposal, have|disagreement, have|dispute,
have|doubt, have|feud, have|objection, have|quarrel, have|reservation, have|rivalry, kill|@deal,
kill|@talks, kill|bill, kill|proposal, miss|@talks, postpone|@talks, pour|water, refuse|@talks,
reverse|@promise, rule out|@talks, run against|*, say|no, shoot down|@promise, shoot down|bill,
shoot down|plan, skip|@talks, slam|door, stand against|*, stand in|way, strike down|ban, strike down|law,
turn|back, ~end|@ceasefire, ~end|@promise)"},
    {PredicateClass::Threaten,
     R"(
be danger, be menace, be threat, bluster, brandish, bully, caution, caution against, conspire against,
conspire to, endanger, forewarn, frighten, imperil, intimidate, jeopardise, jeopardize, menace,
plot against, put pressure on, scare, terrify, threaten, threaten to, threaten with, unnerve, warn,
warn about, warn against, warn of)",
     R"(
aim at|Actor, aim|gun, aim|missile, aim|rifle, apply|pressure, compromise|Actor, exert|pressure,
flex|muscle, hang over|*, pile|pressure, place at|risk, place in|danger, plan|@attack, plot|@attack,
point at|Actor, point|gun, point|missile, point|pistol, point|rifle, prepare for|@attack, prepare|@attack,
promise|retaliation, promise|revenge, put at|risk, put in|danger, put|pressure, raise|prospect,
raise|specter, raise|spectre, rattle|saber, rattle|sabre, step up|pressure, swear|revenge, threaten|@attack,
threaten|@sanction, train|gun, vow|attack, vow|retaliation, vow|revenge)"},
});
// clang-format on

}  // namespace entente
