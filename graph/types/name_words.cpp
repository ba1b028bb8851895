#include "graph/types/name_words.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Stand before a surname, or between two.
constexpr auto kParticles = std::to_array<std::string_view>(
    {"af",  "al",   "av",  "bin", "bint", "da",  "dal", "das", "de",  "degli", "dei", "del", "della", "den",
     "der", "des",  "di",  "do",  "dos",  "du",  "e",   "el",  "ibn", "la",    "las", "le",  "los",   "of",
     "op",  "ould", "ten", "ter", "und",  "van", "vom", "von", "y",   "zu",    "zum", "zur"});
static_assert(std::is_sorted(kParticles.begin(), kParticles.end()));

/// Those that say "son of", so that the bare name is the father's.
constexpr auto kPatronymics = std::to_array<std::string_view>({"bin", "bint", "ibn", "ould"});
static_assert(std::is_sorted(kPatronymics.begin(), kPatronymics.end()));

/// The Arabic article before a hyphen, as it sounds before one letter or another.
constexpr auto kArabicArticles = std::to_array<std::string_view>(
    {"ad", "al", "an", "ar", "as", "ash", "at", "az", "ed", "el", "es", "ul"});
static_assert(std::is_sorted(kArabicArticles.begin(), kArabicArticles.end()));

/// Say nothing of who it is.
constexpr auto kPostnominals = std::to_array<std::string_view>(
    {"bt",  "cbe", "cmg", "dds", "dphil", "esq", "frs", "gbe", "gcb", "jd", "kbe", "kc", "kcb",  "kg", "llb",
     "llm", "mba", "mbe", "md",  "mep",   "mp",  "msc", "obe", "phd", "qc", "rn",  "sj", "usaf", "usn"});
static_assert(std::is_sorted(kPostnominals.begin(), kPostnominals.end()));

/// Before a title: "prime minister", "the former foreign minister".
constexpr auto kTitleModifiers = std::to_array<std::string_view>(
    {"acting", "assistant", "associate", "brig",     "chief",      "crown", "defence", "defense", "deputy",
     "ex",     "finance",   "first",     "foreign",  "former",     "grand", "great",   "head",    "her",
     "his",    "interim",   "interior",  "late",     "lieutenant", "lt",    "maj",     "major",   "mother",
     "new",    "old",       "our",       "outgoing", "prime",      "rear",  "retired", "saint",   "senior",
     "the",    "their",     "then",      "vice",     "wing"});
static_assert(std::is_sorted(kTitleModifiers.begin(), kTitleModifiers.end()));

/// Titles that English texts abbreviate or leave in another language, and some that are mostly no titles.
constexpr auto kForeignTitles = std::to_array<std::string_view>({"adm",           "attorneygeneral",
                                                                 "brig",          "capt",
                                                                 "cdr",           "chair",
                                                                 "chairperson",   "chairwoman",
                                                                 "col",           "constable",
                                                                 "cpl",           "dona",
                                                                 "fra",           "frau",
                                                                 "fraulein",      "gen",
                                                                 "generalissimo", "governorgeneral",
                                                                 "hajji",         "herr",
                                                                 "hon",           "infanta",
                                                                 "lama",          "madam",
                                                                 "mademoiselle",  "maitre",
                                                                 "mlle",          "mme",
                                                                 "mons",          "monsieur",
                                                                 "monsignor",     "msgr",
                                                                 "mullah",        "mx",
                                                                 "pandit",        "pm",
                                                                 "pres",          "pvt",
                                                                 "rev",           "secretarygeneral",
                                                                 "senhor",        "senhora",
                                                                 "senor",         "senora",
                                                                 "senorita",      "sheriff",
                                                                 "shri",          "signor",
                                                                 "signora",       "signorina",
                                                                 "sri",           "sultana",
                                                                 "supt",          "swami",
                                                                 "taoiseach",     "tsarevich",
                                                                 "tun",           "veuve",
                                                                 "vicepresident", "viscountess"});
