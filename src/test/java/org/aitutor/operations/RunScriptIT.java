package org.aitutor.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.Command;
import org.aitutor.testing.Ports;
import org.aitutor.testing.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing a newcomer does. */
class RunScriptIT {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path data;

    private final int port = Ports.free();

    @Test
    void oneCommandStartsEverythingPrintsTheSignInsAndLeavesNothingRunning() throws Exception {
        try (Command run = Command.start(
                Map.of("MONGODB_URI", ""),
                "scripts/run",
                "--no-build",
                "--port",
                "" + port,
                "--data",
                data.toString())) {
            Waiting.until(
                    "scripts/run says it is ready, or ends",
                    180,
                    () -> !run.isAlive() || run.output().contains("Stop: Ctrl-C"));
            assertThat(run.output()).contains("http://127.0.0.1:" + port + "/");

            for (String account : new String[] {"student", "instructor", "admin"}) {
                String email = account + "@demo.example";
                new ApiClient(URI.create("http://127.0.0.1:" + port + "/"))
                        .signedIn(email, passwordOf(email, run.output()));
            }
            assertThat(readableByOthers(data.resolve("demo-password"))).isFalse();
            int mongo = Integer.parseInt(
                    Files.readString(data.resolve("mongodb.port")).strip());
            assertThat(answers(mongo)).isTrue();

            run.interrupt();

            run.await(60);
            assertThat(answers(port)).isFalse();
            assertThat(answers(mongo)).isFalse();
        }
    }

    @Test
    void aWrongPortIsNamedBeforeAnythingStarts() throws Exception {
        try (Command run = Command.start(Map.of(), "scripts/run", "--port", "eighty")) {
            assertThat(run.await(20)).isNotZero();
            assertThat(run.output()).contains("eighty");
        }
    }

    private static String passwordOf(String email, String output) {
        Matcher line = Pattern.compile(Pattern.quote(email) + "\\s+(\\S+)").matcher(output);
        assertThat(line.find())
                .describedAs("a line for %s in %s", email, output)
                .isTrue();
        return line.group(1);
    }

    private static boolean readableByOthers(Path file) throws IOException {
        return !PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                .endsWith("------");
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
