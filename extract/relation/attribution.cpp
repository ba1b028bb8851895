#include "extract/relation/attribution.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "extract/relation/clause.h"
#include "extract/relation/one_of.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/verb_traits.h"

namespace entente {
namespace {

/// Longer chains ("A says that B says that C says that D …") are cut at their outer end.
constexpr std::size_t kLongestChain = 4;

/// Nouns that hold someone's words or thoughts: "the general's claim that …".
constexpr auto kContentNouns = std::to_array<std::string_view>({
    "accusation", "admission",   "allegation", "announcement", "argument",   "assertion",
    "assessment", "assumption",  "assurance",  "belief",       "boast",      "charge",
    "claim",      "comment",     "complaint",  "conclusion",   "confession", "contention",
    "conviction", "declaration", "estimate",   "expectation",  "fear",       "hint",
    "opinion",    "prediction",  "promise",    "remark",       "report",     "statement",
    "suggestion", "suspicion",   "testimony",  "theory",       "view",       "warning",
});

/// "in the words of the minister", "by his own account": the preposition, then the noun.
struct SourceNoun {
  std::string_view noun;
  std::string_view preposition;
};
constexpr auto kSourceNouns = std::to_array<SourceNoun>({
    {"account", "by"},
    {"assessment", "in"},
    {"estimate", "by"},
    {"estimation", "in"},
    {"eye", "in"},
    {"judgement", "in"},
    {"judgment", "in"},
    {"mind", "in"},
    {"opinion", "in"},
    {"phrase", "in"},
    {"reckoning", "by"},
    {"telling", "in"},
    {"view", "in"},
    {"word", "in"},
});

static_assert(std::is_sorted(kContentNouns.begin(), kContentNouns.end()));

/// What reporting clauses say of themselves: whether they report, who speaks in them.
class ReportReader {
 public:
  ReportReader(const SentenceView& view, const std::vector<Clause>& clauses)
      : view_(view), clauses_(clauses) {}

  bool starts_with_mark(const Clause& clause, std::initializer_list<std::string_view> words) const {
    for (const std::size_t child : view_.children(clause.head)) {
      if (view_.relation(child) == Deprel::Mark && one_of(view_.lower(child), words)) return true;
    }
    return false;
  }

  const std::string& lemma(const Clause& clause) const { return view_.token(clause.head).lemma; }

  bool speaks(const Clause& clause) const { return !clause.copular && verb_traits(lemma(clause)).speech; }

  /// Its complement is someone's words or thoughts.
  bool reports(const Clause& clause) const {
    if (clause.copular)
      return one_of(view_.lower(clause.head),
                    {"adamant", "afraid", "certain", "confident", "convinced", "hopeful", "sure"});
    return speaks(clause) || verb_traits(lemma(clause)).attitude || is_convinced(clause);
  }

  /// "is convinced that": a state of mind, not something done to them.
  bool is_convinced(const Clause& clause) const {
    return clause.passive && one_of(lemma(clause), {"convince", "persuade"});
  }

  /// "quoted Berg as saying", "was quoted by the Herald as saying"
  const Clause* quoting(const Clause& clause) const {
    if (clause.parent == kNoClause || clause.conjunct != kNoClause || !clause.participle) return nullptr;
    const Clause& outer = clauses_[clause.parent];
    const bool quotes = one_of(lemma(outer), {"cite", "quote", "report"}) && !outer.copular;
    return quotes && clause.kind != ClauseKind::Main && has_as(clause) ? &outer : nullptr;
  }

  bool has_as(const Clause& clause) const {
    for (const std::size_t child : view_.children(clause.head)) {
      const bool marks = RelationSet{Deprel::Mark, Deprel::Case}.contains(view_.relation(child));
      if (marks && view_.lower(child) == "as") return true;
    }
    return false;
  }

  static std::size_t first_of(const TokenSet& tokens) { return tokens.empty() ? kNoToken : tokens.front(); }