static_assert(std::is_sorted(kForeignTitles.begin(), kForeignTitles.end()));

/// Chinese, Korean and Vietnamese surnames as they are romanized.
constexpr auto kEastAsianSurnames = std::to_array<std::string_view>(
    {"ahn",    "ai",    "an",    "ao",    "bae",   "baek",  "bai",   "bak",    "ban",    "bang",   "bao",
     "bi",     "bian",  "bo",    "bu",    "bui",   "byun",  "cai",   "cao",    "cen",    "cha",    "chae",
     "chai",   "chan",  "chang", "chao",  "che",   "chen",  "cheng", "cheong", "cheung", "chi",    "chia",
     "chiang", "chiu",  "cho",   "choe",  "choi",  "chon",  "chong", "chou",   "chow",   "chu",    "chua",
     "chun",   "chung", "cui",   "dai",   "dang",  "dao",   "deng",  "ding",   "dinh",   "do",     "doan",
     "dong",   "dou",   "du",    "duan",  "duong", "eom",   "fan",   "fang",   "fei",    "feng",   "fong",
     "fu",     "gan",   "gang",  "gao",   "ge",    "geng",  "gim",   "go",     "goh",    "gong",   "gu",
     "guan",   "guo",   "gwak",  "gwon",  "ha",    "hai",   "ham",   "han",    "hang",   "hao",    "he",
     "heo",    "ho",    "hoang", "hong",  "hou",   "hsiao", "hsieh", "hsu",    "hu",     "hua",    "huang",
     "huh",    "hui",   "hung",  "huo",   "hur",   "huynh", "hwang", "hyun",   "im",     "jang",   "jeon",
     "jeong",  "ji",    "jia",   "jiang", "jiao",  "jin",   "jing",  "jo",     "joo",    "ju",     "jun",
     "jung",   "kang",  "kao",   "ke",    "kil",   "kim",   "ko",    "kong",   "koo",    "ku",     "kuan",
     "kuang",  "kung",  "kuo",   "kwak",  "kwan",  "kwok",  "kwon",  "lai",    "lam",    "lan",    "lang",
     "lau",    "law",   "lee",   "lei",   "leung", "li",    "lian",  "liang",  "liao",   "lien",   "lim",
     "lin",    "ling",  "liu",   "lo",    "lou",   "lu",    "luk",   "lung",   "luo",    "luong",  "luu",
     "lv",     "ly",    "ma",    "mac",   "maeng", "mak",   "mao",   "mei",    "meng",   "mi",     "min",
     "mo",     "mok",   "moon",  "mu",    "myung", "na",    "nam",   "ng",     "ngo",    "nguyen", "ni",
     "nie",    "ning",  "niu",   "noh",   "nong",  "oh",    "ok",    "ong",    "ou",     "pae",    "paek",
     "pak",    "pan",   "pang",  "park",  "pei",   "peng",  "pham",  "phan",   "phung",  "poon",   "pyo",
     "pyon",   "qi",    "qian",  "qiao",  "qin",   "qiu",   "qu",    "quach",  "quan",   "rao",    "ren",
     "rhee",   "ri",    "rim",   "roh",   "rong",  "ruan",  "ryu",   "seo",    "seok",   "shan",   "shang",
     "shao",   "shen",  "sheng", "shi",   "shih",  "shim",  "shin",  "shu",    "si",     "sim",    "sima",
     "sin",    "sit",   "situ",  "siu",   "so",    "son",   "song",  "soon",   "soong",  "su",     "suh",
     "sui",    "sun",   "sung",  "szeto", "ta",    "tam",   "tan",   "tang",   "tao",    "teng",   "teo",
     "thai",   "tian",  "ting",  "to",    "toh",   "tong",  "tran",  "trinh",  "truong", "tsai",   "tsang",
     "tse",    "tseng", "tsui",  "tu",    "tung",  "uhm",   "um",    "vo",     "vu",     "vuong",  "wan",
     "wang",   "wei",   "wen",   "weng",  "won",   "wong",  "woo",   "wu",     "xi",     "xia",    "xian",
     "xiang",  "xiao",  "xie",   "xin",   "xing",  "xiong", "xu",    "xuan",   "xue",    "yan",    "yang",
     "yao",    "ye",    "yee",   "yeh",   "yeo",   "yeon",  "yeung", "yi",     "yim",    "yin",    "ying",
     "yip",    "yoo",   "yoon",  "you",   "yu",    "yuan",  "yue",   "yuen",   "yun",    "zang",   "zeng",
     "zha",    "zhai",  "zhan",  "zhang", "zhao",  "zhen",  "zheng", "zhong",  "zhou",   "zhu",    "zhuang",
     "zhuge",  "zou",   "zuo"});
