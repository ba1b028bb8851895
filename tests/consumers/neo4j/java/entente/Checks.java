package entente;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Opens what entente writes in a real Neo4j: Checks NAME SAMPLES [REAL [PROGRAM]]. SAMPLES is what write_samples
 * and write_model wrote, REAL a folder with real.cypher, PROGRAM the program `entente`. Prints `ok NAME` or `FAILED NAME: why`.
 */
final class Checks {
    /** What a check needs. */
    record Setting(Path samples, Path real, String program) {}

    interface Check {
        void run(Setting setting) throws Exception;
    }

    private static final Map<String, Check> CHECKS = Map.of(
            "apoc_graphml", GraphmlChecks::withLabels,
            "apoc_defaults", GraphmlChecks::withDefaults,
            "apoc_export", GraphmlChecks::export,
            "csv_import", CsvChecks::importer,
            "load_csv", CsvChecks::loadCsv,
            "cypher", CypherChecks::twice,
            "questions", CypherChecks::questions,
            "push", PushChecks::push,
            "push_speed", PushChecks::speed);

    private Checks() {}

    public static void main(String[] arguments) {
        String name = arguments[0];
        try {
            CHECKS.get(name).run(new Setting(Path.of(arguments[1]).toAbsolutePath(),
                    arguments.length > 2 ? Path.of(arguments[2]).toAbsolutePath() : null,
                    arguments.length > 3 ? arguments[3] : null));
            System.out.println("ok " + name);
            System.exit(0);
        } catch (Throwable why) {
            System.out.println("FAILED " + name + ": " + why.getMessage());
            if (!(why instanceof AssertionError)) {
                why.printStackTrace(System.out);
            }
            System.exit(1);
        }
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    static void requireNone(List<String> differences) {
        require(differences.isEmpty(), differences.size() + " differences\n  "
                + String.join("\n  ", differences.subList(0, Math.min(differences.size(), 20))));
    }
}
