package entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.harness.Neo4j;

/** `entente push` into a server that asks for a password. */
final class PushChecks {
    private static final String PASSWORD = "a pass word: ü";

    private PushChecks() {}

    private record Run(int status, String output, double seconds) {}

    static void push(Checks.Setting setting) throws Exception {
        Loaded byQuery = pushTwice(setting, true);
        Checks.requireNone(pushTwice(setting, false).differences(byQuery));
        Checks.requireNone(byQuery.differences(Model.read(setting.samples())));

        Path script = Files.createTempFile("entente-", ".cypher");
        try (Neo4j server = Servers.plain(setting.samples())) {
            List<String> build = new ArrayList<>(List.of(setting.program(), "build", "-o", script.toString()));
            build.addAll(hostile(setting));
            Checks.require(run(build, Map.of()).status == 0, "entente build fails");
            Script.run(server.defaultDatabaseService(), script);
            Checks.requireNone(new Loaded(server.defaultDatabaseService()).differences(byQuery));
        } finally {
            Files.delete(script);
        }
    }

    private static List<String> hostile(Checks.Setting setting) {
        return List.of("--nodes", "all", setting.samples().resolve("hostile.graphml").toString());
    }

    private static Loaded pushTwice(Checks.Setting setting, boolean bolt) throws Exception {
        try (Neo4j server = Servers.http(setting.samples(), PASSWORD, bolt)) {
            refuses(setting, server, setting.samples().resolve("hostile.graphml").toString());
            Run run = push(setting, server, Map.of("NEO4J_USERNAME", "neo4j", "NEO4J_PASSWORD", PASSWORD), hostile(setting));
            Checks.require(run.status == 0, run.output);
            Loaded once = new Loaded(server.defaultDatabaseService());
            run = push(setting, server, Map.of("NEO4J_PASSWORD", PASSWORD), hostile(setting));
            Checks.require(run.status == 0, run.output);
            Checks.requireNone(new Loaded(server.defaultDatabaseService()).differences(once));
            CypherChecks.namesArePlain(server.defaultDatabaseService());
            return once;
        }
    }

    private static void refuses(Checks.Setting setting, Neo4j server, String graph) throws Exception {
        Run run = push(setting, server, Map.of(), List.of(graph));
        Checks.require(run.status == 1 && run.output.contains("NEO4J_PASSWORD"), run.output);
        run = push(setting, server, Map.of("NEO4J_USERNAME", "neo4j", "NEO4J_PASSWORD", "wrong"), List.of(graph));
        Checks.require(run.status == 1 && run.output.contains("refuses the user 'neo4j'"), run.output);
        run = push(setting, server, Map.of("NEO4J_PASSWORD", PASSWORD), List.of("--database", "other", graph));
        Checks.require(run.status == 1 && run.output.contains("DatabaseNotFound"), run.output);
        Checks.require(new Loaded(server.defaultDatabaseService()).nodeCount == 0, "something was sent nevertheless");
    }

    /** How long the first and the second push of a graph take: Checks push_speed SAMPLES FILE PROGRAM. */
    static void speed(Checks.Setting setting) throws Exception {
        try (Neo4j server = Servers.http(setting.samples(), PASSWORD, true)) {
            for (String what : List.of("first", "second")) {
                Run run = push(setting, server, Map.of("NEO4J_PASSWORD", PASSWORD),
                        List.of("--nodes", "all", "--no-merge", setting.real().toString()));
                Checks.require(run.status == 0, run.output);
                Loaded loaded = new Loaded(server.defaultDatabaseService());
                System.out.printf("%s: %.1f s, %d nodes, %d relationships; %s%n", what, run.seconds, loaded.nodeCount,
                        loaded.edgeCount, run.output.strip());
            }
        }
    }

    private static Run push(Checks.Setting setting, Neo4j server, Map<String, String> login, List<String> rest)
            throws Exception {
        List<String> command = new ArrayList<>(
                List.of(setting.program(), "push", "--to", "neo4j", "--url", server.httpURI().toString()));
        command.addAll(rest);
        return run(command, login);
    }

    private static Run run(List<String> command, Map<String, String> login) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("NEO4J_"));
        environment.putAll(new HashMap<>(login));
        environment.put("LC_ALL", "C.UTF-8");
        long begin = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        int status = process.waitFor();
        return new Run(status, output, (System.nanoTime() - begin) / 1e9);
    }
}
