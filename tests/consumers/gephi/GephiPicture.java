import java.awt.Color;
import java.awt.Font;
import java.io.File;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.preview.SVGExporter;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperties;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.DependantOriginalColor;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Draws a GEXF file with Gephi, laid out by its ForceAtlas 2: GephiPicture FILE.gexf PICTURE.svg */
public final class GephiPicture {
  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(args[0]));
    container.getLoader().setAutoScale(false);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    imports.process(container, new DefaultProcessor(), workspace);
    layOut(workspace);

    PreviewController previews = Lookup.getDefault().lookup(PreviewController.class);
    PreviewProperties look = previews.getModel().getProperties();
    look.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    look.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    look.putValue(PreviewProperty.NODE_LABEL_FONT, new Font("DejaVu Sans", Font.PLAIN, 9));
    look.putValue(PreviewProperty.NODE_LABEL_COLOR, new DependantOriginalColor(new Color(0x222222)));
    look.putValue(PreviewProperty.NODE_BORDER_WIDTH, 0.5f);
    look.putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.ORIGINAL));
    look.putValue(PreviewProperty.EDGE_THICKNESS, 1.5f);
    look.putValue(PreviewProperty.EDGE_OPACITY, 90f);
    look.putValue(PreviewProperty.ARROW_SIZE, 4f);
    look.putValue(PreviewProperty.BACKGROUND_COLOR, Color.WHITE);
    previews.refreshPreview(workspace);
    SVGExporter svg = new SVGExporter();  // its PNG asks for a display
    svg.setWorkspace(workspace);
    try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
      svg.setWriter(out);
      svg.execute();
    }
    System.exit(0);  // Gephi leaves threads behind
  }

  /** From a circle rather than from random places, so that every run looks alike. */
  private static void layOut(Workspace workspace) {
    var model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Node[] nodes = model.getGraph().getNodes().toArray();
    for (int i = 0; i < nodes.length; i++) {
      nodes[i].setX((float) (300 * Math.cos(2 * Math.PI * i / nodes.length)));
      nodes[i].setY((float) (300 * Math.sin(2 * Math.PI * i / nodes.length)));
    }
    ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setScalingRatio(150.0);
    layout.setStrongGravityMode(true);
    layout.setGravity(0.35);
    layout.setAdjustSizes(true);
    layout.setThreadsCount(1);
    layout.initAlgo();
    for (int i = 0; i < 2000 && layout.canAlgo(); i++) {
      layout.goAlgo();
    }
    layout.endAlgo();
  }
}
