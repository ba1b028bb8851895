#include "extract/segment/word_tables.h"

#include <algorithm>
#include <array>

#include "extract/segment/characters.h"

namespace entente::segment {
namespace {

using std::string_view;

template <std::size_t N>
constexpr std::array<string_view, N> sorted(std::array<string_view, N> words) {
  std::sort(words.begin(), words.end());
  return words;
}

template <typename... Words>
constexpr auto table(Words... words) {
  return sorted(std::array<string_view, sizeof...(Words)>{words...});
}

constexpr auto kTitles = table("mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "prof", "rev", "fr", "sr",
                               "hon", "gen", "lt", "col", "capt", "cpt", "cmdr", "maj", "sgt", "adm", "pvt",
                               "cpl", "gov", "sen", "sens", "rep", "reps", "pres", "amb", "supt", "st", "ste",
                               "ft", "mt", "brig", "insp", "atty", "cllr", "msgr", "drs");
constexpr auto kInner = table("vs", "eg", "ie", "viz", "cf", "esp", "approx", "attn", "incl", "arrv", "asst",
                              "ass't", "dept", "bros", "ext");
constexpr auto kUsual = table("inc", "ltd", "co", "corp", "cos", "llc", "plc", "jr", "esq", "etc", "al",
                              "ave", "blvd", "rd", "hwy", "ph", "eds", "assn", "natl", "govt", "intl", "mfg",
                              "div", "yrs", "mins", "lbs", "hrs", "lb", "oz", "tbsp", "tsp", "lv", "ca");
// These are words as well, so they count only with a capital.
constexpr auto kUsualNames =
    table("jan", "feb", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu",
          "thur", "thurs", "fri", "calif", "fla", "conn", "minn", "mich", "tenn", "wis", "penn", "ariz",
          "colo", "ky", "nev", "okla", "va", "vt", "wyo", "ont", "que", "vol", "ed", "univ", "sc", "la");
constexpr auto kCounted =
    table("no", "nos", "p", "pp", "vol", "vols", "art", "fig", "figs", "sec", "ch", "chap", "c", "b", "d",
          "v", "n", "mar", "jun", "jul", "sun", "sat", "eq", "ver", "op", "tel", "fax", "para", "ed");
constexpr auto kPrefixes = table(
    "anti", "arch", "co", "counter", "cross", "e", "ex", "extra", "hyper", "inter", "intra", "micro", "mid",
    "mini", "multi", "neo", "non", "over", "post", "pre", "pro", "pseudo", "psycho", "re", "semi", "socio",
    "sub", "super", "supra", "trans", "ultra", "un", "uh", "hm", "mm", "um", "whoo", "geo");
constexpr auto kSuffixes = table("wise", "esque", "huh", "hm", "mm", "uh");
constexpr auto kUnits =
    table("am", "pm", "km", "m", "cm", "mm", "kg", "g", "mg", "lb", "lbs", "ft", "oz", "in", "k", "bn", "b",
          "t", "tn", "mn", "hz", "khz", "mhz", "ghz", "kb", "mb", "gb", "tb", "kw", "mw", "gw", "kwh", "mwh",
          "mph", "kph", "kmh", "hh", "min", "mins", "minutes", "hrs", "hr", "hours", "yrs", "yr", "years",
          "days", "sq", "x", "percent", "ml", "v", "w", "watt", "watts", "usd", "eur", "persons", "people",
          "miles", "mi", "yd", "yds", "bpm", "rpm", "cc", "sec", "secs", "ha", "p");
constexpr auto kNameEndings =
    table("com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "uk", "au", "nz", "ca", "de", "fr",
          "ru", "eu", "cn", "jp", "tv", "io", "ai", "doc", "docx", "xls", "xlsx", "pdf", "txt", "ppt", "pptx",
          "htm", "html", "jpg", "jpeg", "png", "gif", "exe", "zip", "csv", "xml", "json", "url", "mp3", "mp4",
          "php", "asp", "py", "cpp", "js", "dll", "dtf", "gz", "tar", "md");
constexpr auto kStarters = table(
    "the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "we", "they", "you", "there", "in",
    "on", "at", "for", "from", "by", "with", "but", "and", "or", "so", "yet", "if", "when", "while", "as",
    "after", "before", "since", "although", "though", "because", "however", "moreover", "meanwhile", "then",
    "thus", "his", "her", "its", "their", "our", "my", "your", "i", "what", "who", "how", "why", "where",
    "which", "no", "not", "some", "many", "most", "all", "both", "one", "two", "another", "other", "also",
    "even", "just", "now", "today", "here", "once", "during", "under", "despite", "according", "please", "do",
    "does", "did", "is", "are", "was", "were", "have", "has", "had", "will", "would", "can", "could", "let",
    "to", "of", "i'm", "it's", "he's", "she's", "that's", "there's", "they're", "we're");
constexpr auto kClitics =
    table("s", "m", "d", "re", "ve", "ll", "t", "em", "n", "nt", "til", "tis", "twas", "cause");
constexpr auto kElisions =
    table("em", "n", "til", "till", "cause", "bout", "round", "cos", "cuz", "neath", "fore");
constexpr auto kCurrencyCodes = table("usd", "eur", "gbp", "rmb", "cny", "jpy", "inr", "irr", "chf", "aud",
                                      "cad", "hkd", "sek", "nok", "dkk", "rub", "rs", "pkr", "krw", "zar");
constexpr auto kEscapes = table("-lrb-", "-rrb-", "-lsb-", "-rsb-", "-lcb-", "-rcb-");
constexpr std::array<string_view, 56> kEmoticons = {
    ">:(", ">:)", ":'(", ":-)", ":-(", ":-D", ":-P", ":-p", ":-/", ":-|", ":-O", ":-o", ";-)", "=-)",
    "^_^", "-_-", "o_O", "O_o", "(-:", "8-)", "XD",  ":))", ":((", ":)",  ":(",  ":D",  ":P",  ":p",
    ":O",  ":/",  ":|",  ":]",  ":[",  ":3",  ":*",  ":@",  ":$",  ";)",  ";(",  ";D",  ";P",  ";p",
    "=)",  "=(",  "=D",  "=P",  "=]",  "D:",  "(:",  "(;",  "<3",  "</3", "8)",  ":}",  "^^",  ":>"};

// A word in lower case in memory of its own; empty when too long to be in any table.
class Lowered {
 public:
  explicit Lowered(string_view word) : size_(word.size() <= kLongestTableWord ? word.size() : 0) {
    for (std::size_t i = 0; i < size_; ++i) letters_[i] = ascii_lower(word[i]);
  }
  string_view view() const { return {letters_.data(), size_}; }