static_assert(std::is_sorted(kEastAsianSurnames.begin(), kEastAsianSurnames.end()));

/// Japanese surnames.
constexpr auto kJapaneseSurnames = std::to_array<std::string_view>(
    {"abe",       "adachi",    "aikawa",    "akiyama",    "amano",       "ando",      "anno",
     "aoki",      "aoyama",    "arai",      "arakawa",    "araki",       "arita",     "asada",
     "asahara",   "asakura",   "asano",     "ashikaga",   "aso",         "azuma",     "baba",
     "ban",       "chiba",     "date",      "doi",        "ebihara",     "edano",     "endo",
     "enomoto",   "fujii",     "fujikawa",  "fujimori",   "fujimoto",    "fujimura",  "fujita",
     "fujiwara",  "fukuda",    "fukuhara",  "fukui",      "fukuzawa",    "furukawa",  "goto",
     "hagiwara",  "hamada",    "hamaguchi", "hara",       "harada",      "hasegawa",  "hashimoto",
     "hata",      "hatano",    "hatoyama",  "hattori",    "hayakawa",    "hayashi",   "higashi",
     "higuchi",   "hirai",     "hirano",    "hirata",     "hirose",      "hiyama",    "honda",
     "hori",      "horie",     "hoshino",   "hosokawa",   "ichikawa",    "ide",       "ieyasu",
     "igarashi",  "iida",      "ike",       "ikeda",      "imai",        "imamura",   "inaba",
     "inoue",     "inukai",    "ishibashi", "ishida",     "ishiguro",    "ishihara",  "ishii",
     "ishikawa",  "ito",       "iwamoto",   "iwasaki",    "iwata",       "izumi",     "kadowaki",
     "kaifu",     "kajiyama",  "kamiya",    "kamiyama",   "kan",         "kanda",     "kaneda",
     "kaneko",    "kano",      "kasai",     "katayama",   "kato",        "katsura",   "kawabata",
     "kawaguchi", "kawai",     "kawakami",  "kawamura",   "kawano",      "kawasaki",  "kawashima",
     "kido",      "kikuchi",   "kimura",    "kinoshita",  "kishi",       "kishida",   "kishimoto",
     "kita",      "kitagawa",  "kitamura",  "kitano",     "kobayashi",   "kodama",    "koga",
     "koike",     "koizumi",   "kojima",    "komatsu",    "komura",      "kondo",     "konishi",
     "kono",      "konoe",     "koyama",    "kubo",       "kubota",      "kudo",      "kuroda",
     "kurokawa",  "kurosawa",  "maeda",     "makino",     "maruyama",    "matsuda",   "matsui",
     "matsumoto", "matsumura", "matsuo",    "matsuoka",   "matsushita",  "matsuyama", "mifune",
     "miki",      "minamoto",  "mishima",   "mitsui",     "miura",       "miyagi",    "miyamoto",
     "miyashita", "miyata",    "miyazaki",  "miyazawa",   "mizuno",      "mizushima", "mochizuki",
     "mori",      "morimoto",  "morioka",   "morita",     "moriyama",    "motegi",    "motoyama",
     "mukai",     "murakami",  "muraoka",   "murata",     "muto",        "nagai",     "nagano",
     "nagasawa",  "nagashima", "nagata",    "nagumo",     "naito",       "nakagawa",  "nakahara",
     "nakai",     "nakajima",  "nakamura",  "nakanishi",  "nakano",      "nakao",     "nakasone",
     "nakata",    "nakatani",  "nakayama",  "narita",     "nishi",       "nishida",   "nishihara",
     "nishikawa", "nishimura", "nishino",   "nishiyama",  "noda",        "noguchi",   "nomura",
     "nonaka",    "oba",       "obata",     "obuchi",     "oda",         "oe",        "ogata",
     "ogawa",     "ogura",     "ohira",     "ohno",       "ohta",        "oishi",     "okabe",
     "okada",     "okamoto",   "okamura",   "okawa",      "okazaki",     "oku",       "okubo",
     "okuda",     "onishi",    "ono",       "ootani",     "osaka",       "osawa",     "oshima",
     "ota",       "otake",     "otani",     "otsuka",     "oyama",       "ozaki",     "ozawa",
     "saigo",     "saionji",   "saito",     "sakaguchi",  "sakai",       "sakamoto",  "sakata",
     "sakurai",   "sano",      "sasaki",    "sato",       "sawada",      "seki",      "sekiguchi",
     "shibata",   "shibuya",   "shidehara", "shigemitsu", "shimada",     "shimamura", "shimazaki",
     "shimazu",   "shimizu",   "shimoda",   "shinohara",  "shiraishi",   "shirakawa", "shoda",
     "soga",      "sonoda",    "suga",      "sugawara",   "sugimoto",    "sugita",    "sugiura",
     "sugiyama",  "suzuki",    "tachibana", "tada",       "taira",       "tajima",    "takagi",
     "takahashi", "takai",     "takano",    "takashima",  "takayama",    "takeda",    "takei",
     "takemitsu", "takenaka",  "takeshita", "takeuchi",   "takizawa",    "tamura",    "tanabe",
     "tanaka",    "tange",     "tani",      "tanigawa",   "taniguchi",   "tanizaki",  "terada",
     "terauchi",  "tezuka",    "toda",      "tojo",       "tokuda",      "tokugawa",  "tominaga",
     "tomita",    "toyoda",    "toyotomi",  "tsuchiya",   "tsuda",       "tsuji",     "tsukamoto",
     "uchida",    "uchiyama",  "ueda",      "uehara",     "uemura",      "ueno",      "ugaki",
     "umeda",     "uno",       "ushijima",  "wada",       "wakabayashi", "wakatsuki", "watanabe",
     "yamada",    "yamagata",  "yamagishi", "yamaguchi",  "yamamoto",    "yamamura",  "yamanaka",
     "yamasaki",  "yamashita", "yamauchi",  "yamazaki",   "yanagi",      "yano",      "yasuda",
     "yokota",    "yokoyama",  "yonai",     "yoshida",    "yoshikawa",   "yoshimoto", "yoshimura",
     "yoshino",   "yoshioka",  "yukawa"});