  /// Who speaks, or thinks, in a reporting clause.
  std::size_t voice(const Clause& clause) const {
    if (const Clause* outer = quoting(clause))
      return first_of(outer->passive || outer->objects.empty() ? outer->subjects : outer->objects);
    const TokenSet& speakers = clause.passive && !is_convinced(clause) ? clause.agents : clause.subjects;
    const std::size_t first = first_of(speakers);
    return first != kNoToken && view_.token(first).upos == Upos::Adv ? kNoToken : first;
  }

  /// Who quotes, where the clause is what they quote.
  std::size_t quoter(const Clause& clause) const {
    const Clause* outer = quoting(clause);
    if (outer == nullptr) return kNoToken;
    return first_of(outer->passive ? outer->agents : outer->objects.empty() ? TokenSet{} : outer->subjects);
  }

 private:
  const SentenceView& view_;
  const std::vector<Clause>& clauses_;
};

class SpeakerReader : ReportReader {
 public:
  SpeakerReader(const SentenceView& view, std::vector<Clause>& clauses)
      : ReportReader(view, clauses),
        view_(view),
        clauses_(clauses),
        reporter_(clauses.size(), kNoClause),
        chains_(clauses.size()) {}

  void read() {
    for (std::size_t c = 0; c < clauses_.size(); ++c) {
      find_source(c);
      find_reporter(c);
    }
    for (std::size_t c = 0; c < clauses_.size(); ++c) {
      collect(c);
      if (chains_[c].empty()) continue;
      clauses_[c].speaker = chains_[c].front();
      clauses_[c].outer_speakers.assign(chains_[c].begin() + 1, chains_[c].end());
    }
  }

 private:
  // --- "according to the ministry", "in the words of the minister", "in his view"

  void find_source(std::size_t c) {
    for (const std::size_t oblique : clauses_[c].obliques) {
      const std::size_t named = view_.head(oblique) == clauses_[c].head ? named_source(oblique) : kNoToken;
      if (named == kNoToken) continue;
      clauses_[c].speaker_phrase = oblique;
      add(c, named);
    }
  }

  std::size_t named_source(std::size_t oblique) const {
    const std::size_t marker = view_.find_child(oblique, {Deprel::Case});
    if (marker == kNoToken) return kNoToken;
    if (view_.lower(marker) == "according") return is_measure(oblique) ? kNoToken : oblique;
    const auto fits = [&](const SourceNoun& source) {
      return source.noun == view_.token(oblique).lemma && source.preposition == view_.lower(marker);
    };
    if (std::none_of(kSourceNouns.begin(), kSourceNouns.end(), fits)) return kNoToken;
    return owner_of(oblique);
  }

  /// "according to plan", "according to size": nobody says so.
  bool is_measure(std::size_t noun) const {
    return one_of(view_.token(noun).lemma, {"ability", "age", "custom", "merit", "need", "plan", "preference",
                                            "rank", "schedule", "size", "taste", "type", "wish"});
  }

  bool is_content(std::size_t noun) const {
    return std::binary_search(kContentNouns.begin(), kContentNouns.end(), view_.token(noun).lemma);
  }

  /// "the general's claim", "the claim of the general", "a claim by the general"
  std::size_t owner_of(std::size_t noun) const {
    for (const std::size_t child : view_.children(noun)) {
      if (view_.relation(child) == Deprel::NmodPoss) return child;
      if (view_.relation(child) != Deprel::Nmod) continue;
      const std::size_t marker = view_.find_child(child, {Deprel::Case});
      if (marker != kNoToken && one_of(view_.lower(marker), {"by", "from", "of"})) return child;
    }
    return kNoToken;
  }

  // --- "…, the ministry said", "as the envoy put it"

  /// "Berg told reporters": the object hears the words, it is not what is said.
  bool has_room_for_words(const Clause& clause) const {
    if (clause.objects.empty()) return true;
    return one_of(lemma(clause), {"advise", "ask", "assure", "caution", "inform", "reassure", "remind",
                                  "tell", "urge", "warn"});
  }

