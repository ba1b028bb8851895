import com.google.gson.GsonBuilder;
import java.io.File;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens graphs with Gephi, as its menu does, and tells as JSON what it made of each: GephiDump (FILE MODE OUT)...
 * MODE is "all" (edges are not merged) or "sum" (Gephi's default). An OUT that does not end in .json is the graph as
 * Gephi exports it, in the format of its ending.
 */
public final class GephiDump {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i + 2 < args.length; i += 3) {
      Map<String, Object> told = new LinkedHashMap<>();
      Workspace workspace = open(new File(args[i]), args[i + 1].equals("all"), told);
      if (args[i + 2].endsWith(".json")) {
        describe(graphs().getGraphModel(workspace), told);
        try (Writer out = Files.newBufferedWriter(Path.of(args[i + 2]), StandardCharsets.UTF_8)) {
          new GsonBuilder().disableHtmlEscaping().serializeSpecialFloatingPointValues().create().toJson(told, out);
        }
      } else {
        Lookup.getDefault().lookup(ExportController.class).exportFile(new File(args[i + 2]), workspace);
      }
    }
    System.exit(0);  // Gephi leaves threads behind
  }

  private static GraphController graphs() {
    return Lookup.getDefault().lookup(GraphController.class);
  }

  private static Workspace open(File file, boolean all, Map<String, Object> told) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file);
    container.getLoader().setAutoScale(false);  // which makes the largest node 100 wide, the others in proportion
    if (all) {
      container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    }
    imports.process(container, new DefaultProcessor(), workspace);
    List<List<String>> issues = new ArrayList<>();
    for (var each = container.getReport().getIssues(10000); each.hasNext(); ) {
      Issue issue = each.next();
      issues.add(List.of(issue.getLevel().toString(), String.valueOf(issue.getMessage())));
    }
    told.put("parser", javax.xml.stream.XMLInputFactory.newInstance().getClass().getName());
    told.put("issues", issues);
    return workspace;
  }

  private static void describe(GraphModel model, Map<String, Object> told) {
    told.put("time_format", model.getTimeFormat().toString());
    told.put("representation", model.getConfiguration().getTimeRepresentation().toString());
    List<Object> nodes = new ArrayList<>();
    for (Node node : model.getGraph().getNodes()) {
      Map<String, Object> told_node = element(node);
      told_node.put("size", node.size());
      nodes.add(told_node);
    }
    List<Object> edges = new ArrayList<>();
    for (Edge edge : model.getGraph().getEdges()) {
      Map<String, Object> told_edge = element(edge);
      told_edge.put("source", edge.getSource().getId());
      told_edge.put("target", edge.getTarget().getId());
      told_edge.put("directed", edge.isDirected());
      told_edge.put("kind", edge.getTypeLabel());
      told_edge.put("weight", edge.hasDynamicWeight() ? edge.getWeight(model.getGraph().getView()) : edge.getWeight());
      edges.add(told_edge);
    }
    told.put("nodes", nodes);
    told.put("edges", edges);
  }

  private static Map<String, Object> element(Element element) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", element.getId());
    told.put("label", element.getLabel());
    var of = (org.gephi.graph.api.ElementProperties) element;
    told.put("color", String.format("#%02X%02X%02X", (int) (of.r() * 255 + 0.5), (int) (of.g() * 255 + 0.5),
        (int) (of.b() * 255 + 0.5)));
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (value != null && !column.isProperty()) {
        attributes.put(column.getTitle(), value instanceof Number || value instanceof Boolean ? value : value.toString());
      }
    }
    told.put("attributes", attributes);
    Object times = element.getAttribute("timeset");
    told.put("times", times == null ? null : times.toString());
    return told;
  }
}
