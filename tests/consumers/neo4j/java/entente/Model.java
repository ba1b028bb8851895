package entente;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The graph that was exported, out of model.json, as each way into Neo4j should show it. */
final class Model {
    record Node(String label, Map<String, Object> properties) {}

    record Edge(String type, String source, String target, Map<String, Object> properties) {}

    /** By uid. */
    final Map<String, Node> nodes = new TreeMap<>();

    final Map<String, Edge> edges = new TreeMap<>();
    /** In the order in which they were exported. */
    final List<String> nodeOrder = new ArrayList<>();

    final List<String> edgeOrder = new ArrayList<>();

    /** As the Cypher script and push write it. */
    static Model read(Path folder) throws IOException {
        JsonNode root = new ObjectMapper().readTree(folder.resolve("model.json").toFile());
        Model model = new Model();
        for (JsonNode node : root.get("nodes")) {
            model.addNode(node);
        }
        for (JsonNode edge : root.get("edges")) {
            model.addEdge(edge);
        }
        return model;
    }

    private void addNode(JsonNode node) {
        Map<String, Object> properties = new HashMap<>();
        String uid = node.get("uid").asText();
        properties.put("uid", uid);
        properties.put("name", node.get("label").asText());
        if (!node.get("same_as").asText().isEmpty()) {
            properties.put("same_as", node.get("same_as").asText());
        }
        properties.put("aliases", texts(node.get("aliases")));
        properties.put("mentions", node.get("mentions").asLong());
        if (!node.get("facts").isEmpty()) {
            properties.put("facts", texts(node.get("facts")));
        }
        nodes.put(uid, new Node(node.get("type").asText(), properties));
        nodeOrder.add(uid);
    }

    private void addEdge(JsonNode edge) {
        Map<String, Object> properties = new HashMap<>();
        for (String key : List.of("uid", "label", "lemma", "class", "polarity")) {
            properties.put(key, edge.get(key).asText());
        }
        properties.put("asserted", edge.get("asserted").asBoolean());
        properties.put("weight", edge.get("weight").asDouble());
        properties.put("confidence", edge.get("confidence").asDouble());
        for (String key : List.of("times", "documents", "evidence")) {
            properties.put(key, texts(edge.get(key)));
        }
        String uid = edge.get("uid").asText();
        edges.put(uid, new Edge(edge.get("relation").asText(), nodeOrder.get(edge.get("source").asInt()),
                nodeOrder.get(edge.get("target").asInt()), properties));
        edgeOrder.add(uid);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** As the tables hold it: no line ends, no `;` inside a list's element, no empty lists, evidence as one text. */
    Model asTables() {
        Model tables = new Model();
        nodes.forEach((uid, node) -> tables.nodes.put(oneLine(uid), new Node(node.label, tableRow(node.properties))));
        edges.forEach((uid, edge) -> tables.edges.put(oneLine(uid), new Edge(edge.type, oneLine(edge.source),
                oneLine(edge.target), tableRow(edge.properties))));
        nodeOrder.forEach(uid -> tables.nodeOrder.add(oneLine(uid)));
        edgeOrder.forEach(uid -> tables.edgeOrder.add(oneLine(uid)));
        return tables;
    }

    private static Map<String, Object> tableRow(Map<String, Object> properties) {
        Map<String, Object> row = new HashMap<>();
        properties.forEach((key, value) -> {
            if (value instanceof String text) {
                row.put(key, oneLine(text));
            } else if (value instanceof List<?> list && key.equals("evidence")) {
                row.put(key, oneLine(String.join(" ", strings(list))));
            } else if (value instanceof List<?> list) {
                if (!list.isEmpty()) {
                    row.put(key, strings(list).stream().map(text -> oneLine(text).replace(';', ',')).toList());
                }
            } else {
                row.put(key, value);
            }
        });
        return row;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(List<?> list) {
        return (List<String>) list;
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
