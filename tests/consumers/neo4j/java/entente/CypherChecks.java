package entente;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;

/** The script for cypher-shell. */
final class CypherChecks {
    private CypherChecks() {}

    static void twice(Checks.Setting setting) throws Exception {
        try (Neo4j server = Servers.plain(setting.samples())) {
            GraphDatabaseService database = server.defaultDatabaseService();
            Checks.require(Script.run(database, setting.samples().resolve("hostile.cypher")) > 0, "nothing was loaded");
            Loaded once = new Loaded(database);
            Checks.requireNone(once.differences(Model.read(setting.samples())));
            Checks.require(once.nodes.values().stream().anyMatch(
                    node -> String.valueOf(node.properties().get("name")).contains("DETACH DELETE")),
                    "the entity that looks like an attack is missing");
            namesArePlain(database);
            int changes = Script.run(database, setting.samples().resolve("hostile.cypher"));
            Checks.require(changes == 0, changes + " statements of the second run changed something");
            Checks.requireNone(new Loaded(database).differences(once));
        }
    }

    static void namesArePlain(GraphDatabaseService database) {
        Set<String> names = new TreeSet<>();
        for (String call : List.of("db.labels() YIELD label AS name", "db.relationshipTypes() YIELD relationshipType AS name",
                "db.propertyKeys() YIELD propertyKey AS name")) {
            Servers.query(database, "CALL " + call + " RETURN name", Map.of(), row -> names.add((String) row.get("name")));
        }
        for (String name : names) {
            Checks.require(name.matches("[A-Za-z][A-Za-z0-9_]*"), "a label, type or property is called " + name);
        }
    }

    /** What users ask, of a graph made from texts that were read for the answers. */
    static void questions(Checks.Setting setting) throws Exception {
        try (Neo4j server = Servers.plain(setting.real())) {
            GraphDatabaseService database = server.defaultDatabaseService();
            Script.run(database, setting.real().resolve("real.cypher"));
            // Who asked whom for what, and where is that written?
            answer(database, "MATCH (a:Person)-[r:ASK]->(b) RETURN a.name, r.label, b.name, r.evidence[0]",
                    List.of(List.of("Mao Zedong", "asked for new treaty", "Joseph Stalin", "Mao asked Stalin for a new treaty.")));
            // What is said of Molotov?
            answer(database, "MATCH (a {name: 'Vyacheslav Molotov'})-[r]-(b) RETURN startNode(r).name, r.label, endNode(r).name "
                    + "ORDER BY r.label",
                    List.of(List.of("Vyacheslav Molotov", "told", "Mao Zedong"),
                            List.of("Vyacheslav Molotov", "visited", "Mao Zedong")));
            // All conflict between two countries over time.
            answer(database, "MATCH (a:Country {name: 'Germany'})-[r]-(b:Country {name: 'Poland'}) "
                    + "WHERE r.class IN ['REJECT', 'ACCUSE', 'THREATEN', 'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT'] "
                    + "UNWIND r.times AS time RETURN time, startNode(r).name, r.label ORDER BY time",
                    List.of(List.of("1939-04", "Germany", "threatened"), List.of("1939-09-01", "Germany", "invaded"),
                            List.of("1945", "Poland", "accused")));
        }
    }

    private static void answer(GraphDatabaseService database, String question, List<List<String>> want) {
        List<List<String>> found = new ArrayList<>();
        try (var transaction = database.beginTx(); var result = transaction.execute(question)) {
            List<String> columns = result.columns();
            result.forEachRemaining(row -> found.add(columns.stream().map(column -> String.valueOf(row.get(column))).toList()));
        }
        Checks.require(found.equals(want), question + "\n  gives " + found + "\n  not   " + want);
    }
}
