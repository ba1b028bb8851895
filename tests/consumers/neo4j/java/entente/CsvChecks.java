package entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;

/** The tables, by the importer they are meant for and by LOAD CSV. */
final class CsvChecks {
    private static final String NODES = "hostile.neo4j-nodes.csv";
    private static final String EDGES = "hostile.neo4j-edges.csv";

    private CsvChecks() {}

    static void importer(Checks.Setting setting) throws Exception {
        Path home = Files.createTempDirectory("entente-neo4j-");
        try {
            Path report = home.resolve("import.report");
            importTables(setting.samples().resolve("hostile.neo4j"), home, report);
            Checks.require(!Files.exists(report) || Files.size(report) == 0,
                    "the report says: " + (Files.exists(report) ? Files.readString(report) : ""));
            DatabaseManagementService server =
                    new DatabaseManagementServiceBuilder(home).setConfig(GraphDatabaseSettings.udc_enabled, false).build();
            try {
                GraphDatabaseService database = server.database("neo4j");
                Checks.requireNone(new Loaded(database).differences(Model.read(setting.samples()).asTables()));
                CypherChecks.namesArePlain(database);
            } finally {
                server.shutdown();
            }
        } finally {
            remove(home);
        }
    }

    /** The command that `entente build` tells, by the program behind it. */
    private static void importTables(Path base, Path home, Path report) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j",
                "--nodes=" + base + "-nodes-header.csv," + base + "-nodes.csv",
                "--relationships=" + base + "-edges-header.csv," + base + "-edges.csv", "--report-file=" + report));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Files.createDirectories(home.resolve("conf"));
        builder.environment().put("NEO4J_HOME", home.toString());
        builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        int status = process.waitFor();
        Checks.require(status == 0, "exit status " + status + "\n" + output);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void loadCsv(Checks.Setting setting) throws Exception {
        Model model = Model.read(setting.samples()).asTables();
        List<List<String>> nodes = nodeRows(model);
        List<List<String>> edges = edgeRows(model);
        try (Neo4j server = Servers.with(setting.samples(), GraphDatabaseSettings.csv_legacy_quote_escaping, false)) {
            same("nodes", nodes, rows(server.defaultDatabaseService(), NODES));
            same("edges", edges, rows(server.defaultDatabaseService(), EDGES));
        }
        // By default a backslash escapes the quote behind it: nothing else may differ.
        Path folder = Files.createTempDirectory("entente-neo4j-");
        for (String file : List.of(NODES, EDGES)) {
            List<String> lines = Files.readAllLines(setting.samples().resolve(file));
            Files.write(folder.resolve(file), lines.stream().filter(line -> !line.contains("\\")).toList());
        }
        try (Neo4j server = Servers.plain(folder)) {
            same("nodes, by default", withoutBackslash(nodes), rows(server.defaultDatabaseService(), NODES));
            same("edges, by default", withoutBackslash(edges), rows(server.defaultDatabaseService(), EDGES));
        } finally {
            remove(folder);
        }
    }

    private static List<List<String>> withoutBackslash(List<List<String>> rows) {
        return rows.stream().filter(row -> row.stream().noneMatch(cell -> cell.contains("\\"))).toList();
    }

    private static List<List<String>> rows(GraphDatabaseService database, String file) {
        List<List<String>> rows = new ArrayList<>();
        Servers.query(database, "LOAD CSV FROM $file AS row RETURN [cell IN row | coalesce(cell, '')] AS row",
                Map.of("file", "file:///" + file),
                row -> rows.add(((List<?>) row.get("row")).stream().map(String.class::cast).toList()));
        return rows;
    }

    private static void same(String what, List<List<String>> want, List<List<String>> found) {
        Checks.require(found.size() == want.size(), what + ": " + found.size() + " rows, not " + want.size());
        for (int i = 0; i < want.size(); ++i) {
            Checks.require(sameRow(want.get(i), found.get(i)),
                    what + ": row " + i + " is\n  " + found.get(i) + "\n  instead of\n  " + want.get(i));
        }
    }

    /** Numbers by their values, since 1e-09 may be written in several ways. */
    private static boolean sameRow(List<String> want, List<String> found) {
        if (want.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < want.size(); ++i) {
            String is = found.get(i);
            if (!is.equals(want.get(i)) && !(want.get(i).startsWith("#")
                    && Double.parseDouble(want.get(i).substring(1)) == Double.parseDouble(is))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> nodeRows(Model model) {
        List<List<String>> rows = new ArrayList<>();
        for (String uid : model.nodeOrder) {
            Model.Node node = model.nodes.get(uid);
            List<String> row = new ArrayList<>(List.of("n" + (rows.size() + 1)));
            for (String key : List.of("uid", "name", "same_as", "aliases", "mentions", "facts")) {
                row.add(cell(node.properties().get(key)));
            }
            row.add("Entity;" + node.label());
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> edgeRows(Model model) {
        List<List<String>> rows = new ArrayList<>();
        for (String uid : model.edgeOrder) {
            Model.Edge edge = model.edges.get(uid);
            List<String> row = new ArrayList<>(List.of("n" + (model.nodeOrder.indexOf(edge.source()) + 1),
                    "n" + (model.nodeOrder.indexOf(edge.target()) + 1), edge.type()));
            for (String key : List.of("uid", "label", "lemma", "class", "polarity", "asserted", "weight", "confidence",
                    "times", "documents", "evidence")) {
                row.add(cell(edge.properties().get(key)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return String.join(";", list.stream().map(String.class::cast).toList());
        }
        return value instanceof Number ? "#" + value : value.toString();
    }
}
