package entente;

import apoc.ApocConfig;
import apoc.export.graphml.ExportGraphML;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;

/** A server of its own for each check, on loopback, that reports to nobody. */
final class Servers {
    private Servers() {}

    private static Neo4jBuilder alone(Path files) {
        return quiet(files).withDisabledServer().withConfig(BoltConnector.enabled, false);  // it takes seconds to end
    }

    private static Neo4jBuilder quiet(Path files) {
        return Neo4jBuilders.newInProcessBuilder().withConfig(GraphDatabaseSettings.udc_enabled, false)
                .withConfig(GraphDatabaseSettings.load_csv_file_url_root, files.toAbsolutePath());
    }

    /** Without HTTP; `files`: the folder of LOAD CSV. */
    static Neo4j plain(Path files) {
        return alone(files).build();
    }

    static <T> Neo4j with(Path files, Setting<T> setting, T value) {
        return alone(files).withConfig(setting, value).build();
    }

    static Neo4j apoc(Path files) {
        Neo4j server = alone(files).withProcedure(ExportGraphML.class).build();
        ApocConfig.apocConfig().setProperty("apoc.import.file.enabled", true);
        ApocConfig.apocConfig().setProperty("apoc.export.file.enabled", true);
        ApocConfig.apocConfig().setProperty("apoc.import.file.use_neo4j_config", false);
        return server;
    }

    /** With HTTP, whose Query API needs Bolt, and a user `neo4j` who has this password. */
    static Neo4j http(Path files, String password, boolean bolt) {
        Neo4j server = quiet(files).withConfig(GraphDatabaseSettings.auth_enabled, true)
                .withConfig(BoltConnector.enabled, bolt).build();
        server.databaseManagementService().database("system").executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        return server;
    }

    static void run(GraphDatabaseService database, String statement, Map<String, Object> parameters) {
        query(database, statement, parameters, row -> {});
    }

    static void query(GraphDatabaseService database, String statement, Map<String, Object> parameters,
            Consumer<Map<String, Object>> row) {
        try (Transaction transaction = database.beginTx()) {
            transaction.execute(statement, parameters).forEachRemaining(row);
            transaction.commit();
        }
    }
}
