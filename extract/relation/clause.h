#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/relation/proposition.h"

namespace entente {

class SentenceView;

/// No clause: what links between clauses hold when there is none.
inline constexpr std::size_t kNoClause = static_cast<std::size_t>(-1);

/// How a clause hangs in the sentence. A coordinated clause has the kind of the first one.
enum class ClauseKind : std::uint8_t {
  Main,        ///< the root, or whatever hangs nowhere sensible
  Relative,    ///< "which helped"; also a clause with its relative pronoun left out
  Adnominal,   ///< "stationed in", "to conquer", after a noun
  Complement,  ///< ccomp: "said that …"
  Open,        ///< xcomp: "asked him to leave", "tried to leave"
  Subject,     ///< a clause that is a subject
  Adverbial,   ///< "when …", "doing …", "to meet …"
  Parataxis,   ///< beside another clause: "…, he said"
};

/// Where a clause's subject was found.
enum class SubjectSource : std::uint8_t {
  None,        ///< imperatives, fragments
  Own,         ///< in the clause itself
  Antecedent,  ///< the noun that the relative clause modifies
  Modified,    ///< the noun that the participle modifies
  Shared,      ///< the subject of the clause it is coordinated with
  Controlled,  ///< subject or object of the verb above
  Matrix,      ///< subject of the clause it is adverbial to
  Sentence,    ///< the whole clause above: "…, which led to …"
};

/// A predicate and its arguments, as heads of phrases, after looking through relative pronouns, control and
/// coordination. After the idea that a clause is a verb with its arguments (ClausIE, Del Corro and Gemulla
/// 2013).
struct Clause {
  std::size_t head = 0;              ///< token: the verb, or the predicate nominal or adjective
  std::size_t parent = kNoClause;    ///< clause that it hangs in, or that it is coordinated with
  std::size_t conjunct = kNoClause;  ///< the clause it is coordinated with
  ClauseKind kind = ClauseKind::Main;
  bool copular = false;  ///< the head is a predicate nominal, adjective or adverbial
  bool passive = false;
  bool infinitive = false;  ///< with "to"
  bool due = false;         ///< "was to meet"
  bool participle = false;  ///< -ing or -ed form without auxiliary

  TokenSet subjects;  ///< heads, one a conjunct; of a passive: the patient
  SubjectSource source = SubjectSource::None;
  TokenSet agents;   ///< of a passive: "by …"
  TokenSet objects;  ///< direct objects
  std::vector<std::array<std::size_t, 2>>
      gapped;                         ///< "… and Peter the milk": subject and object of the same verb
  TokenSet indirect;                  ///< indirect objects
  TokenSet obliques;                  ///< heads with or without preposition, in text order
  std::size_t complement = kNoToken;  ///< head of its xcomp or ccomp

  std::size_t relativizer = kNoToken;  ///< "who", "which", "whom"
  std::size_t antecedent = kNoToken;   ///< noun that a relative clause modifies
  std::size_t gap_marker = kNoToken;   ///< stranded preposition whose object is the antecedent
  Polarity polarity = Polarity::Affirmed;
  Modality modality = Modality::Asserted;
  std::size_t speaker = kNoToken;         ///< head of the phrase that names whose words the clause is
  TokenSet outer_speakers;                ///< who says that the speaker says so, from the inside out
  std::size_t speaker_phrase = kNoToken;  ///< the oblique that names the speaker: "according to …"

  bool shares_object = false;  ///< its objects stand at the clause it is coordinated with
};

/// Sets polarity and modality of every clause. Linear.
void assign_status(const SentenceView& view, std::vector<Clause>& clauses);

/// Sets the speakers of every clause, as far as its sentence names them. Linear.
void assign_speakers(const SentenceView& view, std::vector<Clause>& clauses);

/// All clauses of a sentence, a clause before those that hang in it. Linear but for the copies of shared
/// arguments.
std::vector<Clause> find_clauses(const SentenceView& view);

}  // namespace entente
