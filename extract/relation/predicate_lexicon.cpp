#include "extract/relation/predicate_lexicon.h"

namespace entente {

// Verbs alone, and with the preposition or particle that gives them another meaning ("call for").
// clang-format off
const std::array<ClassWords, kPredicateClassCount - 1> kClassVerbs = {{
    {PredicateClass::Agree,
     "accept,agree,agree on,agree to,agree with,assure,commit,commit to,consent,guarantee,intend,invite,"
     "offer,pledge,promise,propose,swear,undertake,volunteer,vow"},
    {PredicateClass::Consult,
     "brief,confer,confer with,consult,consult with,converse,correspond,correspond with,deliberate,"
     "discuss,greet,have talk with,hold meeting with,hold talk with,host,mediate,meet,meet with,negotiate,"
     "negotiate with,phone,receive,sit down with,speak to,speak with,talk,talk to,talk with,telephone,"
     "tour,visit"},
    {PredicateClass::Support,
     "admire,align with,ally,ally with,applaud,approve,approve of,back,bless,celebrate,champion,commend,"
     "congratulate,defend,encourage,endorse,hail,honor,honour,laud,normalize,praise,ratify,recognise,"
     "recognize,side with,sign,sign agreement with,sign treaty with,sign with,stand by,support,"
     "sympathize with,thank,uphold,vote for,welcome"},
    {PredicateClass::Concede,
     "accede,accede to,acquiesce,acquit,admit,apologise,apologize,apologize for,apologize to,back down,"
     "compromise,concede,ease,exonerate,give in,give in to,legalize,pardon,regret,relax,relent,yield"},
    {PredicateClass::Cooperate,
     "acquire,barter,buy,buy from,collaborate,collaborate with,cooperate,cooperate with,coordinate,"
     "do business with,exchange,export,extradite,import,invest,invest in,join force with,join forces with,"
     "merge,merge with,partner,partner with,purchase,sell,sell to,share,swap,team up with,trade,"
     "trade with,work together with,work with"},
    {PredicateClass::Aid,
     "aid,arm,assist,contribute to,donate,donate to,equip,evacuate,feed,finance,fund,give,give to,grant,"
     "help,help with,lend,lend to,loan,protect,provide,provide to,provide with,rescue,save,shelter,"
     "sponsor,subsidize,supply,train"},
    {PredicateClass::Retreat,
     "abdicate,cede,cede to,demobilize,disarm,free,give up,hand over,hand over to,lay down,pull back,"
     "pull out,release,relinquish,repatriate,resign,resign from,retire from,retreat,retreat from,return,"
     "step down,surrender,surrender to,vacate,withdraw from"},
    {PredicateClass::Request,
     "appeal,appeal for,appeal to,apply for,ask,ask for,beg,beg for,call for,call on,call upon,command,"
     "demand,entreat,exhort,implore,insist,insist on,instruct,lobby,lobby for,order,persuade,petition,"
     "plead,plead for,plead with,press,press for,request,require,seek,urge"},
    {PredicateClass::Accuse,
     "accuse,allege,blame,censure,charge,charge with,complain,complain about,complain of,condemn,"
     "criticise,criticize,decry,denigrate,denounce,deplore,disapprove,disapprove of,fault,indict,"
     "inquire into,insult,investigate,look into,mock,probe,prosecute,rebuke,reprimand,ridicule,slander,sue"},
    {PredicateClass::Reject,
     "balk,contest,decline,defy,deny,disagree,disagree with,dismiss,disobey,ignore,object,object to,"
     "oppose,rebuff,refuse,reject,renege,resist,rule out,snub,spurn,turn down,veto,walk away from"},
    {PredicateClass::Threaten,
     "brandish,caution,endanger,intimidate,menace,threaten,threaten with,warn,warn against,warn of"},
    {PredicateClass::Protest,
     "agitate,boycott,chant,demonstrate,demonstrate against,go on strike,loot,march,march on,picket,"
     "protest,protest against,rally,rally against,rampage,riot,sit in,strike,vandalize,walk out"},
    {PredicateClass::Sanction,
     "abrogate,blacklist,break off,break up with,break with,convict,cut off,cut tie with,discontinue,"
     "divorce,downgrade,embargo,expel,fall out with,fine,freeze,halt,ostracize,penalize,sanction,"
     "secede from,sentence,sever,shut down,shut off,split,split from,split with,suspend,terminate"},
    {PredicateClass::Mobilize,
     "build up,call up,conscript,deploy,dispatch,garrison,marshal,mass,militarize,mobilize,muster,overfly,"
     "patrol,put on alert,redeploy,reinforce"},
    {PredicateClass::Coerce,
     "annex,arrest,ban,blockade,capture,censor,coerce,compel,confiscate,crack down on,deport,detain,"
     "enslave,exile,forbid,force,force into,hack,impose on,imprison,jail,nationalize,occupy,oppress,"
     "outlaw,prohibit,punish,purge,repress,restrict,seize,suppress,take over"},
    {PredicateClass::Assault,
     "ambush,assassinate,assault,attack,battle,beat,beat up,bomb,clash,clash with,conquer,crush,"
     "declare war on,defeat,destroy,execute,fight,fight against,fight with,fire on,go to war with,injure,"
     "invade,kidnap,kill,launch attack on,march into,massacre,murder,overthrow,poison,raid,rape,shell,"
     "shoot,slaughter,stab,storm,strike at,torture,wage war against,wage war on,wound"},
    {PredicateClass::Identity,
     "be,be call,be known as,become,call,constitute,know as,refer to as,remain,represent"},
    {PredicateClass::Role,
     "act as,appoint,be appoint,be elect,be leader of,chair,direct,elect,establish,found,govern,head,hire,"
     "inherit,lead,manage,name,nominate,play,preside,preside over,replace,report to,rise to,rule,"
     "rule over,run,serve,serve as,succeed,succeed as,work,work as,work for"},
    {PredicateClass::Kinship,
     "adopt,be bear to,be marry to,father,give birth to,marry,wed"},
    {PredicateClass::Membership,
     "affiliate,be member of,be part of,belong,belong to,comprise,consist of,enlist,enlist in,enroll,"
     "enroll in,include,join,participate,participate in,take part in"},
    {PredicateClass::Location,
     "base in,be at,be base in,be bear,be bear in,be from,be hold in,be in,be locate in,be near,be on,"
     "bear,bear in,border,die in,dwell,grow up in,inhabit,lie,lie in,live,live at,live in,locate,"
     "locate in,neighbor,neighbour,reside,reside in,settle,settle in,situate,stand in,stay,stay at,"
     "stay in,study at,study in,surround,take place in,take refuge in"},
    {PredicateClass::Ownership,
     "contain,control,earn,gain,get,have,hold,hold by,keep,lose,obtain,own,own by,possess,win"},
    {PredicateClass::Statement,
     "acknowledge,add,announce,answer,argue,assert,believe,cite,claim,comment,comment on,conclude,confirm,"
     "consider,contend,declare,describe,disclose,emphasize,explain,explain to,fear,feel,hear,hope,know,"
     "maintain,mention,note,observe,point out,predict,publish,quote,read,recall,refer to,remark,reply,"
     "reply to,report,report on,respond,respond to,reveal,say,say of,say to,see,speak,speak about,"
     "speak of,speak out,state,stress,suggest,talk about,tell,tell about,think,tweet,understand,view,"
     "wonder,write,write about,write to"},
    {PredicateClass::Motion,
     "arrive,arrive at,arrive in,come,come back to,come from,come to,cross,cross into,depart,depart for,"
     "depart from,drive,emigrate,emigrate to,enter,enter into,escape,escape from,escape to,flee,flee from,"
     "flee to,fly,fly to,go,go back to,go into,go to,head for,head to,immigrate to,land,leave,leave for,"
     "march to,migrate,migrate to,move,move to,proceed to,reach,return to,sail,set off,set out for,travel,"
     "travel to,walk"},
}};

// Verb and head noun of its object, where the object decides.
const std::array<ClassWords, 18> kClassFrames = {{
    {PredicateClass::Agree,
     "make commitment,make pledge,make promise,strike accord,strike agreement,strike bargain,strike deal"},
    {PredicateClass::Consult,
     "dispatch delegation,dispatch envoy,have meeting,have talk,hold consultation,hold meeting,"
     "hold negotiation,hold summit,hold talk,make call,make visit,send ambassador,send delegation,"
     "send envoy,send letter,send message,send representative"},
    {PredicateClass::Support,
     "back bid,back plan,establish relation,establish tie,normalize relation,normalize tie,sign accord,"
     "sign agreement,sign communique,sign contract,sign deal,sign declaration,sign memorandum,sign pact,"
     "sign treaty"},
    {PredicateClass::Concede,
     "lift ban,lift blockade,lift curfew,lift embargo,lift sanction,lift siege,make concession,"
     "open border,open market,withdraw claim,withdraw demand"},
    {PredicateClass::Cooperate,
     "join force"},
    {PredicateClass::Aid,
     "arm force,arm rebel,extend credit,extend loan,forgive debt,provide aid,provide credit,provide loan,"
     "send aid,send food,send help,send money,send supply,send weapon,train force,train soldier,"
     "train troop"},
    {PredicateClass::Retreat,
     "pull force,pull troop,withdraw army,withdraw force,withdraw military,withdraw soldier,withdraw tank,"
     "withdraw troop,withdraw unit"},
    {PredicateClass::Request,
     "make appeal,make demand,make request"},
    {PredicateClass::Accuse,
     "raise concern"},
    {PredicateClass::Reject,
     "cancel meeting,cancel summit,cancel talk,cancel trip,cancel visit"},
    {PredicateClass::Threaten,
     "give ultimatum,issue threat,issue ultimatum,make threat"},
    {PredicateClass::Sanction,
     "break relation,break tie,cancel agreement,cancel aid,cancel contract,close border,close embassy,"
     "cut aid,cut relation,cut tie,declare independence,impose embargo,impose sanction,impose tariff,"
     "recall ambassador,recall envoy,sever relation,sever tie,withdraw aid,withdraw ambassador,"
     "withdraw envoy,withdraw funding,withdraw investment,withdraw offer,withdraw support"},
    {PredicateClass::Mobilize,
     "defend border,defend city,defend country,dispatch army,dispatch force,dispatch troop,send army,"
     "send force,send missile,send soldier,send tank,send troop,send warship"},
    {PredicateClass::Coerce,
     "impose blockade,impose curfew,impose martial,take hostage,take prisoner"},
    {PredicateClass::Assault,
     "declare war,launch attack,launch invasion,launch missile,launch offensive,launch strike,launch war,"
     "strike base,strike city,strike position,strike target,strike village,wage war"},
    {PredicateClass::Role,
     "play part,play role,run business,run company,run country"},
    {PredicateClass::Statement,
     "give interview,give speech,issue statement"},
    {PredicateClass::Other,
     "charge fee,charge money,charge price,hold election,hold exercise,lose election,lose war,run for,"
     "take action,take step,win award,win election,win prize,win war"},
}};
// clang-format on

}  // namespace entente
