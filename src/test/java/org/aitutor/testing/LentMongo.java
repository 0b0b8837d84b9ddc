package org.aitutor.testing;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * A replica set of one in a folder of its own, run by {@code scripts/lib/mongodb.sh lend}: it ends, and its folder goes,
 * when this JVM closes the pipe to it or dies.
 */
final class LentMongo {
    private final int port;

    private LentMongo(int port) {
        this.port = port;
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=rs0";
    }

    static LentMongo start() {
        try {
            Path folder = Files.createTempDirectory("ai-tutor-mongodb-");
            int port = Ports.free();
            Process process = new ProcessBuilder(
                            Project.path("scripts/lib/mongodb.sh").toString(),
                            "lend",
                            folder.toString(),
                            Integer.toString(port))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            initiate(process, port);
            return new LentMongo(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void initiate(Process process, int port) {
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", port)))
                        .serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
                .build();
        Document member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
        try (MongoClient client = MongoClients.create(settings)) {
            MongoDatabase admin = client.getDatabase("admin");
            // Fetching MongoDB the first time takes as long as it takes; a process that ended never will be ready.
            Waiting.until("MongoDB answers", 600, () -> answers(process, admin));
            admin.runCommand(
                    new Document("replSetInitiate", new Document("_id", "rs0").append("members", List.of(member))));
            Waiting.until(
                    "MongoDB is a primary",
                    60,
                    () -> admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false));
        }
    }

    private static boolean answers(Process process, MongoDatabase admin) {
        if (!process.isAlive()) {
            throw new IllegalStateException("scripts/lib/mongodb.sh ended; what it said is above");
        }
        try {
            admin.runCommand(new Document("ping", 1));
            return true;
        } catch (com.mongodb.MongoTimeoutException notYet) {
            return false;
        }
    }

    private static void stop(Process process) {
        try {
            process.getOutputStream().close();
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            process.destroy();
        }
    }
}
