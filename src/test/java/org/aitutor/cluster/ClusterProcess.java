package org.aitutor.cluster;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.Ports;
import org.aitutor.testing.Project;
import org.aitutor.testing.Waiting;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A cluster that {@code scripts/cluster} runs: three web members, a worker, a replica set of three, nginx. It ends when this
 * JVM closes the pipe to it, or dies.
 */
final class ClusterProcess implements AutoCloseable {
    static final String PASSWORD = "a-password-for-tests";

    private static final String SCRIPT = "scripts/cluster";
    private static final int START_SECONDS = 900;

    private final Path data;
    private final int port;
    private final boolean namespaces;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final @Nullable Process process;
    private final SSLContext trust;
    private final MongoClient mongo;

    private ClusterProcess(Path data, int port, boolean namespaces, @Nullable Process process) {
        this.data = data;
        this.port = port;
        this.namespaces = namespaces;
        this.process = process;
        if (process != null) {
            listen(process);
            Waiting.until("the cluster is ready", START_SECONDS, () -> isReady(process));
        }
        this.trust = trust(data.resolve("nginx/certificate.pem"));
        this.mongo = MongoClients.create("mongodb://" + String.join(",", databases()) + "/?replicaSet=rs0");
    }

    /** One of its own; or the one that runs already with the data in the folder that {@code aitutor.cluster} names. */
    static ClusterProcess start() {
        String running = System.getProperty("aitutor.cluster", "");
        if (!running.isEmpty()) {
            return new ClusterProcess(Path.of(running), Integer.getInteger("aitutor.cluster.port", 8443), true, null);
        }
        try {
            Path servers = Files.createDirectories(Project.path("target/servers"));
            Path data = Files.createTempDirectory(servers, "cluster-");
            int port = Ports.free();
            boolean namespaces = canMakeNamespaces();
            return new ClusterProcess(data, port, namespaces, launch(data, port, namespaces));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the network between members can be cut. */
    boolean canCut() {
        return namespaces;
    }

    /** A client that comes in by nginx. */
    ApiClient client() {
        return new ApiClient(URI.create("https://127.0.0.1:" + port + "/"), trust);
    }

    /** A client of one member, beside nginx. */
    ApiClient clientOf(String member) {
        return new ApiClient(URI.create("http://" + addressOf(member) + "/"));
    }

    MongoDatabase database() {
        return mongo.getDatabase("ai_tutor_db");
    }

    /** Which of db1, db2, db3 takes writes now. */
    String primary() {
        String host =
                mongo.getDatabase("admin").runCommand(new Document("hello", 1)).getString("primary");
        return List.of("db1", "db2", "db3").stream()
                .filter(name -> addressOf(name).equals(host))
                .findFirst()
                .orElseThrow();
    }

    /** What members have logged from that moment on, of the lines that hold this text. */
    List<String> logged(String text, Instant from) {
        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            return logs.filter(log -> log.getFileName().toString().matches("(web|worker)\\d\\.log(\\.1)?"))
                    .flatMap(ClusterProcess::lines)
                    .filter(line -> line.contains(text) && time(line).isAfter(from))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream().filter(line -> line.startsWith("{\"Timestamp\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant time(String line) {
        return OffsetDateTime.parse(line.replaceFirst(".*?\"Timestamp\":\"([^\"]+?)(\\d\\d)(\\d\\d)\".*", "$1$2:$3"))
                .toInstant();
    }

    /** A command of the script, to its end; fails where it does. @return what it said */
    String run(String... arguments) {
        try {
            Process command = new ProcessBuilder(line(data, arguments))
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            String said;
            try (BufferedReader reader = command.inputReader()) {
                said = reader.lines().collect(Collectors.joining("\n"));
            }
            if (command.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", arguments) + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        mongo.close();
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                run("down");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> databases() {
        return List.of(addressOf("db1"), addressOf("db2"), addressOf("db3"));
    }

    private String addressOf(String name) {
        return addresses.computeIfAbsent(
                name,
                wanted -> run("status")
                        .lines()
                        .map(row -> row.strip().split("\\s+"))
                        .filter(row -> row[0].equals(wanted) && row[2].contains(":"))
                        .map(row -> row[2])
                        .findFirst()
                        .orElseThrow());
    }

    private boolean isReady(Process process) {
        if (!process.isAlive()) {
            throw new IllegalStateException("scripts/cluster ended:\n" + String.join("\n", output));
        }
        return output.stream().anyMatch(row -> row.startsWith("The cluster is ready"));
    }

    private static Process launch(Path data, int port, boolean namespaces) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "up", "--port", Integer.toString(port), "--no-build", "--until-eof", "--demo-password", PASSWORD));
        options.addAll(List.of("--rate", "100000", "--war", war().toString()));
        for (String setting : List.of(
                // The load comes from one address, faster than people do.
                "aitutor.rate-limit.address=1000000",
                "aitutor.rate-limit.user=1000000",
                "aitutor.rate-limit.sign-in=1000000",
                // Of a test's time, not of a member's life.
                "aitutor.warm-up=PT3S")) {
            options.addAll(List.of("--set", setting));
        }
        if (namespaces) {
            options.add("--namespaces");
        }
        return new ProcessBuilder(line(data, options.toArray(String[]::new)))
                .redirectErrorStream(true)
                .start();
    }

    private void listen(Process started) {
        Thread reader = new Thread(() -> started.inputReader().lines().forEach(output::add), "scripts/cluster");
        reader.setDaemon(true);
        reader.start();
    }

    static Path war() {
        return Path.of(System.getProperty(
                "aitutor.war", Project.path("target/ai-tutor.war").toString()));
    }

    private static List<String> line(Path data, String... arguments) {
        List<String> line = new ArrayList<>(List.of(Project.path(SCRIPT).toString()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", data.toString()));
        return line;
    }

    private static boolean canMakeNamespaces() {
        try {
            String name = "ait-try-" + ProcessHandle.current().pid();
            boolean can = new ProcessBuilder("ip", "netns", "add", name).start().waitFor() == 0;
            return can && new ProcessBuilder("ip", "netns", "del", name).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Trusts that certificate, and no other. */
    static SSLContext trust(Path certificate) {
        try (InputStream pem = Files.newInputStream(certificate)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "nginx", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