static_assert(std::is_sorted(kJapaneseSurnames.begin(), kJapaneseSurnames.end()));

/// Given names that tell a Hungarian, whose surname stands first in Hungarian.
constexpr auto kHungarianNames = std::to_array<std::string_view>(
    {"akos",     "andor",   "andras",    "antal",   "arpad",  "attila",   "balazs",   "balint",  "bela",
     "bence",    "csaba",   "dezso",     "elemer",  "endre",  "erno",     "erzsebet", "eszter",  "ferenc",
     "gabor",    "gergely", "gergo",     "geza",    "gyorgy", "gyula",    "ibolya",   "ildiko",  "ilona",
     "imre",     "istvan",  "janos",     "jeno",    "jozsef", "judit",    "kalman",   "karoly",  "kata",
     "katalin",  "klara",   "krisztina", "lajos",   "laszlo", "levente",  "lorand",   "lorant",  "magdolna",
     "marton",   "matyas",  "mihaly",    "miklos",  "nandor", "orsolya",  "pal",      "piroska", "reka",
     "rezso",    "rozsa",   "sandor",    "szilard", "tamas",  "tihamer",  "timea",    "tivadar", "tunde",
     "viktor",   "vilmos",  "virag",     "zita",    "zoltan", "zsigmond", "zsofia",   "zsolt",   "zsuzsa",
     "zsuzsanna"});
