#include <gtest/gtest.h>
#include <set>

#include "export/exporter.h"

namespace entente {
namespace {

TEST(Exporters, AreFoundByNameAndByEndingInAnyCase) {
  ASSERT_NE(exporter_by_name("graphml"), nullptr);
  EXPECT_EQ(exporter_by_path("a/b.GraphML"), exporter_by_name("graphml"));
  EXPECT_EQ(exporter_by_path("x.gv"), exporter_by_name("dot"));
  EXPECT_EQ(exporter_by_path("x.graphml.txt"), nullptr);
  EXPECT_EQ(exporter_by_path("dot"), nullptr);
  EXPECT_EQ(exporter_by_name("xml"), nullptr);
}

TEST(Exporters, HaveNamesAndEndingsOfTheirOwn) {
  std::set<std::string> seen;
  for (const auto& exporter : exporters()) {
    EXPECT_TRUE(seen.insert(std::string(exporter->name())).second) << exporter->name();
    EXPECT_FALSE(exporter->description().empty());
    ASSERT_FALSE(exporter->endings().empty());
    for (const std::string& ending : exporter->endings()) EXPECT_TRUE(seen.insert(ending).second) << ending;
  }
}

}  // namespace
}  // namespace entente
