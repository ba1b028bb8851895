#pragma once

#include "extract/relation/lexicon/entries.h"

namespace entente {

/// Deeds for one another: trading, aiding, withdrawing.
// clang-format off
inline constexpr auto kMaterialCooperation = std::to_array<ClassFrames>({
    {PredicateClass::Cooperate,
     R"(
barter, be colleague, be partner, be trading partner, buy, buy from, buy into, co-author, co-operate,
co-operate on, co-operate with, co-produce, coauthor, collaborate, collaborate on, collaborate with,
contract with, cooperate, cooperate in, cooperate on, cooperate with, coordinate, coordinate with,
coproduce, deal in, do business in, do business with, do deal with, exchange, exchange for, exchange with,
export, export to, extradite, extradite to, import, import from, invest, invest in, join force,
join force with, join forces, join forces with, join hand with, lease from, lease to, merge, merge into,
merge with, operate with, outsource to, partner, partner with, pool, purchase, purchase from, rent from,
rent to, sell, sell to, share, share with, swap, swap with, team up, team up with, team with, tie up with,
trade, trade in, trade with, work alongside, work closely with, work together, work together on,
work together with, work with)",
     R"(
be in|business, boost|@trade, cut|tariff, do|business, do|trade, form|cartel, form|consortium,
form|partnership, go into|business, have|collaboration, have|cooperation, have|partnership, have|trade,
join|force, join|forces, order|aircraft, order|jet, order|weapon, place|order, renew|@trade, resume|@trade,
share|@goods, share|information, share|intelligence, ship|gas, ship|oil, supply|gas, supply|oil,
~improve|@trade, ~improve|cooperation, ~improve|partnership)"},
    {PredicateClass::Aid,
     R"(
accommodate, aid, airlift, arm, arm with, assist, assist in, assist with, bail out, bankroll, care for,
clothe, come to aid of, contribute, cure, donate, donate to, empower, endow, endow with, equip, equip with,
evacuate, evacuate from, evacuate to, feed, finance, foot bill for, foster, fund, furnish, furnish with,
give, give away, give hand to, give to, grant, grant to, harbor, harbour, heal, help, help in, help out,
help to, help with, lend, lend hand to, lend to, liberate from, loan, loan to, look after, minister to,
nurse, outfit, pitch in, prop up, protect, protect against, protect from, provide, provide for, provide to,
provide with, rebuild, rehabilitate, reimburse, relieve, rescue, rescue from, resettle, resupply, revive,
safeguard, save, save from, shelter, shield, shield from, sponsor, subsidise, subsidize, supply, supply to,
supply with, sustain, take care of, tend to, train, treat for, underwrite, vaccinate, watch over)",
     R"(
allocate|@aid, allocate|@goods, cancel|debt, clear|mine, come to|aid, come to|help, come to|rescue,
contribute to|@aid, contribute to|campaign, contribute to|charity, contribute to|fund, contribute|@goods,
contribute|@troops, contribute|Money, deliver|@aid, deliver|@arms, deliver|@goods, distribute|@aid,
distribute|@arms, distribute|@goods, double|@aid, earmark|@goods, extend|@goods, extend|credit,
forgive|debt, forgive|loan, give with|*, give|@arms, give|@goods, give|blood, give|hand, go to|aid,
go to|rescue, grant|asylum, grant|refuge, hand out|@aid, hand out|@arms, hand out|@goods, host|refugee,
increase|@aid, lend|@arms, lend|@goods, lend|hand, offer|asylum, offer|refuge, offer|shelter, pay|debt,
pay|ransom, provide|@arms, provide|@support, provide|@troops, put out|fire, raise|@goods, release|aid,
release|fund, release|money, restore|@aid, restructure|debt, resume|@aid, rush to|aid, send in|@aid,
send|@aid, send|@arms, send|@goods, send|weapon, serve|refugee, ship|@aid, ship|@arms, ship|@goods,
ship|weapon, take in|Actor, take in|refugee, take|care, transfer|@arms, transfer|@goods, treat|Person,
treat|patient, treat|victim, treat|wound, write off|debt, ~improve|@aid)"},
    {PredicateClass::Retreat,
     R"(
abdicate, back away from, bow out, capitulate, capitulate to, cede, cede to, de-escalate, decommission,
deescalate, demilitarise, demilitarize, demobilise, demobilize, denuclearize, disarm, disband, disengage,
disengage from, drop out of, fall back, fall back to, free, free from, give back, give back to, give up,
give up on, give up to, hand back, hand back to, hand in, hand over, hand over to, hold fire, lay down arm,
lay down arms, liberate, parole, pull back, pull back from, pull out, pull out from, pull out of, ransom,
release, release from, relinquish, relinquish to, repatriate, repatriate to, resign, resign as, resign from,
resign over, restore to, retreat, retreat from, retreat into, retreat to, return, set free, stand down,
stand down as, step aside, step back from, step down, step down as, step down from, surrender, surrender to,
turn in, turn over to, vacate, withdraw, withdraw from, withdraw into, withdraw to)",
     R"(
abandon|@arms, abandon|@post, abandon|@territory, abandon|base, abandon|position, accept|ceasefire,
accept|resignation, accept|truce, admit|inspector, agree|@ceasefire, allow in|inspector, allow|access,
announce|@ceasefire, announce|resignation, bring home|@troops, bring|@troops, broker|@ceasefire,
call|@ceasefire, cease|@attack, cease|fire, decommission|@arms, defuse|crisis, defuse|tension,
demobilize|@troops, destroy|@arms, dismantle|@arms, drop|@arms, ease|crisis, ease|tension,
evacuate|@territory, exchange|@captive, extend|@ceasefire, free from|prison, free|@captive, give up|@arms,
give|access, grant|access, hand in|@arms, hand in|notice, hand in|resignation, hand over|@captive,
hand|@captive, hand|@territory, hold to|@ceasefire, hold|fire, lay down|@arms, leave|@post,
leave|battlefield, leave|cabinet, leave|government, leave|war, let go|@captive, let|go, lose|@post,
lower|@arms, make|@ceasefire, move back|@troops, negotiate|@ceasefire, observe|@ceasefire,
offer|resignation, open|border, open|checkpoint, open|corridor, open|crossing, pull|@arms, pull|@troops,
put down|@arms, put|end, quit|@post, quit|government, recall|@troops, reduce|tension, release from|custody,
release from|jail, release from|prison, release on|bail, release|@captive, remove|@arms, remove|@troops,
reopen|border, reopen|crossing, respect|@ceasefire, return to|barrack, return|@captive, scrap|@arms,
send home|@troops, set|free, sign|@ceasefire, submit|resignation, surrender|@arms, swap|@captive,
tender|resignation, trade|@captive, turn in|@arms, turn over|@captive, turn over|@territory, withdraw|@arms,
withdraw|@troops, ~end|@attack, ~end|@buildup, ~improve|@ceasefire, ~reduce|@arms, ~reduce|@attack,
~reduce|@troops)"},
});
// clang-format on

}  // namespace entente