static_assert(std::is_sorted(kHungarianNames.begin(), kHungarianNames.end()));

struct Nickname {
  std::string_view nickname;
  std::string_view name;
  constexpr bool operator<(const Nickname& other) const {
    return nickname != other.nickname ? nickname < other.nickname : name < other.name;
  }
};

/// Pet names, and other spellings of names that are spelled in many ways.
constexpr auto kNicknames = std::to_array<Nickname>(
    {{"abby", "abigail"},       {"abe", "abraham"},         {"ahmed", "ahmad"},      {"al", "albert"},
     {"alec", "alexander"},     {"aleksandr", "alexander"}, {"alex", "alexander"},   {"alex", "alexandra"},
     {"alexandr", "alexander"}, {"alf", "alfred"},          {"andy", "andrew"},      {"art", "arthur"},
     {"barb", "barbara"},       {"becky", "rebecca"},       {"ben", "benjamin"},     {"benny", "benjamin"},
     {"beppe", "giuseppe"},     {"bernie", "bernard"},      {"bert", "albert"},      {"bess", "elizabeth"},
     {"beth", "elizabeth"},     {"betsy", "elizabeth"},     {"betty", "elizabeth"},  {"bill", "william"},
     {"billy", "william"},      {"bob", "robert"},          {"bobby", "robert"},     {"cal", "calvin"},
     {"cate", "catherine"},     {"cathy", "catherine"},     {"charlie", "charles"},  {"chris", "christina"},
     {"chris", "christine"},    {"chris", "christopher"},   {"chuck", "charles"},    {"cindy", "cynthia"},
     {"cliff", "clifford"},     {"dan", "daniel"},          {"danny", "daniel"},     {"dave", "david"},
     {"deb", "deborah"},        {"debbie", "deborah"},      {"dick", "richard"},     {"dima", "dmitri"},
     {"dolly", "dorothy"},      {"don", "donald"},          {"donnie", "donald"},    {"dottie", "dorothy"},
     {"doug", "douglas"},       {"drew", "andrew"},         {"ed", "edward"},        {"eddie", "edward"},
     {"eliza", "elizabeth"},    {"ellie", "eleanor"},       {"fanny", "frances"},    {"flo", "florence"},
     {"fran", "frances"},       {"frank", "francis"},       {"frank", "franklin"},   {"fred", "alfred"},
     {"fred", "frederick"},     {"freddie", "frederick"},   {"fritz", "friedrich"},  {"gene", "eugene"},
     {"gerry", "gerald"},       {"gil", "gilbert"},         {"ginny", "virginia"},   {"greg", "gregory"},
     {"hal", "harold"},         {"hank", "henry"},          {"hans", "johannes"},    {"harry", "harold"},
     {"harry", "henry"},        {"heinz", "heinrich"},      {"hossein", "hussein"},  {"husayn", "hussein"},
     {"hussain", "hussein"},    {"hussayn", "hussein"},     {"itzhak", "yitzhak"},   {"jack", "john"},
     {"jackie", "jacqueline"},  {"jamie", "james"},         {"jeff", "jeffrey"},     {"jen", "jennifer"},
     {"jenny", "jennifer"},     {"jerry", "gerald"},        {"jess", "jessica"},     {"jim", "james"},
     {"jimmy", "james"},        {"jo", "josephine"},        {"joe", "joseph"},       {"joey", "joseph"},
     {"johnny", "john"},        {"jon", "jonathan"},        {"josh", "joshua"},      {"josie", "josephine"},
     {"jozef", "joseph"},       {"judy", "judith"},         {"kate", "catherine"},   {"kate", "katherine"},
     {"kathy", "katherine"},    {"kathy", "kathleen"},      {"katie", "katherine"},  {"katya", "yekaterina"},
     {"ken", "kenneth"},        {"kenny", "kenneth"},       {"kit", "christopher"},  {"kitty", "catherine"},
     {"kitty", "katherine"},    {"kolya", "nikolai"},       {"larry", "lawrence"},   {"len", "leonard"},
     {"lenny", "leonard"},      {"liz", "elizabeth"},       {"lizzie", "elizabeth"}, {"lizzy", "elizabeth"},
     {"lou", "louis"},          {"madge", "margaret"},      {"maggie", "margaret"},  {"mandy", "amanda"},
     {"masha", "maria"},        {"matt", "matthew"},        {"meg", "margaret"},     {"mick", "michael"},
     {"mickey", "michael"},     {"mihail", "mikhail"},      {"mike", "michael"},     {"mina", "wilhelmina"},
     {"misha", "mikhail"},      {"mitya", "dmitri"},        {"mohamad", "muhammad"}, {"mohamed", "muhammad"},
     {"mohammad", "muhammad"},  {"mohammed", "muhammad"},   {"molly", "mary"},       {"muammar", "moammar"},
     {"muhammed", "muhammad"},  {"nacho", "ignacio"},       {"nat", "nathan"},       {"nat", "nathaniel"},
     {"natasha", "natalia"},    {"nate", "nathan"},         {"nate", "nathaniel"},   {"ned", "edward"},
     {"nell", "eleanor"},       {"nick", "nicholas"},       {"paco", "francisco"},   {"paddy", "patrick"},
     {"pam", "pamela"},         {"pancho", "francisco"},    {"pat", "patricia"},     {"pat", "patrick"},
     {"patty", "patricia"},     {"peggy", "margaret"},      {"penny", "penelope"},   {"pepe", "jose"},
     {"pete", "peter"},         {"phil", "philip"},         {"polly", "mary"},       {"ray", "raymond"},
     {"rich", "richard"},       {"rick", "richard"},        {"ricky", "richard"},    {"rob", "robert"},
     {"robbie", "robert"},      {"ron", "ronald"},          {"ronnie", "ronald"},    {"rudy", "rudolph"},
     {"sally", "sarah"},        {"sam", "samantha"},        {"sam", "samuel"},       {"sammy", "samuel"},
     {"sandra", "alexandra"},   {"sandy", "alexander"},     {"sandy", "sandra"},     {"sasha", "aleksandr"},
     {"sepp", "josef"},         {"seryozha", "sergei"},     {"steve", "stephen"},    {"steve", "steven"},
     {"sue", "susan"},          {"susie", "susan"},         {"tanya", "tatiana"},    {"ted", "edward"},
     {"ted", "theodore"},       {"teddy", "edward"},        {"teddy", "theodore"},   {"terry", "theresa"},
     {"tess", "theresa"},       {"theo", "theodore"},       {"tilda", "matilda"},    {"tilly", "matilda"},
     {"tim", "timothy"},        {"tina", "christina"},      {"tina", "christine"},   {"tom", "thomas"},
     {"tommy", "thomas"},       {"tony", "anthony"},        {"tricia", "patricia"},  {"trish", "patricia"},
     {"usama", "osama"},        {"val", "valerie"},         {"vanya", "ivan"},       {"vic", "victor"},
     {"vicky", "victoria"},     {"vince", "vincent"},       {"volodya", "vladimir"}, {"vova", "vladimir"},
     {"walt", "walter"},        {"will", "william"},        {"willie", "william"},   {"yitzchak", "yitzhak"},
     {"yousef", "yusuf"},       {"youssef", "yusuf"},       {"yusef", "yusuf"},      {"zach", "zachary"}});
