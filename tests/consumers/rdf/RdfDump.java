import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.jsonldjava.core.JsonLdProcessor;
import com.github.jsonldjava.core.RDFDataset;
import com.github.jsonldjava.utils.JsonUtils;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Triple;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/**
 * Reads RDF and prints its triples as JSON, each a list of three terms [kind, text, datatype]: RdfDump READER FILE with
 * jsonld-java (JSON-LD 1.0, what RDF4J and neosemantics use), titanium (JSON-LD 1.1) or rdf4j (Turtle-star, where the
 * text of a quoted triple is the list of its terms).
 */
public final class RdfDump {
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[1]);
    List<Object> triples = switch (args[0]) {
      case "jsonld-java" -> jsonldJava(file);
      case "titanium" -> titanium(file);
      default -> rdf4j(file);
    };
    System.out.write(new ObjectMapper().writeValueAsBytes(triples));
    System.out.flush();
  }

  private static List<Object> jsonldJava(Path file) throws Exception {
    List<Object> triples = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      RDFDataset data = (RDFDataset) JsonLdProcessor.toRDF(JsonUtils.fromInputStream(in));
      for (RDFDataset.Quad quad : data.getQuads("@default")) {
        triples.add(List.of(term(quad.getSubject()), term(quad.getPredicate()), term(quad.getObject())));
      }
    }
    return triples;
  }

  private static Object term(RDFDataset.Node node) {
    String kind = node.isIRI() ? "iri" : node.isBlankNode() ? "blank" : "literal";
    return List.of(kind, node.getValue(), node.isLiteral() ? node.getDatatype() : "");
  }

  private static List<Object> titanium(Path file) throws Exception {
    List<Object> triples = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      for (RdfNQuad quad : JsonLd.toRdf(JsonDocument.of(in)).get().toList()) {
        triples.add(List.of(term(quad.getSubject()), term(quad.getPredicate()), term(quad.getObject())));
      }
    }
    return triples;
  }

  private static Object term(RdfValue value) {
    String kind = value.isIRI() ? "iri" : value.isBlankNode() ? "blank" : "literal";
    return List.of(kind, value.getValue(), value.isLiteral() ? value.asLiteral().getDatatype() : "");
  }

  private static List<Object> rdf4j(Path file) throws Exception {
    StatementCollector collector = new StatementCollector();
    RDFParser parser = Rio.createParser(RDFFormat.TURTLESTAR);
    parser.setRDFHandler(collector);
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, "urn:base:");
    }
    List<Object> triples = new ArrayList<>();
    for (Statement statement : collector.getStatements()) {
      triples.add(List.of(term(statement.getSubject()), term(statement.getPredicate()), term(statement.getObject())));
    }
    return triples;
  }

  private static Object term(Value value) {
    if (value instanceof Triple triple) {
      return List.of("triple", List.of(term(triple.getSubject()), term(triple.getPredicate()), term(triple.getObject())),
          "");
    }
    String kind = value.isIRI() ? "iri" : value.isBNode() ? "blank" : "literal";
    return List.of(kind, value.stringValue(), value instanceof Literal literal ? literal.getDatatype().stringValue() : "");
  }
}
