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
 * @param commands how many commands the request sent to the database before it was answered
 */
public record Answered(String method, String path, int status, int commands) {
    private static final Collection<Answered> ALL = new ConcurrentLinkedQueue<>();

    /** All of this JVM's clients. */
    public static List<Answered> all() {
        return List.copyOf(ALL);
    }

    static void note(String method, String path, ApiAnswer answer) {
        String commands = answer.header("Server-Timing").replaceAll("\\D+", "");
        if (!commands.isEmpty()) {
            ALL.add(new Answered(method, path, answer.status(), Integer.parseInt(commands)));
        }
    }
}