static_assert(std::is_sorted(kNicknames.begin(), kNicknames.end()));

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

/// Takes a beginning of letters of one kind off the word; false if it has none.
bool take(std::string_view& word, std::string_view letters) {
  const std::size_t end = std::min(word.find_first_not_of(letters), word.size());
  word.remove_prefix(end);
  return end > 0;
}

bool ends_pinyin(std::string_view rest);

/// What may follow the consonants of a syllable; tries the long ones first.
bool after_onset(std::string_view rest) {
  static constexpr auto kRimes = std::to_array<std::string_view>(
      {"iang", "iong", "uang", "ang", "eng", "ian", "iao", "ing", "ong", "uai", "uan", "ueh",
       "ung",  "ieh",  "ien",  "ai",  "an",  "ao",  "ei",  "en",  "er",  "ia",  "ie",  "in",
       "iu",   "ou",   "ua",   "ue",  "ui",  "un",  "uo",  "a",   "e",   "i",   "o",   "u"});
  return std::any_of(kRimes.begin(), kRimes.end(), [&](std::string_view rime) {
    return rest.starts_with(rime) && ends_pinyin(rest.substr(rime.size()));
  });
}

bool ends_pinyin(std::string_view rest) {
  if (rest.empty()) return true;
  static constexpr auto kOnsets = std::to_array<std::string_view>(
      {"zh", "ch", "sh", "ts", "tz", "hs", "b", "p", "m", "f", "d", "t", "n", "l",
       "g",  "k",  "h",  "j",  "q",  "x",  "r", "z", "c", "s", "y", "w", ""});
  return std::any_of(kOnsets.begin(), kOnsets.end(), [&](std::string_view onset) {
    return rest.starts_with(onset) && after_onset(rest.substr(onset.size()));
  });
}

}  // namespace

