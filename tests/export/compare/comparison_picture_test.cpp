#include "export/compare/comparison_picture.h"

#include <gtest/gtest.h>
#include <libxml/parser.h>
#include <map>
#include <memory>
#include <regex>
#include <sstream>

#include "export/compare/comparison_writer.h"
#include "export/compare/picture_plan.h"
#include "export/graphviz_session.h"
#include "tests/export/compare/pairs.h"
#include "tests/export/fixtures.h"

namespace entente {
namespace {

std::string written(const Comparison& comparison, const std::string& format,
                    ComparisonOutputOptions options = {}) {
  std::ostringstream out;
  comparison_writer_by_name(format)->write(comparison, options, out);
  return out.str();
}

bool is_xml(const std::string& text) {
  const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> doc(
      xmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, nullptr,
                    XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET),
      &xmlFreeDoc);
  return doc != nullptr;
}

std::string group_from(const std::string& svg, const std::string& start) {
  const std::size_t at = svg.find(start);
  if (at == std::string::npos) return {};
  return svg.substr(at, svg.find("</g>\n<", at) - at);
}

/// What Graphviz drew of a node.
std::string node(const std::string& svg, const std::string& name) {
  return group_from(svg, "<title>" + name + "</title>");
}

/// What it drew of a line, "p1r1_r2" in the first panel from the first role to the second.
std::string line(const std::string& svg, const std::string& id) {
  return group_from(svg, "<g id=\"" + id + "\"");
}

struct Point {
  double x = 0, y = 0;
};

/// Where the outline begins.
Point place(const std::string& drawn) {
  std::smatch found;
  const std::regex outline("(?:d=\"M|points=\"|cx=\")([-0-9.]+)(?:,|\" cy=\")([-0-9.]+)");
  if (!std::regex_search(drawn, found, outline)) return {};
  return {std::stod(found[1]), std::stod(found[2])};
}

std::vector<std::string> words_of(const PicturePlan& plan, std::size_t panel) {
  std::vector<std::string> all;
  for (const PictureLine& line : plan.panels[panel].lines)
    for (const PictureWords& words : line.words) all.push_back(words.text);
  return all;
}

const PictureLine& line_with(const PicturePlan& plan, std::size_t panel, const std::string& words) {
  for (const PictureLine& line : plan.panels[panel].lines)
    for (const PictureWords& told : line.words)
      if (told.text == words) return line;
  throw std::out_of_range("no line says " + words);
}

TEST(ComparisonPicture, PutsCounterpartsAtTheSamePlaceInEveryPanel) {
  const std::string svg = written(two_pairs(), "svg");
  ASSERT_TRUE(is_xml(svg));
  const Point left = place(node(svg, "p1")), right = place(node(svg, "p2"));
  EXPECT_TRUE(left.x != right.x || left.y != right.y);
  for (const char* role : {"r1", "r2", "r3"}) {
    const Point a = place(node(svg, std::string("p1") + role)),
                b = place(node(svg, std::string("p2") + role));
    EXPECT_NEAR(a.x - left.x, b.x - right.x, 0.1) << role;
    EXPECT_NEAR(a.y - left.y, b.y - right.y, 0.1) << role;
  }
  EXPECT_NE(node(svg, "p1r3").find("Paris"), std::string::npos);
  EXPECT_NE(node(svg, "p2r3").find("Rome"), std::string::npos);
}

TEST(ComparisonPicture, DrawsOneLineForAllThatOneTellsOfAnother) {
  const std::string svg = written(two_pairs(), "svg");
  for (const char* id : {"p1r1_r2", "p1r2_r1", "p1r1_r3", "p2r1_r2", "p2r2_r1", "p2r1_r3"})
    EXPECT_EQ(count(svg, "<g id=\"" + std::string(id) + '"'), 1U) << id;
  EXPECT_EQ(count(svg, "asked ×2"), 3U) << "once in words and in the tooltips of line and words";
  EXPECT_EQ(count(svg, ">refused to pay<"), 1U);
}

TEST(ComparisonPicture, TellsWhoseARelationIsByItsColour) {
  const PicturePlan plan = plan_picture(two_pairs(), 14);
  EXPECT_TRUE(line_with(plan, 0, "asked ×2").shared);
  EXPECT_FALSE(line_with(plan, 0, "asked ×2").own);
  EXPECT_TRUE(line_with(plan, 1, "visited").shared);
  EXPECT_FALSE(line_with(plan, 0, "refused to pay").shared);
  EXPECT_EQ(line_with(plan, 0, "refused to pay").words.front().owner, Owner(0));
  EXPECT_EQ(line_with(plan, 1, "“feared”").words.front().owner, Owner(1));
  const std::string svg = written(two_pairs(), "svg");
  EXPECT_NE(line(svg, "p1r1_r2").find("stroke=\"#44206b\""), std::string::npos);
  EXPECT_NE(line(svg, "p1r2_r1").find("stroke=\"#0072b2\""), std::string::npos);
  EXPECT_NE(line(svg, "p2r2_r1").find("stroke=\"#d55e00\""), std::string::npos);
}

TEST(ComparisonPicture, TellsByTheStrokeWhatIsNoFact) {
  const PicturePlan plan = plan_picture(two_pairs(), 14);
  EXPECT_STREQ(line_with(plan, 0, "asked ×2").style, "solid");
  EXPECT_STREQ(line_with(plan, 0, "refused to pay").style, "dashed");
  EXPECT_STREQ(line_with(plan, 0, "may help").style, "dotted");
  EXPECT_TRUE(plan.claims);
  const std::string svg = written(two_pairs(), "svg");
  for (const char* legend :
       {"not so", "possible, planned or asked", "as somebody in the text says", "only Ann"})
    EXPECT_EQ(count(svg, legend), 1U) << legend;
}

TEST(ComparisonPicture, DrawsAStatementBetweenPrincipalsRatherThanAtWhatItNamesFirst) {
  std::vector<Statement> all = {told("Ann", "gave", PredicateClass::Aid, "Treaty", EntityType::Work),
                                told("Cid", "asked", PredicateClass::Request, "Dora"),
                                told("Ann", "asked", PredicateClass::Request, "Bob")};
  all[0].qualifiers = {{"to", "Bob", EntityType::Person}};
  const PicturePlan plan = plan_picture(compared(all, {{"Ann", "Bob"}, {"Cid", "Dora"}}), 14);
  EXPECT_EQ(words_of(plan, 0), (std::vector<std::string>{"asked", "gave Treaty to"}));
  EXPECT_EQ(plan.roles.size(), 2U);
}

TEST(ComparisonPicture, TellsBelowANameWhatIsSaidOfACounterpartElsewhere) {
  std::vector<Statement> all = {told("Ann", "asked", PredicateClass::Request, "Bob"),
                                told("Cid", "asked", PredicateClass::Request, "Dora"),
                                told("Ann", "was", PredicateClass::Identity, "guest", EntityType::Concept),
                                told("Dora", "was", PredicateClass::Identity, "guest", EntityType::Concept),
                                told("Bob", "was", PredicateClass::Identity, "host", EntityType::Concept)};
  all[3].attribution = Attribution{"eve", "Eve"};
  const PicturePlan plan = plan_picture(compared(all, {{"Ann", "Bob"}, {"Cid", "Dora"}}), 14);
  const auto traits = [&](std::size_t panel, std::size_t node) {
    return plan.panels[panel].nodes[node].traits;
  };
  EXPECT_EQ(traits(0, 0), std::vector<std::string>{"was guest"});
  EXPECT_EQ(traits(1, 1), std::vector<std::string>{"“was guest”"});
  EXPECT_TRUE(traits(0, 1).empty()) << "nobody else is a host";
  EXPECT_TRUE(traits(1, 0).empty());
}

TEST(ComparisonPicture, GivesTheSameBytesAgain) {
  const Comparison comparison = two_pairs();
  for (const char* format : {"svg", "png", "pdf"})
    EXPECT_EQ(written(comparison, format), written(comparison, format)) << format;
}

TEST(ComparisonPicture, HoldsWhateverTextThereIs) {
  const std::vector<std::string>& names = hostile_names();
  for (const std::vector<std::size_t>& principals : {std::vector<std::size_t>{0, 1}, {5}, {}}) {
    std::vector<Side> sides;
    for (std::size_t s = 0; s < 2; ++s) {
      std::vector<std::size_t> shifted;
      for (const std::size_t principal : principals) shifted.push_back(principal + 2 * s);
      const KnowledgeGraph graph = hostile_graph();
      sides.push_back(principals.empty() ? make_side(graph, names[s])
                                         : make_side(graph, shifted, names[s], {}));
    }
    const Comparison comparison = compare(std::move(sides));
    ComparisonOutputOptions options;
    options.title = names[0] + names[3];
    const std::string svg = written(comparison, "svg", options);
    EXPECT_TRUE(is_xml(svg)) << principals.size();
    EXPECT_FALSE(written(comparison, "png", options).empty());
    const GraphvizSession session;
    EXPECT_EQ(GraphvizSession::errors(), "");
  }
}

TEST(ComparisonPicture, DrawsSidesWithNothingToTell) {
  const std::vector<Statement> one = {told("Ann", "asked", PredicateClass::Request, "Bob")};
  const std::string svg = written(compared(one, {{"Ann"}, {"Bob"}}), "svg");
  EXPECT_TRUE(is_xml(svg));
  std::vector<Side> empty;
  empty.push_back(make_side(KnowledgeGraph(), "nothing"));
  empty.push_back(make_side(KnowledgeGraph(), "nothing either"));
  const std::string none = written(compare(std::move(empty)), "svg");
  EXPECT_TRUE(is_xml(none));
  EXPECT_EQ(count(none, "0 of 0 entities"), 2U);
}

TEST(ComparisonPicture, DrawsTheMostSalientOfManyAndSaysSo) {
  std::vector<Side> sides;
  for (const char* name : {"left", "right"}) sides.push_back(make_side(large_graph(340, 900), name));
  const Comparison comparison = compare(std::move(sides));
  const PicturePlan plan = plan_picture(comparison, 12);
  EXPECT_EQ(plan.panels[0].nodes.size(), 12U);
  EXPECT_EQ(plan.panels[0].note, "12 of 340 entities");
  EXPECT_NE(written(comparison, "svg").find(" of 340 entities"), std::string::npos);
}

TEST(ComparisonPicture, FitsOnPaperInTypeThatCanBeRead) {
  std::vector<Statement> all;
  for (std::size_t i = 0; i < 30; ++i)
    for (const char* principal : {"Ann", "Bob", "Cid", "Dora"})
      all.push_back(told(principal, "wrote a letter to", PredicateClass::Consult,
                         "Correspondent number " + std::to_string(i * 4 + principal[0] % 4)));
  all.push_back(told("Ann", "met", PredicateClass::Consult, "Bob"));
  all.push_back(told("Cid", "met", PredicateClass::Consult, "Dora"));
  ComparisonOutputOptions options;
  options.most_drawn = 30;
  const std::string svg = written(compared(all, {{"Ann", "Bob"}, {"Cid", "Dora"}}), "svg", options);
  std::smatch found;
  ASSERT_TRUE(std::regex_search(svg, found, std::regex("scale\\(([0-9.]+) ")));
  EXPECT_GE(std::stod(found[1]) * 9.5, 6.95);
  ASSERT_TRUE(std::regex_search(svg, found, std::regex("<svg width=\"([0-9]+)pt\" height=\"([0-9]+)pt\"")));
  EXPECT_LE(std::stod(found[1]), 842) << "A4";
  EXPECT_LE(std::stod(found[2]), 595);
}

TEST(ComparisonPicture, DrawsThreeSides) {
  const std::vector<Statement> all = {told("Ann", "asked", PredicateClass::Request, "Bob"),
                                      told("Cid", "asked", PredicateClass::Request, "Dora"),
                                      told("Eve", "paid", PredicateClass::Aid, "Finn")};
  const Comparison comparison = compared(all, {{"Ann", "Bob"}, {"Cid", "Dora"}, {"Eve", "Finn"}});
  const std::string svg = written(comparison, "svg");
  for (const char* panel : {"p1", "p2", "p3"}) EXPECT_FALSE(node(svg, panel).empty()) << panel;
  EXPECT_EQ(count(svg, "on several sides"), 1U);
  EXPECT_EQ(count(svg, "only "), 1U) << "Eve and Finn alone";
}

TEST(ComparisonHtml, IsOneFileThatTellsBothSides) {
  ComparisonOutputOptions options;
  options.title = "<Title>";
  options.generator = "test & co";
  const std::string html = written(two_pairs(), "html", options);
  EXPECT_TRUE(html.starts_with("<!DOCTYPE html>"));
  EXPECT_NE(html.find("<title>&lt;Title&gt;</title>"), std::string::npos);
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(html.find(" src="), std::string::npos);
  EXPECT_EQ(count(html, "<figure class=\"picture\">"), 1U);
  EXPECT_EQ(count(html, "class=\"chart\""), 3U) << "balances, classes, dates";
  EXPECT_NE(html.find("class=\"none\">none found"), std::string::npos);
  EXPECT_NE(html.find("said by Eve"), std::string::npos);
  EXPECT_EQ(html, written(two_pairs(), "html", options));
}

TEST(ComparisonHtml, IsWellFormedWhateverTextThereIs) {
  std::vector<Side> sides;
  for (const std::size_t principal : {0U, 2U}) {
    const std::vector<std::size_t> both = {principal, principal + 1};
    sides.push_back(make_side(hostile_graph(), both, hostile_names()[principal], {}));
  }
  ComparisonOutputOptions options;
  options.title = hostile_names()[0];
  std::string html = written(compare(std::move(sides)), "html", options);
  EXPECT_EQ(html.find("<b>bold"), std::string::npos);
  // But for elements without an end tag, what is written is XML.
  html = std::regex_replace(html, std::regex("<(meta [^>]*|br)>"), "<$1/>");
  EXPECT_TRUE(is_xml(html));
}

}  // namespace
}  // namespace entente
