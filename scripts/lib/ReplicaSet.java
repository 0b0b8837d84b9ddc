import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Makes the server on 127.0.0.1 a replica set of one and waits until it takes writes: {@code ReplicaSet.java PORT}, with
 * the driver on the class path. A server that was a set under another port is told its new address.
 */
public final class ReplicaSet {
    private static final int NOT_YET_INITIALIZED = 94;

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(c -> c.hosts(List.of(new ServerAddress("127.0.0.1", port)))
                        .serverSelectionTimeout(60, TimeUnit.SECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            MongoDatabase admin = client.getDatabase("admin");
            configure(admin, "127.0.0.1:" + port);
            awaitPrimary(admin);
        }
    }

    private static void configure(MongoDatabase admin, String host) {
        Document config;
        try {
            config = admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
            Document member = new Document("_id", 0).append("host", host);
            admin.runCommand(new Document(
                    "replSetInitiate", new Document("_id", "rs0").append("members", List.of(member))));
            return;
        }
        Document member = config.getList("members", Document.class).get(0);
        if (!host.equals(member.getString("host"))) {
            member.put("host", host);
            config.put("version", config.getInteger("version") + 1);
            admin.runCommand(new Document("replSetReconfig", config).append("force", true));
        }
    }

    private static void awaitPrimary(MongoDatabase admin) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("MongoDB did not become a primary within 60 s");
            }
            Thread.sleep(100);
        }
    }
}
