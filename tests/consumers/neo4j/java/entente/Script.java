package entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;

/** A script's statements, parted as cypher-shell does: by `;` outside strings, backticks and comments. */
final class Script {
    private Script() {}

    /** Runs all; how many of them changed something. */
    static int run(GraphDatabaseService database, Path file) throws IOException {
        int changes = 0;
        for (String statement : split(Files.readString(file))) {
            changes += database.executeTransactionally(statement, Map.of(), Script::changed) ? 1 : 0;
        }
        return changes;
    }

    private static boolean changed(Result result) {
        result.resultAsString();
        return result.getQueryStatistics().getNodesCreated() + result.getQueryStatistics().getRelationshipsCreated()
                + result.getQueryStatistics().getLabelsAdded() + result.getQueryStatistics().getConstraintsAdded() > 0;
    }

    static List<String> split(String script) {
        List<String> statements = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < script.length(); ++at) {
            char c = script.charAt(at);
            if (c == '\'' || c == '"') {
                at = endOfString(script, at);
            } else if (c == '`') {
                at = script.indexOf('`', at + 1);
            } else if (script.startsWith("//", at)) {
                at = script.indexOf('\n', at);
            } else if (script.startsWith("/*", at)) {
                at = script.indexOf("*/", at) + 1;
            } else if (c == ';') {
                statements.add(script.substring(begin, at));
                begin = at + 1;
            }
        }
        if (!script.substring(begin).isBlank()) {
            throw new AssertionError("the script goes on after its last statement: " + script.substring(begin));
        }
        return statements;
    }

    private static int endOfString(String script, int begin) {
        int at = begin + 1;
        while (script.charAt(at) != script.charAt(begin)) {
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
