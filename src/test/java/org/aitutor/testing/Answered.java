package org.aitutor.testing;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A request that the server of the tests has answered.
 *
 * @param method the HTTP method
 * @param path what was called, without its query
 * @param status what was answered
 * @param sent the body
 * @param answer the body
 * @param commands how many commands the request sent to the database before it was answered
 */
public record Answered(String method, String path, int status, String sent, String answer, int commands) {
    private static final int MOST = 6_000;
    private static final Collection<Answered> ALL = new ConcurrentLinkedQueue<>();

    /** All of this JVM's clients. */
    public static List<Answered> all() {
        return List.copyOf(ALL);
    }

    static void note(String method, String path, String sent, ApiAnswer answer) {
        String commands = answer.header("Server-Timing").replaceAll("\\D+", "");
        if (!commands.isEmpty()) {
            ALL.add(new Answered(method, path, answer.status(), sent, json(answer), Integer.parseInt(commands)));
        }
    }

    /** Nothing but what may be an example. */
    private static String json(ApiAnswer answer) {
        boolean example =
                answer.bytes().length < MOST && answer.header("Content-Type").startsWith("application/json");
        return example ? answer.text() : "";
    }
}
