#pragma once

#include "extract/relation/lexicon/entries.h"

namespace entente {

/// Nouns that act alike as objects. Those that name an event give their class to a light verb: "make a
/// threat".
// clang-format off
inline constexpr auto kNounKinds = std::to_array<NounKind>({
    {"@talks", PredicateClass::Consult,
     R"(
audience, briefing, call, chat, conclave, conference, consultation, contact, conversation, debate, dialog,
dialogue, discussion, encounter, forum, hearing, interview, mediation, meeting, negotiation, parley,
session, summit, symposium, talk, talks, visit)"},
    {"@deal", PredicateClass::Agree,
     R"(
accord, agreement, arrangement, bargain, charter, compact, consensus, contract, convention, covenant, deal,
entente, memorandum, pact, protocol, settlement, treaty)"},
    {"@promise", PredicateClass::Agree,
     R"(
assurance, bid, commitment, guarantee, initiative, intention, invitation, oath, offer, pledge, promise,
proposal, readiness, undertaking, vow, willingness)"},
    {"@support", PredicateClass::Support,
     R"(
admiration, alliance, applause, appreciation, approval, backing, blessing, compliment, condolence,
confidence, congratulation, congratulations, encouragement, endorsement, faith, gratitude, homage, honor,
honour, loyalty, praise, recognition, respect, salute, solidarity, support, sympathy, thank, thanks, toast,
tribute, trust, welcome)"},
    {"@concession", PredicateClass::Concede,
     R"(
acquittal, amnesty, apology, clemency, compromise, concession, pardon, reconciliation, regret, remorse)"},
    {"@trade", PredicateClass::Cooperate,
     R"(
barter, co-operation, collaboration, commerce, cooperation, extradition, investment, partnership, purchase,
trade, transaction, venture)"},
    {"@aid", PredicateClass::Aid,
     R"(
aid, assistance, asylum, bailout, care, credit, donation, evacuation, gift, grant, handout, help, loan,
protection, refuge, relief, reparation, rescue, scholarship, shelter, subsidy, treatment)"},
    {"@goods", PredicateClass::Other,
     R"(
ambulance, blanket, bread, cash, clothing, drug, equipment, food, fund, funding, funds, generator, grain,
material, medicine, money, supply, tent, vaccine, water, wheat)"},
    {"@ceasefire", PredicateClass::Retreat,
     R"(
armistice, cease-fire, ceasefire, de-escalation, disarmament, peace, pullout, repatriation, resignation,
retreat, surrender, truce, withdrawal)"},
    {"@request", PredicateClass::Request,
     R"(
appeal, application, command, demand, directive, entreaty, injunction, instruction, order, petition, plea,
query, question, request, summons)"},
    {"@accusation", PredicateClass::Accuse,
     R"(
accusation, allegation, anger, audit, blame, charge, complaint, concern, condemnation, criticism,
denunciation, disappointment, dismay, displeasure, dissatisfaction, enquiry, frustration, grievance,
impeachment, indictment, inquiry, insult, investigation, lawsuit, outrage, probe, prosecution, rebuke,
reprimand, slur, suit, suspicion, trial)"},
    {"@refusal", PredicateClass::Reject,
     R"(
defiance, denial, disagreement, disapproval, dissent, feud, objection, opposition, quarrel, rebuff, refusal,
rejection, resistance, snub, veto)"},
    {"@threat", PredicateClass::Threaten,
     R"(
intimidation, menace, pressure, threat, ultimatum, warning)"},
    {"@protest", PredicateClass::Protest,
     R"(
boycott, demonstration, disobedience, insurrection, march, mutiny, picket, protest, rally, rebellion,
revolt, revolution, riot, sit-down, sit-in, stoppage, strike, unrest, uprising, vigil, walkout)"},
    {"@sanction", PredicateClass::Sanction,
     R"(
conviction, embargo, expulsion, fine, freeze, levy, penalty, punishment, quota, sanction, sanctions,
sentence, suspension, tariff)"},
    {"@buildup", PredicateClass::Mobilize,
     R"(
build-up, buildup, conscription, deployment, drill, maneuver, manoeuver, manoeuvre, mobilisation,
mobilization, patrol, reinforcement, wargame)"},
    {"@restriction", PredicateClass::Coerce,
     R"(
annexation, arrest, ban, blockade, censorship, coercion, confiscation, crackdown, curb, curfew, cyberattack,
deportation, detention, eviction, exile, hack, imprisonment, lockdown, occupation, persecution, prohibition,
purge, quarantine, repression, restriction, roundup, seizure, siege, surveillance)"},
    {"@attack", PredicateClass::Assault,
     R"(
abduction, air-strike, airstrike, ambush, assassination, assault, atrocity, attack, battle, beating, blitz,
bombardment, bombing, clash, combat, conflict, counterattack, counteroffensive, coup, crusade, damage,
defeat, execution, fight, fighting, genocide, hostility, incursion, invasion, kidnapping, killing, massacre,
murder, offensive, onslaught, raid, rape, shelling, shooting, skirmish, slaughter, stabbing, strafe,
torture, violence, war)"},
    {"@statement", PredicateClass::Statement,
     R"(
address, announcement, answer, argument, assertion, belief, claim, comment, confession, decision,
declaration, description, doubt, explanation, fear, hope, judgement, judgment, lecture, observation,
opinion, prediction, presentation, recommendation, reference, remark, reply, report, response, ruling,
sermon, speech, statement, suggestion, testimony, verdict, view, worry)"},
    {"@motion", PredicateClass::Motion,
     R"(
arrival, crossing, departure, entrance, entry, escape, expedition, flight, hike, journey, landing,
pilgrimage, return, ride, stroll, tour, trek, trip, voyage, walk)"},
    {"@relations", PredicateClass::Other,
     R"(
bond, connection, friendship, link, rapprochement, relation, relations, relationship, tie)"},
    {"@troops", PredicateClass::Other,
     R"(
army, artillery, battalion, bomber, brigade, cavalry, contingent, corps, destroyer, division, fighter,
fleet, force, forces, frigate, garrison, guard, gunship, helicopter, jet, marine, mercenary, military,
militia, militiaman, navy, officer, paratrooper, peacekeeper, personnel, platoon, police, policeman,
regiment, reservist, soldier, squadron, submarine, tank, troop, troops, unit, warplane, warship)"},
    {"@arms", PredicateClass::Other,
     R"(
ammunition, arms, arsenal, bomb, bow, bullet, cannon, drone, firearm, grenade, gun, mine, missile, mortar,
munition, nuke, pistol, rifle, rocket, shell, shot, spear, stockpile, sword, torpedo, warhead, weapon,
weaponry)"},
    {"@envoy", PredicateClass::Other,
     R"(
ambassador, attaché, consul, delegate, delegation, diplomat, emissary, envoy, legate, mediator, negotiator,
representative)"},
    {"@message", PredicateClass::Other,
     R"(
cable, card, e-mail, email, fax, letter, memo, message, note, postcard, telegram, text)"},
    {"@captive", PredicateClass::Other,
     R"(
abductee, captive, convict, detainee, dissident, hostage, inmate, internee, pow, prisoner, suspect)"},
    {"@post", PredicateClass::Other,
     R"(
captaincy, chair, chairmanship, chancellorship, crown, directorship, governorship, job, leadership,
mayoralty, ministry, office, portfolio, position, post, power, premiership, presidency, reign, role, seat,
throne)"},
    {"@contest", PredicateClass::Other,
     R"(
award, bet, championship, competition, contest, cup, election, final, game, league, lottery, match, medal,
oscar, point, prize, race, referendum, round, series, title, tournament, trophy, vote)"},
    {"@requirement", PredicateClass::Other,
     R"(
budget, challenge, condition, cost, criterion, deadline, expectation, goal, need, objective, obligation,
requirement, specification, standard, target, want)"},
    {"@territory", PredicateClass::Other,
     R"(
airport, area, base, border, capital, city, coast, country, enclave, fort, fortress, frontier, hill,
homeland, island, land, peninsula, port, province, region, stronghold, territory, town, village)"},
    {"@information", PredicateClass::Other,
     R"(
advice, clue, data, detail, evidence, example, fact, feedback, idea, impression, indication, information,
insight, lesson, overview, reason, summary, tip)"},
    {"@abstract", PredicateClass::Other,
     R"(
access, advantage, alternative, background, basis, birth, boost, break, chance, choice, context, edge,
experience, feeling, framework, freedom, glance, hand, headache, heart, hug, kick, kiss, look, massage,
meaning, momentum, name, number, opportunity, option, pause, platform, pleasure, preference, prestige,
priority, problem, push, quality, rate, rating, rest, result, review, rise, room, sense, shape, smile,
solution, soul, space, star, thought, time, trouble, try, value, voice, way)"},
    {"@hardship", PredicateClass::Other,
     R"(
addiction, anxiety, bacterium, blaze, cancer, climate, corruption, crime, depression, disease, drought,
fatigue, fire, flame, flu, hunger, illness, infection, inflation, malaria, obesity, pain, pandemic, pest,
poverty, racism, recession, stress, temptation, unemployment, virus, weed)"},
});

/// Verbs that act alike on nouns of a kind.
inline constexpr auto kVerbGroups = std::to_array<VerbGroup>({
    {"~do",
     R"(
accomplish, attend, be in, begin, bring, carry on, carry out, commence, commit, conclude, conduct, continue,
convene, convey, declare, deliver, direct, display, do, draw, embark on, encounter, endure, enforce,
engage in, enter, enter into, experience, express, extend, face, file, finalise, finalize, forge, get, give,
have, hold, impose, inflict, initiate, institute, intensify, issue, join, join in, launch, lay, lead, level,
levy, lodge, make, mount, open, organise, organize, participate in, pay, perform, perpetrate, place, pose,
present, proclaim, pursue, put, raise, reach, receive, reiterate, renew, resume, seal, secure, send, show,
slap, stage, start, step up, strike, submit, suffer, sustain, take, take part in, undergo, undertake,
unleash, voice, wage, win)"},
    {"~end",
     R"(
abandon, axe, break off, bring to end, call off, cancel, cease, cut off, discontinue, end, freeze, halt,
pause, postpone, pull out of, quit, scrap, shelve, stop, suspend, terminate, walk out of)"},
    {"~ease",
     R"(
abolish, ease, lift, loosen, relax, remove, repeal, rescind, revoke, roll back, soften, waive)"},
    {"~reduce",
     R"(
cut, cut back, decrease, downgrade, lower, reduce, scale back, scale down, slash, trim)"},
    {"~improve",
     R"(
boost, broaden, build, cement, consolidate, cultivate, deepen, develop, enhance, establish, expand, foster,
improve, increase, maintain, mend, normalise, normalize, nurture, promote, re-establish, reestablish,
restore, set up, solidify, strengthen, tighten, upgrade, widen)"},
});
// clang-format on

}  // namespace entente
