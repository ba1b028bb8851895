#include "extract/relation/settle.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "extract/entity/titles.h"
#include "extract/entity/type.h"
#include "extract/relation/sentence_view.h"

namespace entente {
namespace {

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

class Settler {
 public:
  explicit Settler(Sentence& sentence) : sentence_(sentence), tokens_(sentence.tokens) {}

  void settle() {
    for (NamedSpan& name : sentence_.names) settle_hyphens(name);
    for (const NamedSpan& name : sentence_.names) {
      if (name.type == NameType::Person) settle_descriptions(name);
      if (name.type == NameType::Person && name.first > 0) settle_title(name);
      if (name.type == NameType::Person) settle_appointment(name);
      if (name.type < NameType::Date) settle_acronym(name);
      if (name.type < NameType::Date) settle_other_name(name);
    }
  }

 private:
  /// "Chiang Kai | -shek": a name ends where its word does.
  void settle_hyphens(NamedSpan& name) const {
    const auto joins = [&](std::size_t i) {  // nothing between it and the token before
      return i < tokens_.size() && tokens_[i - 1].span.end == tokens_[i].span.begin && !starts_name(i);
    };
    while (joins(name.last)) {
      const bool hyphen = tokens_[name.last].form == "-" && joins(name.last + 1);
      const bool behind = tokens_[name.last - 1].form == "-" && tokens_[name.last].upos == Upos::Propn;
      if (!hyphen && !behind) return;
      if (hyphen && tokens_[name.last + 1].upos != Upos::Propn) return;
      ++name.last;
    }
  }

  bool starts_name(std::size_t i) const {
    return std::any_of(sentence_.names.begin(), sentence_.names.end(),
                       [i](const NamedSpan& name) { return name.first == i; });
  }

  std::int32_t as_head(std::size_t i) const { return static_cast<std::int32_t>(i); }

  /// Whether the token is the other or hangs somewhere under it: then the other cannot hang on it.
  bool hangs_below(std::size_t token, std::size_t other) const {
    for (auto at = as_head(token); at >= 0; at = tokens_[static_cast<std::size_t>(at)].head) {
      if (at == as_head(other)) return true;
    }
    return false;
  }

  /// The token of the span that hangs outside of it.
  std::size_t head_of(const NamedSpan& name) const {
    for (std::size_t i = name.first; i < name.last; ++i) {
      const std::int32_t head = tokens_[i].head;
      if (head < as_head(name.first) || head >= as_head(name.last)) return i;
    }
    return name.first;
  }

  bool is_named(std::size_t i) const {
    return std::any_of(sentence_.names.begin(), sentence_.names.end(), [i](const NamedSpan& name) {
      return name.first <= i && i < name.last && name.type < NameType::Date;
    });
  }

  /// "president", "physicist": a noun for one person.
  bool describes_person(std::size_t i) const {
    const Token& token = tokens_[i];
    const std::string lemma = lower_ascii(token.lemma.empty() ? token.form : token.lemma);
    if (token.upos == Upos::Propn && !is_named(i)) return title_kind(lemma) != TitleKind::None;
    if (token.upos != Upos::Noun || is_named(i)) return false;
    return is_role_noun(lemma) || is_kinship_noun(lemma) || token.nominal == NominalType::Person;
  }

  /// Whether the two hang side by side where only one of them can: "Soviet leader Brezhnev met".
  bool are_rivals(std::size_t title, std::size_t name) const {
    const Token& first = tokens_[title];
    const Token& second = tokens_[name];
    if (first.head != second.head || first.head < 0) return false;
    if (first.relation != second.relation) return false;
    return RelationSet{Deprel::Nsubj, Deprel::NsubjPass, Deprel::Obj,
                       Deprel::Obl,   Deprel::Nmod,      Deprel::NmodPoss}
        .contains(first.relation);
  }

  /// "Painters Eva Holt and Max Ried", at the beginning of a sentence taken for a name.
  void settle_first_word(std::size_t title) {
    Token& token = tokens_[title];
    if (title != 0 || token.upos != Upos::Propn || is_named(title)) return;
    std::string lemma = lower_ascii(token.form);
    if (title_kind(lemma) != TitleKind::None) return;
    const bool plural = lemma.ends_with('s');
    if (plural) lemma.pop_back();
    if (!is_role_noun(lemma) && !is_kinship_noun(lemma)) return;
    token.upos = Upos::Noun;
    token.xpos = plural ? Xpos::Nns : Xpos::Nn;
    token.lemma = lemma;
  }