bool is_name_particle(std::string_view word) {
  return is_in(kParticles, word);
}
bool is_patronymic_particle(std::string_view word) {
  return is_in(kPatronymics, word);
}
bool is_arabic_article(std::string_view word) {
  return is_in(kArabicArticles, word);
}
bool is_postnominal(std::string_view word) {
  return is_in(kPostnominals, word);
}
bool is_title_modifier(std::string_view word) {
  return is_in(kTitleModifiers, word);
}
bool is_foreign_title(std::string_view word) {
  return is_in(kForeignTitles, word);
}
bool is_east_asian_surname(std::string_view word) {
  return is_in(kEastAsianSurnames, word);
}
bool is_japanese_surname(std::string_view word) {
  return is_in(kJapaneseSurnames, word);
}
bool is_hungarian_given_name(std::string_view word) {
  return is_in(kHungarianNames, word);
}

bool is_pinyin(std::string_view word) {
  return word.size() > 1 && word.size() <= 12 && ends_pinyin(word);
}

bool is_one_syllable(std::string_view word) {
  constexpr std::string_view kVowels = "aeiouy";
  if (word.empty() || word.size() > 6) return false;
  take(word, "bcdfghjklmnpqrstvwxyz");
  if (!take(word, kVowels)) return false;
  take(word, "bcdfghjklmnpqrstvwxz");
  return word.empty();
}

bool is_nickname_of(std::string_view nickname, std::string_view name) {
  return std::binary_search(kNicknames.begin(), kNicknames.end(), Nickname{nickname, name});
}

std::vector<std::string_view> names_of_nickname(std::string_view nickname) {
  std::vector<std::string_view> names;
  auto at = std::lower_bound(kNicknames.begin(), kNicknames.end(), Nickname{nickname, {}});
  for (; at != kNicknames.end() && at->nickname == nickname; ++at) names.push_back(at->name);
  return names;
}

bool share_nickname(std::string_view left, std::string_view right) {
  const std::vector<std::string_view> names = names_of_nickname(left);
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view name) { return is_nickname_of(right, name); });
}

}  // namespace entente
