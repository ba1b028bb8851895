// Reads a text with the analyzer whose weights are named first, and prints who does what to whom.
#include <iostream>

#include "extract/pipeline.h"
#include "graph/types/error.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: read_text WEIGHTS TEXT\n";
    return 2;
  }
  try {
    const entente::Pipeline pipeline(argv[1], {});
    entente::Document document;
    document.id = "argument";
    document.text = argv[2];
    pipeline.extract(document, [](entente::Statement&& statement) {
      std::cout << statement.subject.label << " | " << statement.predicate.label;
      if (statement.object) {
        std::cout << " | " << statement.object->label;
      }
      std::cout << '\n';
    });
    return 0;
  } catch (const entente::Error& error) {
    std::cerr << "read_text: " << error.what() << '\n';
    return 1;
  }
}
