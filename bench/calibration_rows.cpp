// Rows for train/calibrate.py: what the extractors find, with the features that a confidence is computed
// from.
//   calibration_rows WEIGHTS TREEBANK.conllu              label (does the gold tree give the same
//   proposition), features calibration_rows WEIGHTS SENTENCES.txt --lines        sentence, relation, first
//   argument, the rest, features calibration_rows WEIGHTS TEXT.txt --statements        sentence, subject,
//   label, object, features
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "extract/analyzer/conllu.h"
#include "extract/pipeline.h"
#include "extract/relation/calibration.h"
#include "extract/relation/extractor.h"
#include "extract/relation/render.h"
#include "extract/relation/settle.h"
#include "extract/relation/surface.h"
#include "graph/types/error.h"

namespace entente {
namespace {

std::vector<Proposition> propositions_of(const SentenceView& view) {
  std::vector<Proposition> found;
  for (const auto& extractor : extractors()) extractor->extract(view, found);
  return found;
}

std::string key_of(const SentenceView& view, const Proposition& proposition) {
  const std::string object =
      !proposition.object ? "-"
                          : (proposition.object->clausal ? "clause" : view.text(proposition.object->minimal));
  return fmt::format("{}|{}|{}|{}|{}", view.text(proposition.subject.minimal), proposition.lemma, object,
                     static_cast<int>(proposition.polarity), static_cast<int>(proposition.modality));
}

std::string features_of(const SentenceView& view, const Proposition& proposition) {
  std::string row;
  for (const double value : calibration_features(view, proposition)) row += fmt::format("\t{:.5g}", value);
  return row;
}

/// The gold tree, with the names and kinds that treebanks do not give.
Sentence completed(Sentence gold, const Sentence& analysed) {
  gold.names = analysed.names;
  for (std::size_t i = 0; i < gold.tokens.size(); ++i) gold.tokens[i].nominal = analysed.tokens[i].nominal;
  return gold;
}

void print_treebank_rows(const Pipeline& pipeline, const std::string& path) {
  std::ifstream in(path);
  const ConlluDocument gold = read_conllu(in, path);
  std::vector<Sentence> analysed = gold.sentences;
  pipeline.analyze_sentences(analysed);
  for (std::size_t s = 0; s < analysed.size(); ++s) {
    Sentence wanted = completed(gold.sentences[s], analysed[s]);
    settle_names(wanted);
    settle_names(analysed[s]);
    const SentenceView right(gold.document.text, wanted), view(gold.document.text, analysed[s]);
    std::set<std::string> keys;
    for (const Proposition& proposition : propositions_of(right)) keys.insert(key_of(right, proposition));
    for (const Proposition& proposition : propositions_of(view)) {
      fmt::print("{}{}\n", keys.count(key_of(view, proposition)), features_of(view, proposition));
    }
  }
}

void print_tuple_rows(const Pipeline& pipeline, const std::string& path) {
  Document document;
  std::ifstream in(path);
  document.text.assign(std::istreambuf_iterator<char>(in), {});
  pipeline.analyze(document, [&](Sentence sentence) {
    settle_names(sentence);
    const SentenceView view(document.text, sentence);
    for (const Proposition& proposition : propositions_of(view)) {
      for (const SurfaceTuple& tuple : full_tuples(view, {proposition})) {
        std::string rest;
        for (std::size_t a = 1; a < tuple.arguments.size(); ++a)
          rest += (a > 1 ? " " : "") + tuple.arguments[a];
        fmt::print("{}\t{}\t{}\t{}{}\n", tuple.sentence, tuple.relation, tuple.arguments[0], rest,
                   features_of(view, proposition));
      }
    }
  });
}

std::string on_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  std::replace(text.begin(), text.end(), '\t', ' ');
  return text;
}

void print_statement_rows(const Pipeline& pipeline, const std::string& path) {
  Document document;
  std::ifstream in(path);
  document.text.assign(std::istreambuf_iterator<char>(in), {});
  pipeline.analyze(document, [&](Sentence sentence) {
    settle_names(sentence);
    const SentenceView view(document.text, sentence);
    for (const Proposition& proposition : propositions_of(view)) {
      const auto made = render_statement(document, view, {}, proposition);
      if (!made) continue;
      const Statement& statement = made->statement;
      fmt::print("{}\t{}\t{}\t{}{}\n", on_one_line(statement.evidence.text),
                 on_one_line(statement.subject.label), statement.predicate.label,
                 statement.object ? on_one_line(statement.object->label) : "-",
                 features_of(view, proposition));
    }
  });
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: calibration_rows WEIGHTS FILE [--lines | --statements]\n");
    return 2;
  }
  const std::string mode = argc > 3 ? argv[3] : "";
  const bool lines = mode == "--lines";
  entente::PipelineOptions options;
  options.segment.lines_are_sentences = lines;
  try {
    const entente::Pipeline pipeline(argv[1], options);
    if (lines) {
      entente::print_tuple_rows(pipeline, argv[2]);
    } else if (mode == "--statements") {
      entente::print_statement_rows(pipeline, argv[2]);
    } else {
      entente::print_treebank_rows(pipeline, argv[2]);
    }
  } catch (const entente::Error& error) {
    fmt::print(stderr, "calibration_rows: {}\n", error.what());
    return 1;
  }
}
