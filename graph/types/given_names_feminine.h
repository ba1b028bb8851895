#pragma once

#include <string_view>

namespace entente::given_names {

/// Given names of women alone, folded, without hyphens, in ASCII order, parted by white space.
inline constexpr std::string_view kFeminine = R"(
aaltje aarti aase abeba abeer abena abigail abigayil abla ada adaeze adaku adalet adanna adela adelaide
adele adelheid adelia adeline adina aditi adjoa adriana adrienne adwoa afaf afia afra afsaneh afua agata
agatha agathe aglaya agnes agnese agneta agnetha agnieszka agota agrafena agrippina ahlam ahuva aida
aikaterini aiko aileen ailing aimi aine aino aisha aishah aishwarya aisling aissatou akane akemi akie akiko
akosua aksinya akua alba alberta albina aldona alejandra aleksandra alem alena alessandra alessia alevtina
alexandra alexandria alexandrine alexia alia alice alicia alicja alida alina aline alisa alison aliya aliz
aliza alka alla allegra allison alma alondra alpana altagracia alwine alyona alzbeta alzira amalia amanda
amani amba amber ambra amelia amelie amina aminah aminata amira amparo amrita amy ana anabel anabela anahit
anahita anais analia ananya anastasia anastasiia anastasiya anastazja anasuya anasztazia anat anca andela
andjela andreea aneta anezka anfisa angela angeles angelica angelika angeliki angelina angharad angiola
angustias anicka aniela aniko anita anja anjali anjana anju anke ankita ann anna annabel annabelle annalena
annalisa annamaria anne annegret anneke anneli anneliese annemarie annemiek annette anni annick annie annika
annunziata anoud anshula antigone antje antoinette antonella antonia antonietta antonina anupama anuradha
anush anushka anya aoife aparecida aparna apolline april arabella araceli aracely araksi aranka archana
aretha arezoo ariadna ariadne ariana arina arja arlette armelle arpi arpita aruna arundhati arwa asako asami
asha ashwini asma asmaa asmahan aspasia assunta asta astghik astrid asuka asuncion atara atefeh athina
atifete atiya atsuko auda aude audrey augusta aukse auli aurelia aurelie aurora aurore ausra austra avani
avdotya avigail avital axelle aya ayaan ayaka ayako ayala ayame ayano ayat ayelet ayesha ayfer ayla aylin
aynur ayse aysegul aysel aysen aysun ayten ayumi azadeh azar azita aziza azra azucena azza babita bahar
bahareh baiba banafsheh bara barbara barbel barbora barbro basak basma batoul batsheva batya beata beatrice
beatrijs beatrix beatriz becky begona behice behnaz belen belgi belgin belinda belkis bella benazir
benedicte benedita beren berengere beril berit berna bernadette bernice berrin berta bertha berthe bess
bessie beth bethany betsy betty betul beverly beyonce bhagyashree bhakti bharati bharti bhavana bhavna
bianca bilhah biljana bilquis bingbing bintou birgit birgitta birgitte birgul birna birsen birte birute
blanca blanche blandine blanka bodil boglarka bogna bogumila bohumila bojana bonnie borbala borjana borka
bouchra bozena bracha branka brenda brid bridget brigid brigitta brigitte brit brita britney britt britta
brittany bronislava bronislawa bronwen bruna brunella brunhilde buchi bukky burcu buse buthaina camelia
camila camilla canan candace candelaria candice candide cansu caoimhe capucine caridad carina carla carlota
carlotta carly carmela carmen carmina carola carole carolien carolina caroline carolyn carrie carys catalina
catarina caterina catherine cathy catriona cayetana cecile cecilia cecilie cecily cecylia celeste celia
celine ceren ceyda ceylan chana chandrika chantal charlene charlotte charulata chava chaya chelsea cheryl
chiamaka chiara chidimma chie chieko chiharu chika chikako chimamanda chinatsu chingling chinwe chinyere
chitra chiyo chiyoko chizuko chloe christa christabel christelle christiane christina christine christl
chrysoula ciara cigdem cindy cinzia claire clara claretta clarice clarissa clarisse claudette claudia
claudine clemence clementine clodagh clotilde colette conceicao concepcion concetta conchita condoleezza
connie constance constanze consuelo cora coral corazon cordelia cordula corina corinne cornelia costanza
courteney cristina crystal cynthia czeslawa dace daciana dafna dagmar dagny daina daisy dalal dalia dalila
dalva damayanti dambisa danae dania danica daniela danijela danuta daphne daria dariya darshana darya dawn
debbie debora deborah debra deepa deepali deepika deirdre delaram delfina delia delkash della delores
delphine delyth demet denise desiree despina devaki devika devorah devyani diana diane didem dijana dilara
dilek diletta dilma dimitra dina dinah dionysia divya djamila djenaba dobrila doina dolly dolores domenica
dominga dominika domnica donatella dora doreen doriana doris dorit dorka dorota dorothea dorothee dorothy
dorottya dorrit dorte dorthe dottie dragana dragica drahomira dubravka dulce dumitrita dunja dunya durga
dusanka duygu dvora ebba ebru ecaterina eda edda edelgard edeltraud edina edit edite edith edna eduarda
edurne edwige edyta eeva effie efrat efua egle eija eileen eilidh eilis eimear einat eirini eirlys eithne
eka ekaterina ekaterini ekta elaheh elaine elda eleanor elefteria eleftheria elena eleni eleonora eletta
elettra elfi elfriede elga elham elif elin elina elinor elisa elisabet elisabeth elisabetta elise eliska
eliz eliza elizabeth elizaveta elke ella ellen elli ellie ellinor elnaz elodie eloisa eloise elsa elsbeth
else elsie elsje elspeth elva elvira elwira elza elzbieta ema eman emanuela embla emel emer emese emi emiko
emilia emilie emily emina emine emma emmanuelle emoke emperatriz emtithal enas encarnacion enid enrica erica
erika eriko erin erla erna ernestina ernestine ersilia erzsebet esha esi esin esma esmeralda esperanza esra
estefania estela estelle ester esther esti estrella eszter eteri ethel etsuko etta eugenia eugenie eulalia
eunice eunji eva evamaria evangelia evangelina evangeline evanthia evdokia eve evelyne evgenia evgeniya
evika evita evrim ewa ewelina ewurama eydis ezgi fabiana fabienne fabiola fadia fadila fadime fadwa faezeh
fahimeh faina fairouz faiza falguni fanney fanni fanny farah fariba farida farideh farimah farzana farzaneh
fatema fatemeh faten fathia fatiha fatima fatimah fatma fatou fatouma fatoumata fawzia faye fayrouz federica
fedora fehmida felicia felicitas felicity felicja felisa femke fenglan fenna feodora fereshteh ferial feride
feriha fern fernanda ffion fiammetta fidan figen filipa filiz filomena fiona fionnuala fiorella fiorenza
firouzeh flavia floarea floortje flor flora florbela florence fofi folake folasade forough forouzan fotini
franca frances francesca francine francisca franciska franciszka francoise frantiska franziska frauke freda
frederique freya freydis frida frieda friederike fruma frumet fruzsina fumie fumiko funmilayo fusae fusako
fusun fuyuko gabi gabriela gabriella gabrielle gaia gail galia galina galit gamze gargi gauri gayane gayatri
geertruida geeta geetha gemma genet genevieve genoveva genowefa georgeta georgette georgia georgiana
georgina geraldine gerda gerlinde germaine gertraud gertrud gertrude geula geunhye ghada ghadir ghalia
ghazal ghazaleh gheorghita ghislaine giada gianna gigliola gila gilberte gillian gina ginette ginevra ginger
gintare giorgia giovanna gisela gisele gisella giselle gita gity giuditta giulia giuliana giulietta
giuseppina gizella gizem gladys glafira gloria gokce golda golnar golnaz golshifteh gonul googoosh gordana
graca grace graciela grainne grazia graziella grazyna greta gretchen grete gretel grethe griet grietje
griselda gro gry guadalupe gudny gudrun guilan guinevere guiying gulay gulben gulcan gulcin guler gulizar
gulnur gulsah gulsen gulsum gulten gun gunhild gunilla gunn gunta gunvor guri gwen gwendolyn gwenllian
gwyneth gyongyi gyorgyi habiba hacer hadas hadassah hadiza hafize hafsa hagit hajnal hajnalka hala haleh
halide halina halla halyna hamideh hana hanaa hanae hanako hanan handan hande haneen hanin hanna hannah
hanne hanneke hannelore harini harriet haruka haruko harumi hasina hasmik hatice hatsue hattie hava havva
hawa haya hayat hazel heather hedda hedieh hedvig hedwig heejung heide heidemarie heidi heidrun heike helen
helena helene helga helle heloisa hema hemalatha hemlata hend hendrika hendrikje hengameh henrietta
henriette henryka herdis hermine herminia hermione herta hertha hester hiba hideko hila hilda hilde
hildegard hildur hillary hiltrud hina hind hiroko hirut hisako hitomi hjordis hoda holly homa honoka
honorata hortense hortensia houda hripsime hristina huda huguette hulda hulya hyekyo hyunjung iara ibolya
ibtisam ichiyo ida idit ifeoma ifeyinwa ikuko ilana ilaria ilde ildiko ileana ilene ilenia ilinka ilka ilona
ilse ilva ilze iman imelda imke immacolata imogen ina inaam inara inas inbal inci indira indrani indu ineke
ines inese inessa inga ingeborg ingelore inger ingibjorg ingrid ingrida ingvild inmaculada inna intisar
ioana ioanna ionela ipek iracema irem iren irena irene irina iris irit irma irmgard irmina irmtraud iryna
isabel isabella isabelle isadora ishbel ishita isidora isla ismini isobel isolde isotta itsuko itziar iulia
ivana ivanka iveta ivete ivonne ivy iwona iya izabela izabella jacinta jacoba jacqueline jadranka jadwiga
jagna jagoda jahanara jale jaleh jamila jana janaina jane janet janice janina janine janka jantine jarmila
jaroslava jasmina jasmine jasna jawaher jaya jayalalithaa jayanti jayshree jeanette jeanne jeannette
jeannine jelena jelisaveta jeltje jemima jennie jennifer jenny jeongeun jessica jette jhumpa jihan jihye
jila jill jimena jirina jitka joana joanna joanne joaquina jocelyn jodie joelle johana johanna johanne joice
jolan jolanka jolanta jonna jopie jorunn josefa josefina josephine josette josiane jovana jovanka joy joyce
jozefa jozefina jozien juana juanita judit judith judy judyta juhi julia juliana julianna julianne julie
juliet julieta juliette juliska julita jumana jungsook junko jurate jussara justine justyna jutta jyotika
jyotsna kadiatou kadidja kadriye kaede kainene kaisa kaja kajal kalina kalliopi kalpana kalyani kamala
kamelia kamila kamini kana kanae kanako kanchan kaneez kangana kanon kaori kaoruko kareena karen karima
karin karine karishma karita karla karola karoliina karolina kartini kasturba kasturi kasumi kata katalin
katarina katarzyna katayoun kate katerina kateryna katharina katharine kathe katherine kathi kathleen
kathryn kathy kati katica katie katinka katja katri katrin katrina katsuko katya kaveri kavita kavitha
kawthar kay kayla kayo kayoko kazimiera kazue kazuko keerthi keiko keisha kemi kersti kerstin ketaki ketevan
keti kezban khadija khadijah khadijeh khadja khaleda khalida khawla kholoud khushi kikuko kimiko kine kinga
kinuyo kira kirsi kirsten kirsti kirsty kitty kiyoko klaasje klara klaudia klavdia klavdiya klementyna
kolinda konstantina kornelia kotone kriemhild kristalina kristen kristin kristina kristine kristyna kriszta
krisztina kriti krysia krystyna ksenia ksenija kseniya kumi kumiko kuniko kusum kveta kvetoslava kyoko
kyungsook kyungwha lacramioara lada ladan laetitia laila laima lakeisha lakshmi lale laleh lali lalita
lambrini lamia lana lara larisa larysa lata latasha latifa latoya laura laure laurel lauren lavanya laverne
lavinia laxmi layan layla lea leah leela leena leila lela leman lena leni lenka lenore lenuta leocadia
leocadie leokadia leonie leonor leonora lesya leticia letitia letizia leyla lia libuse licia lida lidia
lidija lidiya lieke liene liesbeth liesel lieselotte liesje liesl ligia lijuan lila lili lilia liliana
liliane lilit lilita liliya lillian lily limor lina linda lindiwe linnea liora lisa lisbet lisbeth lise
liselotte liubov liudmyla liv livia livnat liz liza lizzie ljerka ljiljana ljubica lois lola lone lopamudra
lora lore loredana lorella lorena loreta loretta lorna lorraine lotta lotte lottie louella louisa louise
lourdes lovisa lowri luana lubna lucia luciana lucie lucienne lucila lucilla lucille lucinda lucja lucretia
lucrezia lucy ludivine ludmila ludovica ludwika luigia luisa luise luiza lujain lulu lulwa luminita lurdes
lusine luz luzia lydia lykke lynda lynette lyuba lyubov lyudmila maaike maarit maartje mabel macarena machi
machiko machteld madalena maddalena madeleine madeline madge madhavi madhubala madhuri madiha madonna mae
maeve mafalda magali magda magdalena magdolna maggie magnhild maha mahima mahin mahnaz mahnoor mahsa mahtab
mahvash maia maija maike maiko mair mairead mairi maisie maisoon maite maja majda makbule makiko malala
malathi malavika maleeha malgorzata malini malka mallika malwina mamata mami mamie mamiko mamphela mamta
manal manami manana manasi mandakini mandana mandy mane maneka manisha manju manjula manon manuela mara
maram marcela marcelina marceline marcella marcia mareike maren marfa marga margalit margaret margareta
margarete margarethe margarida margarita margaux margery margherita margie margit margot margret margrethe
margriet margrit marguerite maria mariagrazia mariah mariam mariama mariame mariana mariangela mariann
marianna marianne mariapia maribel marica maricarmen maricela marie marieclaire marieke mariella marielle
marietta marigold mariia marija marijana marijke marika mariko marilyn marina marinela marinella mariola
marisa mariska marisol marissa marit marita maritza mariya mariza marja marjan marjane marjatta marjolein
marjon marjorie marketa marlena marlene marlies marlis marsha marta marte martha marthe martina martine
marwa mary maryam maryla marylene maryna marzena marziyeh masako masayo masego masha masoumeh mathilde
matild matilda matilde matryona matsuko matylda maud maude maura maureen mavis maxine maya mayada mayra
maysa mayssa mayu mayuko mayumi meaza mebrure mechthild mechtild medha meena meenakshi meera megan megawati
megha megumi mehbooba mehrangiz mehreen mehrnaz meifang meihua meike meiling meirav mekdes melahat melania
melanie melek melina melinda melissa melitta melpomene meltem menaka mengyao meral merav mercedes meredith
merete merja mersiha mervat merve meryem meryl mette mhairi mia micaela michalina micheline michelle michie
michiko midori mieczyslawa mieke mieko mientje mihaela miho mihoko mikako mikiko mila milada milagros milda
mildred milena mileva milica milka millicent millie miloslava miluse milva mimi mina minako mineko minerva
minji minna minnie minoo mioara mira miranda mireia mireille mirela mirella miri miriam mirit mirjam mirjana
miroslava miroslawa mirta miryam misaki misako misook misuzu mitali mitra mitsuko miu miyako miyo miyoko
miyu miyuki mizuho mohini moira mojgan molly momoe momoka momoko mona monica monika monique monireh
montserrat morag motoko mouna mridula mrinalini mualla mujde mujgan mukaddes mukhtaran mumtaz muna munevver
munira muriel mutsuko myfanwy myra myriam myrtle myrto nabila nada nadege nadezda nadezhda nadia nadifa
nadine nadira nadiya nadja nadya nagehan nagiko nagwa nahed nahid nahla naima najat najla najma najwa nalan
naledi namiko namita namrata nan nanae nanako nanami nancy nandi nandini nandita nanna naoko naomi narges
nargis narin narine narjis nasim nasrin nastaran nastasya nastya natalia natalie nataliia nataliya natalya
natasa natasha natassa natela nathalie natsuko natsumi nava nawal nayeli nayla nazan nazanin nazila nazli
nazmiye nebahat nechama necla neda neelam neelie neelima neeltje neena neeta negar neha nehama nele nell
nelleke nellie nelly neriman nermin nermine nerys nese neslihan nesrin nesrine nessie nestan nettie neusa
nevena nevin nezihe ngozi niamh nicole nicoleta nicoletta nidhi nieves nihal nijole nikolett nikoo nilda
nilde nilgun nili niloofar niloufar nilufer nimet nina nirmala nirupama nisha nisreen nita nitza nivedita
nives nkechi nkiru nkosazana nneka nobuko noelia noemi noemie noga noha nokuthula nomvula nomzamo nonhle
nonna noortje nooshin nora noriko norma nosipho notburga nouha noura ntozake nuala nune nunzia nura nuran
nuray nurcan nurhan nuria nurit nuriye nursel nutsa nyokabi oana obiageli oby oceane octavia oda oddny
oddveig odette odile ofelia ofra ogechi ognjenka oksana oktawia olena olesya olga olha olimpia olive olivera
olivia oliwia oltea olufunmilayo olwen olympia omotola oonagh opal ophelia ophelie oprah ora oriana orit
orla orlaith orly orna ornella orsolya ortrud osnat otilia ottavia ottilie ottoline otylia oumou outi ozge
ozlem padma padmavati padmini paivi pallavi paloma pamela panagiota panna pansy paola paraschiva paraskevi
pari parineeti parisa parvaneh parvathi parvati parveen parvin pascale pastora patience patricia patrizia
patsy patti patty paula paulette paulina pauline pavla pavlina peechai pegah peggy pelagia pelin penelope
penka penny perihan pernille perrine pervin petra petronella petunia petya philippa philomena phoebe
phumzile phyllis pia piera pilar pina pinar pinelopi pirjo pirkko piroska pnina polina polly pollyanna pooja
poonam portia prabha pragya prajakta pramila praskovya pratibha pratima preeti preity primrose priscilla
priti priya priyanka prudence prunella puan puja purificacion purnima pushpa qingling queenie quirine rabab
rabia rachana rachel rachna rada radha radhika radka radmila rafaela raffaella raghad ragini ragna
ragnheidur ragnhild rahaf raheleh rahma raimunda raisa rajani rajeshwari rajkumari rakhshan rallou raluca
ramatou ramatoulaye ramona ramya rana randi rani rania ranjana rannveig ranveig raquel rasa rasha rashmi
rati ratna ravina rawan rawya raya raymonde razan raziye rebeca rebecca reem refugio regina regine rehana
reka rekha remedios renata renate renee renu renuka reshma resi revathi reyhan rhea rhiannon rhoda rhonda
rianne ricarda richa rie rieko rigmor rigoberta rihab rihanna rika rikako rikke rim rima rimma rina rinat
risa risako rita ritsuko ritu ritva rivka rivkah riya roberta rocio rohini roisin rokia rola romina ronit
roopa rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosamund rosangela rosanna rosaria rosaura
rose roseanne rosella roselyne rosemarie rosemary rosetta roshni rosie rosina rossana rossella roswitha
rouba rowena roxana roxane roxaneh roxanne roya roza rozalia rozsa ruba rubina ruby ruchama rufina rukhsana
rukia rukiye rukmini rumi rumiko rumyana rupa rupali ruqayya ruriko ruta ruth ruti ruxandra ruzena ruzica
ryoko saadet saadia saara sabiha sabina sabine sabitri sabrina sabrine sachi sachie sachiko sadako sadhana
sadhvi sadia sadie saeko safa saffiatou safia safiatou safiya safiye saga sahar sahra saima saki sakiko
sakina sakshi sakura sakurako saliha sally salma salome salomea saloua samah samaneh samanta samantha samia
samina samira samyukta sana sanaa sanae sanaz sanda sandhya sandra sandrine sangeeta sangeetha sanja sanjana
sanjukta sanna sanne santina saoirse saori sapna sara sarab sarah saran saraswati sari sarit sarita sarka
sarmite sarojini sarolta saskia satenik satoko satomi satu savita savitri sawako sawsan sayaka sayako sayoko
sayuri scarlett sebnem seda sedigheh seema segolene seiko selda selena selin selma sema semiha semra senait
senka seolmi sepideh serafima serafina serena serpil setareh setsuko sevda severine sevgi sevil sevim sevinc
sewit seyda sezen shabana shabnam shaghayegh shahd shahla shahnaz shahrazad shahrzad shaila shailaja shaima
shaimaa shaista shakuntala shalini shanice shaniqua shannon sharmeen sharmila sharmistha sharon shashikala
shazia sheela sheena sheetal shefali sheherbano sheida sheila shelley sherine sheryl shifra shigeko shiho
shilpa shira shiri shirin shirley shizue shizuka shizuko shlomit shobha shobhana shohreh shoko shokoufeh
sholeh shona shosh shoshana shraddha shreya shruti shubhangi shufen shulamit shushan shuzhen shweta sian
sibel sibyl sidonie sidsel sieglinde sietske sif sigal sigalit sigourney sigrid sigridur siham sihem silje
silke silvana silvia simge simin simona simonetta sinead siobhan siranush siri sirikit sirimavo sirpa
sirvard sita siti siv slavenka slavica slobodanka smadar smaranda smita smriti sneha snehal snezana snezhana
socorro sofia sofie sofija sofiya sofya sogand soghra soha sohair soheila soili soizic solange soledad
solveig solvita somayeh sona sonal sonali songul sonia sonja sonya sookja soonja soonyi sophia sophie soraya
sorcha sorina sotiria souad soudabeh souhila soyeon specioza srividya stanislava stanislawa stanka stavroula
stefania steffi stefka steliana stella stepanka stephanie stine stojanka styliani suad subhadra suchitra
sudha sue sugandha suha suhair suhasini suheyla sujata sukran sule sultana sumana sumaya sumeyye sumiko
sumire sumitra sunanda suneeta sunita supriya surekha susan susana susanna susannah susanne sushma sushmita
susi susie sussi suvi suzan suzana suzanne suzuko suzume svanhild svenja svetlana svitlana swantje swapna
swara swarna swati sybil sybille sylvia sylvie sylwia synnove szarlota szilvia tabitha tadelech tae taeko
tahani tahereh tahira taina taisia takako tamae tamako tamar tamara tamayo tamika tammy tamta tanja tansu
tanuja tanushree tanvi tanya tara taraneh tarja taslima tatiana tatjana tatyana tawakkol tehmina teiko
teodora teresa teresinha terez tereza terezia teruko tess tessa tetiana tetyana thais thalia thandeka
thandiwe thekla thelma theodora theresa therese theresia thora thorbjorg thordis thuli thuraya tiffany tiina
timea tina tinatin tineke tirunesh titilayo tiwa tiziana tjitske todorka tokiko tomasa tomie tomiko tomoe
tomoko tomomi tomris tone tora tordis torhild tosca toshiko tova tovah tove toyoko traudl trine trinidad
trish trisha trixie trude trudy trupti truus tsitsi tsukiko tsuneko tsvetana tuba tugba tulay tulin tulsi
turi turid turkan tuti tuula tuulikki tzila tzipi tzipora tzippi ubolratana uliana ulku ulla ulrika ulrike
ulyana uma umeko umran una unity unn unzile urmila ursel ursula urszula urvashi uschi usha ustinya uta utako
ute vaira vaishali valentina valentine valeria valerie valeriya valeska valgerd valgerdur vanda vandana
vanessa vani varduhi varsha varvara vasilica vasiliki vasilisa vassiliki vasudha vasundhara veena velma
vendula venus vera verena verica veronica veronika veronique vesna veturia vibeke vibha vicky victoire
victoria victorita vida vidya vigdis viivi vijayalakshmi viktoria viktoriia viktoriya vildan vilma vimala
vineeta vinita viola violet violeta viorica virag virginia virginie virna visnja vittoria viveca viviana
viviane vivien vjosa vladlena vlasta vrinda vukosava vyjayanthimala wafa wafaa wakako walburga waltraud
waltraut wambui wanda wangari warda waris wenche wendy weronika wibke widad wiebke wieslawa wilhelmina
wilhelmine willemijn wilma winifred winnie wioletta wislawa wladyslawa wulan xanthippe xenia xiaohong ximena
xiomara xiulan xiuying yaa yael yaffa yalda yamini yamuna yana yanina yardena yaroslava yasaman yasemin
yashoda yasmin yasmine yasuko yayoi yehudit yekaterina yelena yelizaveta yeonah yesenia yesim yetunde
yevgenia yevgeniya yewande yfke yianna yifei yingluck yingtai ylva yochi yojong yoko yolanda yolande yonca
yordanka yoriko yoshie yoshiko youngae yrsa yui yuika yuka yukako yukari yukie yukiko yuko yulan yulia
yuliia yuliya yulya yumi yumie yumiko yuna yunmi yurie yuriko yusra yvette yvonne zabel zahava zahra zaib
zainab zainabu zamfira zandile zanele zaneta zari zarina zaynab zdena zdenka zdravka zdzislawa zeenat zehava
zehra zeina zeinab zelda zelia zeliha zenzi zerrin zeynep zhanna zhila zhiling ziba zilda zilpah zinaida
zineb zipora zita zivka ziyi zlata zlatica zodwa zoe zofia zohra zohreh zoia zoica zoleikha zora zorana
zorica zorka zoya zsofia zsuzsa zsuzsanna zubaida zubeida zubeyde zulema zuleyha zulfiye zuzana zuzanna zyta
)";

}  // namespace entente::given_names
