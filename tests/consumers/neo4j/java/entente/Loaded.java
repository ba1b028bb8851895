package entente;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;

/** All that a database holds, by uid, with arrays as lists. */
final class Loaded {
    final Map<String, Model.Node> nodes = new TreeMap<>();
    final Map<String, Set<String>> labels = new TreeMap<>();
    final Map<String, Model.Edge> edges = new TreeMap<>();
    final long nodeCount;
    final long edgeCount;

    Loaded(GraphDatabaseService database) {
        long nodesSeen = 0;
        long edgesSeen = 0;
        try (Transaction transaction = database.beginTx()) {
            for (Node node : transaction.getAllNodes()) {
                ++nodesSeen;
                Map<String, Object> properties = properties(node);
                String uid = String.valueOf(properties.get("uid"));
                Set<String> names = new TreeSet<>();
                for (Label label : node.getLabels()) {
                    names.add(label.name());
                }
                labels.put(uid, names);
                names = new TreeSet<>(names);
                names.remove("Entity");
                nodes.put(uid, new Model.Node(String.join(":", names), properties));
            }
            for (Relationship edge : transaction.getAllRelationships()) {
                ++edgesSeen;
                Map<String, Object> properties = properties(edge);
                edges.put(String.valueOf(properties.get("uid")), new Model.Edge(edge.getType().name(),
                        String.valueOf(edge.getStartNode().getProperty("uid", null)),
                        String.valueOf(edge.getEndNode().getProperty("uid", null)), properties));
            }
        }
        nodeCount = nodesSeen;
        edgeCount = edgesSeen;
    }

    private static Map<String, Object> properties(Entity entity) {
        Map<String, Object> properties = new HashMap<>();
        entity.getAllProperties().forEach((key, value) -> properties.put(key, asCypher(value)));
        return properties;
    }

    /** Arrays as lists; the store keeps small integers as they come, Cypher has one kind. */
    private static Object asCypher(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    /** What is not as the model says, a line each. */
    List<String> differences(Model model) {
        List<String> all = new ArrayList<>();
        if (nodeCount != model.nodes.size() || edgeCount != model.edges.size()) {
            all.add(nodeCount + " nodes and " + edgeCount + " relationships instead of " + model.nodes.size() + " and "
                    + model.edges.size());
        }
        model.nodes.forEach((uid, node) -> {
            Model.Node found = nodes.get(uid);
            if (found == null) {
                all.add("no node " + uid);
                return;
            }
            if (!found.label().equals(node.label())) {
                all.add("node " + uid + " is a " + found.label() + ", not a " + node.label());
            }
            compare("node " + uid, node.properties(), found.properties(), all);
        });
        model.edges.forEach((uid, edge) -> {
            Model.Edge found = edges.get(uid);
            if (found == null) {
                all.add("no relationship " + uid);
                return;
            }
            if (!found.type().equals(edge.type()) || !found.source().equals(edge.source())
                    || !found.target().equals(edge.target())) {
                all.add("relationship " + uid + " is " + found.source() + " " + found.type() + " " + found.target());
            }
            compare("relationship " + uid, edge.properties(), found.properties(), all);
        });
        return all;
    }

    private static void compare(String what, Map<String, Object> want, Map<String, Object> found, List<String> all) {
        Set<String> keys = new TreeSet<>(want.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            if (want.get(key) == null || !want.get(key).equals(found.get(key))) {
                all.add(what + ": " + key + " is " + shown(found.get(key)) + " instead of " + shown(want.get(key)));
            }
        }
    }

    private static String shown(Object value) {
        if (value == null) {
            return "absent";
        }
        String text = value.getClass().getSimpleName() + " [" + value + "]";
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    /** What is in the one and not in the other. */
    List<String> differences(Loaded other) {
        Model model = new Model();
        model.nodes.putAll(other.nodes);
        model.edges.putAll(other.edges);
        List<String> all = differences(model);
        if (!labels.equals(other.labels)) {
            all.add("other labels");
        }
        return all;
    }
}