 private:
  std::array<char, kLongestTableWord> letters_{};
  std::size_t size_;
};

template <std::size_t N>
bool holds(const std::array<string_view, N>& words, string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace

Abbreviation abbreviation(string_view word) {
  const Lowered lowered(word);
  const bool capital = !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
  if (capital && holds(kTitles, lowered.view())) return Abbreviation::Title;
  if (holds(kInner, lowered.view())) return Abbreviation::Inner;
  if (holds(kUsual, lowered.view())) return Abbreviation::Usual;
  if (capital && holds(kUsualNames, lowered.view())) return Abbreviation::Usual;
  if (holds(kCounted, lowered.view())) return Abbreviation::Counted;
  return Abbreviation::None;
}

bool is_joining_prefix(string_view word) {
  return holds(kPrefixes, Lowered(word).view());
}
bool is_joining_suffix(string_view word) {
  return holds(kSuffixes, Lowered(word).view());
}
bool is_unit(string_view word) {
  return holds(kUnits, Lowered(word).view());
}
bool is_name_ending(string_view word) {
  return holds(kNameEndings, Lowered(word).view());
}
bool is_sentence_starter(string_view word) {
  return holds(kStarters, Lowered(word).view());
}
bool is_clitic(string_view word) {
  return holds(kClitics, Lowered(word).view());
}
bool is_elision(string_view word) {
  return holds(kElisions, Lowered(word).view());
}

std::size_t bracket_escape_size(string_view text) {
  if (text.size() < 5 || text[0] != '-' || text[4] != '-') return 0;
  return holds(kEscapes, Lowered(text.substr(0, 5)).view()) ? 5 : 0;
}

std::size_t currency_code_size(string_view word) {
  const std::size_t size = std::min(word.find_first_of("0123456789"), word.size());
  if (size == word.size() || size < 2 || size > 3) return 0;
  return holds(kCurrencyCodes, Lowered(word.substr(0, size)).view()) ? size : 0;
}

std::size_t emoticon_size(string_view text) {
  std::size_t longest = 0;
  for (const string_view face : kEmoticons)
    if (face.size() > longest && text.substr(0, face.size()) == face) longest = face.size();
  return longest;
}

}  // namespace entente::segment
