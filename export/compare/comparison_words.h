#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/compare/comparison.h"

// Words that all reports of a comparison share. Plain text; whoever writes it escapes it.

namespace entente {

/// "Mao Zedong / Xi Jinping"; a name that all sides share stands once, and nobody is "–". kOthers is
/// "others".
std::string role_name(const Comparison& comparison, std::size_t role);
/// Whom the role stands for on one side; "–" for nobody, "others" for kOthers.
std::string role_name(const Comparison& comparison, std::size_t role, std::size_t side);

/// "Mao Zedong → Joseph Stalin" on one side.
std::string way(const Comparison& comparison, std::size_t from, std::size_t to, std::size_t side);
/// The same for all sides, parted by " | ", once if they say the same.
std::string way(const Comparison& comparison, std::size_t from, std::size_t to);

/// "4 (2 reported, 1 only possible, asked or planned)"; "none found" for none.
std::string count_words(const std::array<std::size_t, kStandingCount>& standings);
/// "asked ×3, demanded"; with others, whom it concerns: "invaded Ukraine".
std::string relation_words(const Comparison& comparison, const RelationRow& row, std::size_t side);

/// A sentence with its source and how it stands: "“…” (article.txt, reported by Tass)". At most `most` code
/// points of the sentence.
std::string quotation(const RoleEvent& event, std::size_t most = 240);
std::string quotation(const Statement& statement, std::size_t most = 240);
/// The cell's first sentences, each once.
std::vector<std::string> quotations(const Cell& cell, std::size_t most);

/// Why two vertices stand for one another: "given", "the same entity", "to Norland: leads –
/// rules (same class)".
std::vector<std::string> reasons(const Comparison& comparison, const SideComparison& pair,
                                 const VertexMatch& match);

/// "0.42", "+2.5", "9,124".
std::string two_digits(double value);
std::string signed_digit(double value);

/// "mean +2.5, 95 % between -1.0 and +6.0, from 4 sentences"; "none found".
std::string balance_words(const Balance& balance);

/// How many core events of a class: "3 (43 %, 11.1)", with their share and their number for a hundred
/// sentences.
std::string class_words(const Comparison& comparison, std::size_t side, PredicateClass value);

/// How much a side rests on: "24 sentences of 1 document; 9 relations between principals: a small sample".
std::string sample_words(const Comparison& comparison, std::size_t side);

/// What `inference` asks for, on the side that lacks it: "Putin – led → Russia".
std::string inference_words(const Comparison& comparison, const Inference& inference);

/// "shared", "turned round: …" and who holds it: "Mao Zedong (left) and Vladimir Putin (right)".
std::string trait_words(const Comparison& comparison, const Trait& trait);

/// What core events are: "between principals" …
std::string_view core_words(const Comparison& comparison);

}  // namespace entente
