package entente;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;

/** GraphML in and out through APOC. */
final class GraphmlChecks {
    private GraphmlChecks() {}

    static void withLabels(Checks.Setting setting) throws Exception {
        for (String file : List.of("hostile.graphml", "hostile-strict.graphml")) {
            Loaded loaded = load(setting.samples().resolve(file), Map.of("readLabels", true, "storeNodeIds", true));
            Model model = Model.read(setting.samples());
            boolean strict = file.contains("strict");
            Checks.requireNone(differences(file, model, loaded, strict, true));
            for (int i = 0; i < model.nodeOrder.size(); ++i) {
                Object id = loaded.nodes.get(model.nodeOrder.get(i)).properties().get("id");
                Checks.require(("n" + (i + 1)).equals(id), file + ": the id of node " + (i + 1) + " is " + id);
            }
        }
    }

    static void withDefaults(Checks.Setting setting) throws Exception {
        Loaded loaded = load(setting.samples().resolve("hostile.graphml"), Map.of());
        Checks.requireNone(differences("hostile.graphml", Model.read(setting.samples()), loaded, false, false));
    }

    private static Loaded load(Path file, Map<String, Object> configuration) {
        try (Neo4j server = Servers.apoc(file.getParent())) {
            GraphDatabaseService database = server.defaultDatabaseService();
            Servers.run(database, "CALL apoc.import.graphml($file, $configuration)",
                    Map.of("file", file.toUri().toString(), "configuration", configuration));
            return new Loaded(database);
        }
    }

    /** Labels, types, counts, and every property with its type. */
    private static List<String> differences(String file, Model model, Loaded loaded, boolean strict, boolean labels)
            throws Exception {
        List<String> all = new ArrayList<>();
        if (loaded.nodeCount != model.nodes.size() || loaded.edgeCount != model.edges.size()) {
            all.add(loaded.nodeCount + " nodes, " + loaded.edgeCount + " relationships");
        }
        for (Map.Entry<String, Model.Node> entry : model.nodes.entrySet()) {
            Model.Node found = loaded.nodes.get(entry.getKey());
            if (found == null) {
                all.add("no node " + entry.getKey());
                continue;
            }
            String label = labels ? entry.getValue().label() : "";
            if (!found.label().equals(label)) {
                all.add(entry.getKey() + " has the label " + found.label() + " instead of " + label);
            }
            Map<String, Object> properties = nodeProperties(entry.getValue());
            if (!labels) {
                properties.put("labels", ":" + entry.getValue().label());
            }
            compareFacts(entry.getKey(), entry.getValue(), found, all);
            compare(entry.getKey(), properties, nodeLooks(strict), found.properties(), all);
        }
        for (Map.Entry<String, Model.Edge> entry : model.edges.entrySet()) {
            Model.Edge want = entry.getValue();
            Model.Edge found = loaded.edges.get(entry.getKey());
            if (found == null) {
                all.add("no relationship " + entry.getKey());
                continue;
            }
            String type = strict ? ((String) want.properties().get("label")).strip() : want.type();
            if (!found.type().equals(type) || !found.source().equals(want.source())
                    || !found.target().equals(want.target())) {
                all.add(entry.getKey() + " is " + found.source() + " " + found.type() + " " + found.target()
                        + ", not of type " + type);
            }
            compare(entry.getKey(), edgeProperties(want, strict && labels), edgeLooks(strict), found.properties(), all);
        }
        return all.stream().map(line -> file + ": " + line).toList();
    }

    private static Map<String, Object> nodeProperties(Model.Node node) {
        Map<String, Object> properties = new HashMap<>(node.properties());
        properties.put("label", properties.remove("name"));
        properties.put("type", node.label());
        String aliases = String.join("\n", texts(properties.remove("aliases")));
        if (!aliases.isEmpty()) {
            properties.put("aliases", aliases);
        }
        properties.remove("facts");
        return properties;
    }

    private static Map<String, Object> edgeProperties(Model.Edge edge, boolean labelIsType) {
        Map<String, Object> properties = new HashMap<>(edge.properties());
        if (labelIsType) {
            properties.remove("label");  // APOC takes the key of this id for the type, without the spaces around it
        }
        properties.put("evidence", String.join("\n", texts(properties.get("evidence"))));
        properties.remove("times");
        properties.remove("documents");
        return properties;
    }

    /** GraphML has them as statements, with the words that the other formats have in each. */
    private static void compareFacts(String uid, Model.Node want, Model.Node found, List<String> all)
            throws Exception {
        List<?> texts = (List<?>) want.properties().getOrDefault("facts", List.of());
        Object told = found.properties().remove("facts");
        JsonNode facts = new ObjectMapper().readTree(told == null ? "[]" : (String) told);
        for (int i = 0; i < Math.max(texts.size(), facts.size()); ++i) {
            String verb = facts.path(i).path("predicate").path("label").asText();
            if (i >= texts.size() || verb.isEmpty() || !((String) texts.get(i)).contains(verb)) {
                all.add(uid + ": the facts are " + told + " instead of " + texts);
                return;
            }
        }
    }

    private static Map<String, Class<?>> nodeLooks(boolean strict) {
        return strict ? Map.of() : Map.of("color", String.class, "size", Double.class);
    }

    private static Map<String, Class<?>> edgeLooks(boolean strict) {
        return strict ? Map.of("statements", String.class) : Map.of("statements", String.class, "color", String.class);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static void compare(String what, Map<String, Object> want, Map<String, Class<?>> looks,
            Map<String, Object> found, List<String> all) throws Exception {
        Map<String, Object> rest = new HashMap<>(found);
        rest.remove("id");
        want.forEach((key, value) -> {
            Object is = rest.remove(key);
            if (!value.equals(is)) {
                all.add(what + ": " + key + " is [" + is + "] instead of [" + value + "]");
            }
        });
        for (Map.Entry<String, Class<?>> look : looks.entrySet()) {
            Object is = rest.remove(look.getKey());
            if (!look.getValue().isInstance(is)) {
                all.add(what + ": " + look.getKey() + " is " + is);
            } else if (look.getKey().equals("statements")) {
                JsonNode statements = new ObjectMapper().readTree((String) is);
                if (statements.size() != ((Double) want.get("weight")).intValue()) {
                    all.add(what + ": " + statements.size() + " statements");
                }
            }
        }
        if (!rest.isEmpty()) {
            all.add(what + ": unexpected " + rest);
        }
    }

    /** A graph loaded by its script, as APOC writes it: apoc.graphml in the folder of samples. */
    static void export(Checks.Setting setting) throws Exception {
        Path file = setting.samples().resolve("apoc.graphml");
        try (Neo4j server = Servers.apoc(setting.samples())) {
            GraphDatabaseService database = server.defaultDatabaseService();
            Script.run(database, setting.samples().resolve("small.cypher"));
            Servers.run(database, "CALL apoc.export.graphml.all($file, {useTypes: true})",
                    Map.of("file", file.toUri().toString()));
            Loaded before = new Loaded(database);
            Loaded after = load(file, Map.of("readLabels", true));
            Checks.require(before.edges.keySet().equals(after.edges.keySet()), "relationships were lost on the way");
            Set<String> types = new TreeSet<>();
            after.edges.values().forEach(edge -> types.add(edge.type()));
            Checks.require(!types.contains("RELATED") && after.labels.equals(before.labels), "labels or types were lost");
        }
        Checks.require(Files.size(file) > 0, "nothing was written");
    }
}