  bool has_child(std::size_t i, RelationSet relations) const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
      return token.head == as_head(i) && relations.contains(token.relation);
    });
  }

  /// "its founder and chairman, Otto Krell", "Luis Prado, a former mayor and a judge": two descriptions of
  /// one person, of which the parser made two people.
  void settle_descriptions(const NamedSpan& span) {
    const std::size_t name = head_of(span);
    std::size_t description = name;  // the last apposition before the token
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].head != as_head(name)) continue;
      if (tokens_[i].relation == Deprel::Appos && describes_person(i)) description = i;
      const bool another = tokens_[i].relation == Deprel::Conj && i > name && description != name;
      if (another && describes_person(i) && !has_comma_before_conjunction(i))
        tokens_[i].head = as_head(description);
    }
    if (tokens_[name].relation != Deprel::Appos || tokens_[name].head < 0) return;
    const auto head = static_cast<std::size_t>(tokens_[name].head);
    for (std::size_t i = head + 1; i < span.first; ++i) {
      const bool second = tokens_[i].head == as_head(head) && tokens_[i].relation == Deprel::Conj;
      if (!second || !describes_person(i) || !describes_person(head)) continue;
      if (has_child(i, {Deprel::Det, Deprel::NmodPoss}) || tokens_[span.first - 1].xpos != Xpos::Comma)
        continue;
      take_place(head, name);
      tokens_[head].relation = Deprel::Appos;
      return;
    }
  }

  bool has_comma_before_conjunction(std::size_t conjunct) const {
    for (std::size_t i = 1; i < conjunct; ++i) {
      if (tokens_[i].head == as_head(conjunct) && tokens_[i].relation == Deprel::Cc)
        return tokens_[i - 1].upos == Upos::Punct;
    }
    return true;
  }

  /// "actor and director Clint Eastwood": the first of the titles.
  std::size_t first_title(std::size_t title) const {
    if (tokens_[title].relation != Deprel::Conj || has_child(title, {Deprel::Det, Deprel::NmodPoss}))
      return title;
    const auto first = static_cast<std::size_t>(tokens_[title].head);
    return first < title && describes_person(first) ? first : title;
  }

  void settle_title(const NamedSpan& span) {
    const std::size_t name = head_of(span);
    settle_first_word(span.first - 1);
    if (tokens_[span.first - 1].upos == Upos::Propn && are_rivals(span.first - 1, name)) {
      take_place(span.first - 1, name);  // "Hurricane | Rita"
      tokens_[span.first - 1].relation = Deprel::NmodDesc;
    }
    if (!describes_person(span.first - 1)) return;
    const std::size_t title = first_title(span.first - 1);
    if (title + 1 != span.first && tokens_[name].head != as_head(title) &&
        tokens_[name].head != as_head(span.first - 1))
      return;
    const Deprel joined = tokens_[name].relation;
    const bool below_title =
        tokens_[name].head == as_head(title) &&
        RelationSet{Deprel::Flat, Deprel::Appos, Deprel::Compound, Deprel::NmodUnmarked, Deprel::Nmod}
            .contains(joined) &&
        !has_case(name);
    const bool below_titles = title + 1 != span.first && !has_case(name) && !has_child(name, {Deprel::Cc});
    const bool below_name = tokens_[title].head == as_head(name);
    if (below_title || below_titles || are_rivals(title, name)) {
      take_place(title, name);
    } else if (!below_name ||
               (tokens_[title].relation != Deprel::Compound && tokens_[title].relation != Deprel::NmodDesc)) {
      return;
    }
    tokens_[title].relation = Deprel::NmodDesc;
    gather_modifiers(title, name);
  }

  bool has_case(std::size_t i) const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
      return token.head == as_head(i) && token.relation == Deprel::Case && token.xpos != Xpos::Pos;
    });
  }

  /// The name stands where the title stood, with all that is not the title's own.
  void take_place(std::size_t title, std::size_t name) {
    tokens_[name].head = tokens_[title].head;
    tokens_[name].relation = tokens_[title].relation;
    tokens_[title].head = as_head(name);
    constexpr RelationSet kOwn = {Deprel::Amod, Deprel::Compound, Deprel::NmodPoss, Deprel::Nummod,
                                  Deprel::Det};
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const bool own = (i < title && kOwn.contains(tokens_[i].relation)) ||
                       (i < name && tokens_[i].relation == Deprel::Conj);  // "founder | and chairman"
      if (tokens_[i].head == as_head(title) && i != name && !own) tokens_[i].head = as_head(name);
    }
  }

  /// "former | president Carlos Menem": what describes the office hangs on it.
  void gather_modifiers(std::size_t title, std::size_t name) {
    for (std::size_t i = 0; i < title; ++i) {
      if (tokens_[i].head != as_head(name)) continue;
      if (RelationSet{Deprel::Amod, Deprel::Compound, Deprel::NmodPoss}.contains(tokens_[i].relation))
        tokens_[i].head = as_head(title);
    }
  }

  std::string text_of(const NamedSpan& name) const {
    std::string text;
    for (std::size_t i = name.first; i < name.last; ++i) {
      if (i > name.first) text += ' ';
      text += tokens_[i].form;
    }
    return text;
  }

  void settle_acronym(const NamedSpan& name) {
    const std::size_t head = head_of(name);
    const std::string text = text_of(name);
    for (std::size_t i = name.last; i < std::min(name.last + 4, tokens_.size()); ++i) {
      if (tokens_[i].relation != Deprel::Conj || tokens_[i].head != as_head(head)) continue;
      if (!is_acronym_of(tokens_[i].form, text) || tokens_[i - 1].form != "or") continue;
      tokens_[i].relation = Deprel::Appos;
      tokens_[i].upos = Upos::Propn;
    }
  }

  /// "appointed Ann Roe chief editor", parsed as an editor called Ann Roe.
  void settle_appointment(const NamedSpan& span) {
    const std::size_t name = head_of(span);
    const std::int32_t office = tokens_[name].head;
    if (office < as_head(span.last) || tokens_[name].relation != Deprel::Compound || span.first == 0) return;
    Token& noun = tokens_[static_cast<std::size_t>(office)];
    const std::int32_t verb = as_head(span.first - 1);
    constexpr std::string_view kVerbs[] = {"appoint", "choose", "crown", "elect", "make", "name", "proclaim"};
    const std::string& lemma = tokens_[span.first - 1].lemma;
    if (noun.head != verb || std::find(std::begin(kVerbs), std::end(kVerbs), lemma) == std::end(kVerbs))
      return;
    if (!describes_person(static_cast<std::size_t>(office))) return;
    noun.relation = Deprel::Xcomp;
    tokens_[name].head = verb;
    tokens_[name].relation = Deprel::Obj;
  }

  /// "Tallinn, then usually called Reval": the participle of a name for the same kind of thing.
  void settle_other_name(const NamedSpan& other) {
    const std::size_t given = head_of(other);
    if (tokens_[given].head < 0) return;
    const auto verb = static_cast<std::size_t>(tokens_[given].head);
    Token& participle = tokens_[verb];
    constexpr std::string_view kVerbs[] = {"call",     "dub",   "know",   "name",
                                           "nickname", "refer", "rename", "style"};
    const bool naming = std::find(std::begin(kVerbs), std::end(kVerbs), participle.lemma) != std::end(kVerbs);
    const bool hangs = participle.relation == Deprel::Advcl || participle.relation == Deprel::Acl;
    if (!naming || participle.xpos != Xpos::Vbn || !hangs) return;
    std::size_t first = verb;
    for (std::size_t i = 0; i < verb; ++i) {
      if (tokens_[i].head != as_head(verb)) continue;
      if (tokens_[i].relation != Deprel::Advmod && tokens_[i].upos != Upos::Punct) return;
      if (tokens_[i].upos != Upos::Punct) first = std::min(first, i);
    }
    if (first < 2 || tokens_[first - 1].upos != Upos::Punct) return;
    for (const NamedSpan& name : sentence_.names) {
      const bool at_a_time = tokens_[first].upos == Upos::Adv;  // then a wrong kind of name says little
      if (name.last + 1 != first || (name.type != other.type && !at_a_time)) continue;
      if (hangs_below(head_of(name), verb)) continue;
      participle.head = as_head(head_of(name));
      participle.relation = Deprel::Acl;
      if (tokens_[first - 1].xpos == Xpos::LeftBracket) settle_behind_bracket(first, head_of(name));
    }
  }

  /// What follows a bracket is not about what stands in it: "Tallinn (then called Reval), where he lived".
  void settle_behind_bracket(std::size_t first, std::size_t name) {
    std::size_t close = first;
    while (close < tokens_.size() && tokens_[close].xpos != Xpos::RightBracket) ++close;
    for (std::size_t i = close + 1; i < tokens_.size(); ++i) {
      const bool inside = tokens_[i].head >= as_head(first) && tokens_[i].head < as_head(close);
      if (inside && tokens_[i].upos != Upos::Punct && !hangs_below(name, i)) tokens_[i].head = as_head(name);
    }
  }

  Sentence& sentence_;
  std::vector<Token>& tokens_;
};

}  // namespace

void settle_names(Sentence& sentence) {
  Settler(sentence).settle();
}

}  // namespace entente
