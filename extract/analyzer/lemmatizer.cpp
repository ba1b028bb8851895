#include "extract/analyzer/lemmatizer.h"

#include <algorithm>
#include <charconv>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "extract/analyzer/irregular_verbs.h"
#include "extract/analyzer/regular_verbs.h"
#include "graph/types/error.h"

namespace entente {
namespace {

icu::UnicodeString decode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

bool lower_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 128 && (c < 'A' || c > 'Z'); });
}

std::string encode(const icu::UnicodeString& text) {
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

std::string lower_case(std::string_view text) {
  if (lower_ascii(text)) return std::string(text);
  auto decoded = decode(text);
  return encode(decoded.toLower(icu::Locale::getEnglish()));
}

/// What a form may be an inflection of, were it a regular verb: "stopped" gives "stoppe", "stopp", "stop".
std::vector<std::string> regular_lemmas(const std::string& form) {
  std::vector<std::string> found;
  const auto add_stem = [&](std::size_t cut) {
    const std::string stem = form.substr(0, form.size() - cut);
    if (stem.size() < 2) return;
    found.push_back(stem + "e");
    found.push_back(stem);
    if (stem[stem.size() - 1] == stem[stem.size() - 2]) found.push_back(stem.substr(0, stem.size() - 1));
    if (stem.back() == 'i') found.push_back(stem.substr(0, stem.size() - 1) + "y");
  };
  if (form.ends_with("ed")) add_stem(2);
  if (form.ends_with("ing")) add_stem(3);
  if (form.ends_with("es")) add_stem(2);
  if (form.ends_with("s")) found.push_back(form.substr(0, form.size() - 1));
  return found;
}

}  // namespace

Lemmatizer::Lemmatizer(std::string_view lexicon, const std::vector<std::string>& scripts) {
  while (!lexicon.empty()) {
    const auto end = std::min(lexicon.find('\n'), lexicon.size());
    if (end > 0) lines_.push_back(lexicon.substr(0, end));
    lexicon.remove_prefix(std::min(end + 1, lexicon.size()));
  }
  for (const std::string_view line : lines_) {
    const auto tab = line.rfind('\t');
    if (tab != std::string_view::npos && line.substr(0, tab).ends_with("\tVERB"))
      verbs_.push_back(line.substr(tab + 1));
  }
  std::sort(verbs_.begin(), verbs_.end());
  verbs_.erase(std::unique(verbs_.begin(), verbs_.end()), verbs_.end());
  for (const std::string& text : scripts) {
    Script script;
    const auto bar = text.find('|', 2);
    if (text.size() < 4 || text[1] != '|' || bar == std::string::npos)
      throw Error("the weights hold a broken lemma script");
    script.letters = text[0];
    std::from_chars(text.data() + 2, text.data() + bar, script.drop);
    script.suffix = text.substr(bar + 1);
    scripts_.push_back(std::move(script));
  }
}

std::string_view Lemmatizer::find(std::string_view lower, Upos upos) const {
  std::string key(lower);
  key += '\t';
  key += to_string(upos);
  key += '\t';
  const auto at = std::lower_bound(lines_.begin(), lines_.end(), std::string_view(key));
  if (at == lines_.end() || !at->starts_with(key)) return {};
  return at->substr(key.size());
}

std::string Lemmatizer::lemma(std::string_view form, Upos upos, std::size_t index) const {
  const std::string lower = lower_case(form);
  // The lexicon was counted from treebanks, and repeats their slips.
  if (const auto base = upos == Upos::Verb ? irregular_verb(lower) : ""; !base.empty())
    return std::string(base);
  if (const auto known = find(lower, upos); !known.empty()) return std::string(known);
  std::string guess = by_script(form, lower, scripts_[index]);
  return upos == Upos::Verb ? known_verb(lower, std::move(guess)) : guess;
}

bool Lemmatizer::knows_verb(std::string_view lemma) const {
  return std::binary_search(verbs_.begin(), verbs_.end(), lemma);
}

std::string Lemmatizer::known_verb(const std::string& lower, std::string guess) const {
  if (knows_verb(guess)) return guess;
  for (std::string& candidate : regular_lemmas(lower)) {
    if (knows_verb(candidate)) return std::move(candidate);
  }
  if (guess != lower && (lower.ends_with("ed") || lower.ends_with("ing"))) return regular_verb(lower);
  return guess;
}

std::string Lemmatizer::by_script(std::string_view form, const std::string& lower,
                                  const Script& script) const {
  auto text = decode(script.letters == 'l' ? lower : form);
  if (script.letters == 'c' && text.length() > 0) {
    const int32_t rest = text.moveIndex32(0, 1);
    auto tail = text.tempSubString(rest);
    text = text.tempSubString(0, rest) + icu::UnicodeString(tail).toLower(icu::Locale::getEnglish());
  }
  const int32_t length = text.countChar32();
  if (static_cast<std::size_t>(length) <= script.drop && script.suffix.empty()) return lower;
  const int32_t kept = std::max<int32_t>(0, length - static_cast<int32_t>(script.drop));
  text.truncate(text.moveIndex32(0, kept));
  return encode(text) + script.suffix;
}

}  // namespace entente
