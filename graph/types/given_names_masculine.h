#pragma once

#include <string_view>

namespace entente::given_names {

/// Given names of men alone, folded, without hyphens, in ASCII order, parted by white space.
inline constexpr std::string_view kMasculine = R"(
aaron abbas abdallah abdel abdelaziz abdelfattah abdelkader abdolkarim abdul abdulaziz abdulhamid abdulkadir
abdullah abdullahi abdulrahman abdurrahman abe abebe abhijit abhinav abhishek abiola abraham abulfaz achille
achim adalbert adalsteinn adam adama adamo adebayo adel ademola adewale adham aditya adnan adolf adriaan
adrian adriano afanasy afonso agamemnon agostino agustin ahmad ahmed ahmet ajay ajit akaki akash akbar akhil
akhilesh akihito akinori akinwumi akio akira akos akram aksel akshay ala alaa alain alan alasdair alassane
albert alberto albin albrecht aldo alec alejandro alejo aleksandar aleksander aleksandr aleksei aleksej
aleksey alessandro alessio alexander alexandr alexandre alexandros alexandru alexei alexej alexey alexis
alfonso alfred alfredo algirdas ali alireza alistair allan allen almazbek alois aloisio alok alonso
alparslan alper alphonse alvaro alvin amadeo amadou amar amartya amaury ambroise ambrose amedeo amerigo
amilcar amintore aminu amir amirali amit amitabh ammar amnon amol amos amr amrit anand anant anastasios
anatole anatoli anatolii anatoliy anatoly anders andor andras andre andreas andrei andrej andres andrew
andrey andris andriy andrus andrzej angelo angelos angus anibal anil aniruddh ankit anoop antal antanas ante
antero anthony antoine anton antonello antoni antonin antonino antonio antonis anuj anupam anurag anwar
anwarul apostolos ara aram arash aravind archibald archie arda ardeshir arif aristide aristides aristotelis
arjun arkadiy arkady arman armand armen armin arnaldo arnaud arne arnold arnulf arpad arrigo arsalan arsene
arseniy artem arthur artis artur arturas arturo artyom arun arvid arvind arvydas asadollah asbjorn asghar
ashish ashok ashot ashraf ashur ashutosh ashwin asif askar atal atanas ataollah ataur athanasios atilla
atsushi attila atul augusto aurel aurelien aurelio avi avigdor avinash aviv avner avraham axel aydin aykut
ayman ayub azam azim aziz azzam babak babasaheb babatunde bacharuddin badr bahaa bahadir bahman bahram
bahrum bakary bakr balaji balasubramanian balazs balbir baldassare baldev balint baltasar baltazar bambang
baptiste baqir baris barnaby barney barry bart bartholomew bartolome bartolomeo bartosz baruch bas bashar
bashir basil bastien battista bedrich behnam behrouz behzad bekir bela ben bence benedek benedetto benedict
bengt benigno benito benjamin benno benny benoit beppe berk bernard bernardo bernd bernhard bernt bert
berthold bertrand bettino bhagat bharat bhaskar bhim bhimrao bhumibol bhupinder biagio biao bijan bilal bill
billy bimal binyamin bipin birger biswajit bizhan bjarne bjarni bjorn blaise boaz bob bobby bodo bogdan
bogoljub boguslaw bohdan bohumil bohuslav bojan bola boleslaw bongbong boris borislav borje borys boubacar
boutros boyko bozidar brad bradley bram brandon branislav branko brendan brent bretislav brett brian brijesh
bronislaw bruce brunello bruno bryan bryce bryn bukola bulent bunyamin burak burhan burhanuddin burkhard
byron caetano caleb calin callum calvin camillo camilo carl carlo carlos carmelo carsten catalin cathal
cecil cedric cees celal celso cem cemal cemil cengiz cesar cesare cestmir cevdet cezar cezary chaim chandan
chandrashekhar changiz chanho chanwook charalambos charles chetan chidambaram chidi chike chinedu chingkuo
chinmay chinua christer christian christoph christophe christopher christos chukwuemeka chunghee ciaran
ciprian ciriaco ciro clarence claudio claus clemens clement cliff clifford clint clive clovis clyde coen
colin colm connor conor conrad constantin corentin cormac cornel cornelis corneliu cornelius corrado cosimo
costas craig cristian cristiano cristobal cristoforo csaba curtis cyprien cyril cyrille cyrus czeslaw daan
daejung dafydd dag daigo daisuke dalibor dambudzo damian damiano damien damodar damon dan daniel daniil
danil danila danilo dankwart danny dante danylo daoud dario darius dariush dariusz darnell darragh darren
darryl darshan dave david davide davit davoud dawud dean deandre debashish declan deepak dehuai dejan
demetrius demyan denes denis dennis denys derek dermot deshawn desmond detlef dev devendra dexter dezso
dhananjay dharmendra dhiren dhirubhai diarmuid dick didier diederik diego dieter dietmar dietrich dilip
dimitar dimitri dimitrios dimitris dinesh dinis dino dirk dmitri dmitrii dmitriy dmitro dmitry dmytro dogan
domenico domingo dominic donal donald donato donghyun dongwook donnie doohwan doug douglas dov dragan
dragoljub dragos dragutin drazen duarte duccio dumitru duncan durgesh dusan dusko dustin dwayne dwight dylan
dzhevdet eamon earl ebenezer eberhard ebrahim eckart eckhard ed eddie ede edgar edgardo edgars edin edmond
edmund edoardo edouard edson eduard eduardo edward edwin eero efim efraim efrain egidio egil egils egon
ehsan ehud eiichi eiji einar eirik eisaku eitan ekkehard ekrem elazar eleftherios elemer eli elias eliezer
elijah elio eliseo eliyahu elliot elmer elvis elyakim emanuele emeka emil emile emilio emin emir emlyn
emmanuel emmerson emmett emomali emrah emre emrys endre engelbert engin enguerrand enlai ennio enoch enrico
enrique enver enzo eoin ephraim ercan ercole erdal erdem erhan erhard eric erich erik erkan erkki erling
ernest ernesto ernie erno ernst erol ersin ertugrul erwin esfandiar eskil esko esmail esteban ethan etienne
ettore euan eugen eugene eugenio eugeniusz evan evangelos evaristo evert evgeni evgenii evgeniy evgeny evo
ewald ewan ezekiel ezequiel ezio ezra fabian fabien fabio fabrice fabricio fabrizio facundo fadel fadi fahad
fahd faisal faiz faleh faramarz fardin farhad fariborz farid faris farouk farrokh farshad faruk farzad fathi
fatih fausto fawzi fayez fazal federico fedor fehmi fela felice feliks felipe felix femi feodor ferdinand
ferdinando ferenc fereydoun fergal fergus ferhat ferit fermin fernand fernando fernao festus fethullah fevzi
fidel filip filipe filipp filippo finbar fintan firouz flavio florencio florent florian floriano florin
floyd fotis fouad francesco francis francisco franciszek franco francois franjo frank franklin frantisek
franz fraser fred freddie frederic frederick fredrik friedrich frits fritz frode fryderyk fuat fumimaro
fumio fumito fyodor gabor gabriel gael gaetan gaetano gagik galeazzo galileo galip ganesh gareth garrett
gary gaspar gaspard gaston gaurav gautam gauthier gavin gavril gavrila geert geir genaro genichi gennadi
gennadii gennadiy gennady gennaro genzo geoffrey georg george georges georgi georgii georgios georgiy georgy
gerald geraldo gerard gerardo gergely gergo gerhard germain german gernot gerrit gershom gershon gethin
getulio geza ghasem ghassan ghazi gheorghe ghislain ghodratollah gholam gholamhossein gholamreza ghulam
giacomo giambattista giancarlo gianfranco gianluca gianluigi gianni giannis gianpaolo gideon gijs gil
gilbert gilberto giles gilles gino gintaras gioacchino giordano giorgi giorgio giorgos giosue giovanni
girish girolamo gisli gitanas giuliano giulio giuseppe gleb glenn godfrey goffredo goichi gojko gokhan gokul
gonzalo goodluck gopal gopinath goran gordon goro gosta gottfried gotthold gottlieb govind graham graziano
greg greger gregoire gregor gregorio gregory grigori grigorii grigoris grigoriy grigory grzegorz gudmund
guenter guenther guglielmo guido guilherme guillaume guillermo gultekin gulzar gunnar gunter gunther guntis
guofeng guoqiang gurbanguly gurdeep gurmeet gurpreet gus gustaf gustav gustave gustavo gustaw guy gwilym
gyorgy gyula haakon haavard habib habibollah habibur hadi hafez haidar haile hailemariam haim haitham hajime
hakan hakim hakob hakon halldor haluk halvor hamad hamdan hamdi hamed hamid hamidreza hamish hamza hani hank
hannes hanno hans harald harbhajan hardik hari harish harold haroun harry harsh harshad hartmut hartwig
haruhiko haruki harun haruo harvey hasan hashem hashim hassan hastings hatem haukur hayao hayato hayri
haytham hazem hector hedayat heihachiro heiko heiner heinrich heinz heitor helder helge hellmut helmut
helmuth hemant hendrik henk hennadiy henning henri henrik henrique henry henryk herbert heribert heriberto
herman hermann hernan hernando herve heungmin heydar hidde hideaki hidehiko hideki hideo hidetoshi hideyoshi
hideyuki hifikepunye hikmet hillel himanshu hippolyte hiram hiro hiroaki hirobumi hirofumi hirohito hirokazu
hiroki hiromichi hironori hiroshi hiroto hiroyuki hisashi hisham hitesh hitoshi hjalmar holger homayoun
homer homi honore hooshang horace horatio horia hormoz horst hosni hossein houari houshang hovhannes howard
hristo hryhoriy hubert hubertus hugh hugo huib hulusi humberto humphrey husam husamettin husayn huseyin
husni hussain hussam hussein huw hyman hynek hyunwoo iacopo iain ian iancu ibrahim ichabod ichiro idi idris
idrissa ieuan ieyasu iftikhar ignacio ignacy ignat ignatius ignazio igor ihor ihsan ike ilham ilhan ilie
ilija ilker ilsung ilya ilyas imad imants imomali imran imre inacio indrajit ingemar ingmar ingo ingolf
innokenty ioann ioannis iolo ion ionel ionut iosif iqbal ira iraj irakli ireneusz irving isa isaac isaiah
isaias isam isamu isao ishaan ishaq isidoro isidro iskander ismael ismail ismet isoroku issa issoufou istvan
italo itamar itaru itzhak itzik iulian iuliu ivan ivar ivars ivica ivo ivor iwan iyad izhak izzat jaafar
jaap jabbar jabir jacek jachym jacinto jack jacob jacobus jacques jaein jafar jagdish jagjit jahangir jai
jaime jair jairam jakaya jake jakub jalal jalil jamal james jamil jamsetji jamshid janez janis janko janos
janusz jared jarl jaromir jaroslav jaroslaw jason jasper jassim jaswant jatin javad javier jawad jawaharlal
jayant jayaprakash jed jeff jeffrey jeno jens jeremiah jeremy jeroen jerome jeronimo jerry jerzy jesper
jesse jesus jethro jiabao jianguo jianjun jieshi jim jimmy jindrich jingguo jinping jinsoo jintao jiri jiro
jisung jitendra joachim joakim joao joaquim joaquin jochen joe joel joerg joergen johann johannes john
johnny joichi joko jomo jon jonah jonas jonathan jongil jongun joonho joost jorg jorge jorgen joris jorn jos
jose josef joseph josh joshua josiah josip jost josue jovan jozef jozsef juan juergen juha juhani jukka
jules julian julien julio julius juliusz juma junghwan junichi junichiro junji juraj jurgen jurgis juris
juscelino justin justo juvenal jyotiraditya kaan kaare kaarel kadhim kadir kailash kaishek kalman kalyan
kamal kambiz kamel kamil kamran kaname kangin kanji kapil karan kare karel karim karl karlheinz karol karoly
karsten kartik kaspar kassym kassymjomart katsuhiko katsumoto katsuo katsushika katsuya kaushik kaveh kayvan
kazem kazim kazimierz kazuhiko kazuhiro kazuki kazuo kazushi kazuya kazys kees keigo keiichi keiji keisuke
keith keizo kemal ken kenan kengo kenichi kenichiro kenji kenjiro kenneth kenny kenta kentaro kenzaburo
kenzo keorapetse keqiang kerem ketan kevin keyvan kgalema khaled khalid khalifa khalil khamis khosro khosrow
khurshid kiarash kichisaburo kieran kiichi kiichiro kimoon kinam kinmochi kiriakos kiril kirill kirk kishore
kiyoshi kjell kjetil klaas klas klaus klemens klement kliment knud knut koen kofi koichi koji kojiro kojo
kondraty konosuke konrad konstantin konstantinos konstanty koray korechika korkut kornel kosaku kostas
kostyantyn kosuke kota kotaro kouhei kourosh kresimir krishna krishnan krisjanis kristian kristoffer krum
krystian krzysztof kuldeep kunal kunihiko kuno kurmanbek kurosh kurt kuzma kwabena kwadwo kwaku kwame kwasi
kyle kyohei kyriakos lachlan ladislav laith lajos lakhdar lakshman lalit laloo lamberto lamine lance lapo
larry lars lasse laszlo laurent laurie lavr lavrenti lavrentiy lavrenty lawrence lazar lazare lazaro leandro
lebron lech lefteris leif lemuel len lennart leo leon leonard leonardo leonce leonel leonhard leonid
leonidas leopold leopoldo leroy lester leszek lev levent levente levi levon levy lewis liam liaquat libor
lieven lilian linas linus lionel lisandro liviu ljubo ljubomir llewelyn lodovico loic lokesh lorand lorant
lorcan lorenz lorenzo lotfollah lothar louis loukas lourenco lubomir lubos lucas luchino lucho lucian
luciano lucien lucio lucius ludek ludger ludovic ludwig luigi luis luitpold luiz luka lukas lukasz luke
lutfi luther lutz luuk lyle lyndon lyubomir maarten maciej madan madhav madhavrao mads magnus mahamadou
mahamane mahathir mahatma mahendra maher mahesh mahinda mahmoud mahmud mahmut mahyar maithripala majid makar
maksim maksym malachy malcolm malik mamadou mamady mamdouh mamoru manabu manfred mangosuthu manish manlio
manmohan manohar manoj manolis manolo manouchehr mansour mansur manuchehr manuel marc marcel marcello
marcelo marcin marco marcos marcus marek mariano marin mario maris marius mariusz mark marko markos markus
marnix martin martino marton martti marvin marwan marzouk masaaki masafumi masahiko masahiro masakazu masaki
masamune masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki masoud massimo massoud
matej mateja mateo mateusz mathias mathieu mathijs mathis mats matt matteo matthew matthias matthieu
matthijs matti mattias matvei matvey matyas mauno mauri maurice mauricio maurizio maurycy max maxence maxim
maxime maximilian maximo mayank maysara mazen mehdi mehmet mehran mehrdad meinhard meir meles melih melvin
menachem menahem mengistu meric mert mesut metin micah michael michah michalis micheal michel michelangelo
mick midhat mieczyslaw mieszko miguel mihai mihail mihailo mihaly mihir mijo mikael mike mikhail mikheil
mikio mikita mikko miklos mikola mikolaj mikulas miladin milan mile miles milind milorad milos miloslav
milovan milton mindaugas minho minoru mircea mirko miro miroslav miroslaw mithun mitsuhiro mitsuo mitsuru
mladen moacir moammar moaz mobutu modibo mogens mohamad mohamed mohammad mohammed mohan mohandas mohit
mohsen moise moises mojmir mojtaba moktar momcilo moncef moohyun moqtada mor mordecai mordechai morihiro
moritz morten morteza moses moshe mostafa motilal mounir mourad mousa moussa moustafa mstislav muammar
muammer muayyad muhammad muhammadu muhammet muhannad muharrem muhsin muhyiddin mujahid mujibur mukesh
mukhtar mukul mulayam munir muqtada murali muralidhar murat murray murtada musa musab mushfiqur mustafa
mustapha muthanna mutlu mutsuhito muzaffer mwai mykhailo mykola mykyta myron myungbak nabil nachman nadeem
nader nadim naftali nagesh naguib nahum najam naji najib nand nandan nandor nanni naohiro naohito naoki
naoto narayan narayana narendra naresh nariaki naseer nasir nasr nasrollah nasser nassim natan nathan
nathaniel natwar naveen navid navin navjot nawaf nawaz nayef nazar nazim nazir nebojsa necati necdet
necmettin ned neil nello nematollah nenad nestor neven neville niall nicanor niccolo nicholas nick nicolae
nicolas nicolo nicu niek niels nigel nihat nikhil nikifor nikodim nikol nikola nikolai nikolaos nikolay
nikos nilesh nils ninoy niraj nishant nissim nitin nitish nizar njal nnamdi noah noam noboru nobuaki
nobuhiko nobuhiro nobunaga nobuo nobusuke nobuyuki norbert norberto norihiko norio noriyuki norman norodom
novak numan nuno nunzio nurettin nuri nursultan obadiah obafemi octavian octavio odd odon odysseas ogbonna
ognjen oguz oisin okan olaf olafur olav oldrich ole oleg oleh oleksandr oleksii oleksiy oliver olivier ollie
olof olov oluf olusegun oluwaseun omar omer omprakash ondrej onur orazio oreste orhan orlando orson orville
osama osamu oscar osip oskar osman osmond ostap osvaldo oswald oswaldo oszkar otakar otar otavio othman otis
ottavio ottmar otto oumar ousmane ove ovidiu owain owen oyvind ozan ozgur ozzie paavo pablo paco padraig pal
palle palmiro panagiotis pancho pankaj pantelis paolo par parag parth parviz pascal paschalis pascual
pasquale patrice patricio patrick paul paulo paulus pavan pavel pavlo pavlos pavol pawan pawel payam pearse
pedro pehr pejman pekka pelle pepe per percival percy perry pertti pervaiz pervez petar pete peter petr
petre petro petros petru phelim phil philip philipp philippe phineas piero pierre piet pieter pietro pim
pinchas piotr pius placido platon porfirio poul pouya prabhakar prabowo pradeep prakash pramod pranab pranav
prasad prasanna prashant prateek praveen pravin pravoslav prayut preben predrag prem premysl primitivo
prithvi przemyslaw puneet purushottam pushkar pyotr qaboos qais qamar qasem qasim qassem quentin quincy
quique qusay raad rabindranath radek radim radoje radomir radoslaw radovan radu rafael rafal raffaele rafi
rafik rafiq rafsan raghav raghunath raghuram ragnar raheel rahul raimundo rainer raj rajat rajeev rajendra
rajesh rajinder rajiv rajnath raju rakesh ralf ralph ram ramachandra ramadan ramakrishna ramalho raman
ramesh rami ramin ramiro ramnath ramon ramzi ranbir randall randeep randolph randy raniero ranjit raoul
raphael rashad rashed rashid rasmus ratan ratko rauf raul ravi ravindra ravindranath ravish ray raymond
razvan recep refik reginald regis reinaldo reiner reinhard reinhardt reinhold rembrandt remi remo remy
renato renaud rene renzo resat reuben reuven rex reza rezso rhodri rhys riad ricardo riccardo richard rick
ricky ridvan rifaat rigoberto rikio rimantas rinaldo rinsho rinus rishabh rishi risto ritwik riyad riza
roald rob robert roberto rocco roderick rodion rodney rodolfo rodolphe rodrigo roel rogelio roger rohan
rohit roland rolando rolf romain roman romeo romuald romulo ron ronald ronaldo rongji ronnie roque rory
roscoe roshan ross rostam rostislav rouhollah roy royston ruairi ruben rudi rudiger rudolf rudolph ruediger
rufus ruggero ruhollah rui rune rupert ruprecht ruslan russ russell rustam rustom rutger ruud ryoichi ryoji
ryoma ryosuke ryota ryotaro ryszard ryu ryuichi ryuichiro ryuji ryunosuke ryutaro saad sabri saburo sachin
sadao sadashiv saddam sadegh sadik sadio sadiq saeb saeed sagar said saif sakari salah saleh salem salih
salim salman salvador salvatore samar sameer sameh sami samir samora sampath samson samuel samvel sancho
sandeep sander sandip sandor sandro sanghyun sani sanjay sanjeev sanjiv santiago santosh saparmurat sarfraz
sarvepalli satish satoru satoshi sattar satyajit satyendra saud saul sauli saulius saurabh saurav savely
saverio sayed sayyid schlomo scott seamus sean sebastian sebastien sedat segun seif seiichi seiji seishi
seiya sekou sekouba selahattin selcuk selim semen semih semyon sepp seppo serdar seretse serge sergei sergej
sergey sergio serhat serhii serhiy serkan serzh seth seunghyun severin seymour seyni shadi shafiq shahab
shahbaz shahid shahin shahpour shahram shahriar shaker shalom shalva shane shankar shantanu shaoqi shapour
sharad sharif shashi shaul shavkat shehbaz shekhar sheldon sherlock sherwood shigeki shigenori shigeo
shigeru shigeyoshi shihkai shimon shimpei shinichi shinichiro shinji shinjiro shinsuke shintaro shinya
shinzo shiro shiv shivraj shlomo shmuel shmuli shogo shohei shoichi shoji shota shrikant shubham shuhei
shuichi shuji shukri shulem shunsuke shyam siaka siamak siavash siddhartha siegbert siegfried siegmund
sigismund sigmund sigurd sigurdur sihanouk sikandar silas silvano silvio simeon simon sinan sinisa sipho
sitaram sjoerd slavko slavomir slawomir slobodan snorre snorri sohrab soichiro solomon sooronbay soren sorin
soroush soseki sosuke sotiris sourav sousuke spiros spyridon spyros srdjan srinivas srinivasan sriram stan
stanislav stanislaw stanko stanley stavros stefan stefano steffen stein stelios stepan stephanos stephen
stevan steve steven stig stijn stipe stjepan stojan stuart sture suat subhas subhash subrahmanyan
subramaniam sudarshan sudhir sufyan suhail suharto sukarno sukhbir sukru sulaiman suleiman suleyman sumit
sundar sunder sune suneel sungmin sunil suraj surendra suresh sushil susilo susumu sutan svatopluk svein
sveinn sven svend sviatoslav svyatoslav swaminathan swapan sylvain sylvester syngman szilard szymon tadahiro
tadao tadashi tadeusz tadhg taewoo tafari tage taghi taha taher tahir taichi taiki taisuke tajuddin takaaki
takafumi takahiro takakazu takanori takao takashi takayuki takehiko takeo takeru takeshi takis takuma takumi
takuya talal taleb talib tamas tamer tamim tamotsu tancredi tancredo taner tanguy tanko tanvir tapan tapio
taras tarcisio tarek tareq tarik tariq tarmo taro tarquin tarun tatsuo tatsuya tawfiq tayfun taysir tayyip
ted teiichi tejas tekin temel tendai tengiz teodor teodoro terence terenty terje terrell terrence teruo
tetsu tetsuo tetsuro tetsuya teun thabo thaddeus thaksin thanasis themba themistoklis theo theodor theodore
theodoros theophile theun thibault thierry thijs thilo thodoris thomas thor thorbjorn thorleif thorstein
thorsten thorvald thulani tiago tiberiu tibor tidjane tigran tihamer tihomir tiit tijmen tikhon till tilman
tim timo timofei timofey timothy timur tito titus tivadar tjeerd tobias toby todd todor tolga tom toma tomas
tomasz tomislav tommaso tommy tomo tomohiro tomoki tomoyuki tony toomas tor torbjorn tore torgeir torquato
torstein torsten toru toshiaki toshihiko toshihiro toshiki toshio toshiro toshiyuki toto traian travis
trevor tristan trofim trond troy trygve tsetung tsuneo tsutomu tsuyoshi tudor tunc tuncay turgut turhan
turki turlough tushar tyler tyrese tyrone tzvi ubaid ubaldo uche uday uddhav udit udo uffe ufuk ugo ugur
uhuru ulf uli ulrich ulysses umar umaru umberto umesh umit unal upendra urho uri uriah uriel urmas urs usama
usman uthman utkarsh utpal uwe uzi vaclav vadim vadym vahan vahid valdas valdemars valdis valentin valentino
valentyn valeri valerii valerio valeriu valeriy valery vallabhbhai vance vangelis vardan vartan varun vasant
vasco vasil vasile vasili vasilii vasilis vasily vassilis vasudev vasyl vazgen vedat veikko veit veli veljko
velupillai veniamin venkat venkataraman venkatesh venugopal vern veselin veysel viacheslav vibhu vicente
victor victorien vidar vidyasagar viggo vijay vikas vikram vikrant viktor vilmos vinay vince vincent
vincenzo vineet vinod viorel vipin vipul viraj virat virender virgil virgilio virginio vishal vishnu
vishwanath vissarion vit vitali vitalii vitaliy vitaly vitezslav vito vitor vittorio vivek vlad vladan
vladimir vladislav vladlen vlado vlastimil vojislav vojtech volkan volker volkmar volodymyr vsevolod vuk
vuksan vyacheslav vyom vytautas waclaw wael wahid waldemar walid walt walter walther warren wasim wataru
wayne weiguo wendell wenzel werner wesley wiebe wieslaw wiktor wilbur wilfred wilfried wilhelm will willard
willem willi william willie willy wim wincenty winfried winston witold wladyslaw wlodzimierz wojciech wole
wolf wolfgang wolfram woodrow woojin wouter xanana xavi xavier xenophon xiaoping xilai yaakov yadollah yahya
yair yakov yakubu yalcin yanis yann yannick yannis yaobang yaqub yaron yaroslav yasar yaser yash yashwant
yasin yasir yasser yassin yasuhiko yasuhiro yasujiro yasunari yasuo yasushi yasutaka yatsen yavuz yaw yazdan
yazid yefim yegor yehiel yehoshua yehuda yemelyan yeongcheol yerucham yervand yevgeni yevgeny yevhen yiannis
yigael yigal yigit yilmaz yisrael yitzchak yitzhak yngve yoav yochanan yogesh yogi yohanan yoichi yoji
yongkang yongnam yoni yorgos yoritomo yosef yoshiaki yoshihide yoshihiko yoshihiro yoshihito yoshikazu
yoshiki yoshinobu yoshinori yoshio yoshiro yoshito yoshitsune yoshiyuki yossi yosuke yotaro younes youngsam
younis yousaf yousef youssef yousuf yoweri yrjo yuichi yuichiro yuji yujiro yukio yuli yulian yunis yunus
yuri yurii yuriy yury yusef yusuf yusuke yuta yutaka yutaro yuvraj yuya yvan yves yvon zachariah zachary
zafar zafer zaheer zahir zaid zakhar zaki zakir zalman zarko zayd zayed zbigniew zdenek zdravko zdzislaw
zedong zeev zeke zeki zemin zenko zenon zhelyu zhenghua zhiqiang zhongshan zia ziad ziaur ziemowit zigmantas
zine zinedine zinovy zivko ziya ziyad zlatan zlatko zoltan zoran zsigmond zsolt zuhair zulfikar zulfiqar
zurab zvi zviad zvika zvonimir zwelithini zygmunt
)";

}  // namespace entente::given_names