  /// A clause beside or below the words that it reports.
  void find_reporter(std::size_t c) {
    const Clause& clause = clauses_[c];
    if (clause.parent == kNoClause || clause.conjunct != kNoClause) return;
    const Clause& outer = clauses_[clause.parent];
    const bool open = clause.complement == kNoToken && speaks(clause);
    const bool own = clause.source == SubjectSource::Own;
    if (clause.kind == ClauseKind::Parataxis && open && has_room_for_words(clause) && own) {
      reporter_[clause.parent] = c;
    } else if (clause.kind == ClauseKind::Parataxis && reports(outer) && outer.complement == kNoToken &&
               clause.head > outer.head) {
      reporter_[c] = clause.parent;
    } else if (clause.kind == ClauseKind::Adverbial && open && has_as(clause)) {
      const bool by_agent = clause.passive && !clause.agents.empty();  // "as noted by the Herald"
      if (own || by_agent) reporter_[clause.parent] = c;
    }
  }

  // --- chains

  void add(std::size_t c, std::size_t speaker) {
    TokenSet& chain = chains_[c];
    if (speaker != kNoToken && is_content(speaker) && owner_of(speaker) != kNoToken)
      speaker = owner_of(speaker);
    const bool known = std::find(chain.begin(), chain.end(), speaker) != chain.end();
    if (speaker != kNoToken && !known && chain.size() < kLongestChain) chain.push_back(speaker);
  }
  void add_all(std::size_t c, const TokenSet& speakers) {
    for (const std::size_t speaker : speakers) add(c, speaker);
  }

  void collect(std::size_t c) {
    const Clause& clause = clauses_[c];
    if (reporter_[c] != kNoClause) {
      add(c, voice(clauses_[reporter_[c]]));
      add_all(c, TokenSet(chains_[reporter_[c]]));
    }
    if (clause.conjunct == kNoClause) add(c, holder(clause));
    if (clause.parent == kNoClause) return;
    const Clause& outer = clauses_[clause.parent];
    if (clause.conjunct == kNoClause && reported_by(clause, outer)) {
      add(c, voice(outer));
      add(c, quoter(outer));
    }
    const TokenSet& above = chains_[clause.parent];
    const auto names = [&](std::size_t speaker) { return view_.dominates(clause.head, speaker); };
    if (std::none_of(above.begin(), above.end(), names)) add_all(c, TokenSet(above));
  }

  bool reported_by(const Clause& clause, const Clause& outer) const {
    if (clause.kind == ClauseKind::Complement) return reports(outer);
    if (clause.kind == ClauseKind::Subject) return outer.passive && reports(outer);  // "it was reported by …"
    return clause.kind == ClauseKind::Adverbial && starts_with_mark(clause, {"of"}) &&
           one_of(lemma(outer), {"accuse", "suspect"});
  }

  /// Whose claim it is that the clause spells out: "the general's claim that …".
  std::size_t holder(const Clause& clause) const {
    const bool spelled_out = clause.kind == ClauseKind::Adnominal || clause.kind == ClauseKind::Complement;
    if (!spelled_out || !starts_with_mark(clause, {"that"})) return kNoToken;
    const std::size_t noun = view_.head(clause.head);
    return is_content(noun) ? owner_of(noun) : kNoToken;
  }

  const SentenceView& view_;
  std::vector<Clause>& clauses_;
  std::vector<std::size_t> reporter_;  ///< the clause that reports a clause from beside or below it
  std::vector<TokenSet> chains_;       ///< speakers of a clause, innermost first
};

}  // namespace

std::size_t speaking_voice(const SentenceView& view, const Clause& clause) {
  const ReportReader reader(view, view.clauses());
  return reader.speaks(clause) ? reader.voice(clause) : kNoToken;
}

void assign_speakers(const SentenceView& view, std::vector<Clause>& clauses) {
  SpeakerReader(view, clauses).read();
}

}  // namespace entente
