import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Makes servers a replica set and waits until it takes writes: {@code ReplicaSet.java SERVER...}, with the driver on the
 * class path; a server is a port of 127.0.0.1 or {@code HOST:PORT}. Of several, the first is the primary by preference, and
 * elections wait five seconds. A set that was under other addresses is told its new ones.
 */
public final class ReplicaSet {
    private static final int NOT_YET_INITIALIZED = 94;

    public static void main(String[] args) throws Exception {
        List<String> hosts = new ArrayList<>();
        for (String server : args) {
            hosts.add(server.contains(":") ? server : "127.0.0.1:" + server);
        }
        // All are asked whether they answer; the first one is told what to be.
        for (String host : hosts.subList(1, hosts.size())) {
            try (MongoClient client = clientOf(host)) {
                client.getDatabase("admin").runCommand(new Document("ping", 1));
            }
        }
        try (MongoClient client = clientOf(hosts.get(0))) {
            MongoDatabase admin = client.getDatabase("admin");
            configure(admin, hosts);
            awaitPrimary(admin);
        }
    }

    private static MongoClient clientOf(String host) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(c -> c.hosts(List.of(new ServerAddress(host)))
                        .mode(ClusterConnectionMode.SINGLE)
                        .serverSelectionTimeout(60, TimeUnit.SECONDS))
                .build());
    }

    private static void configure(MongoDatabase admin, List<String> hosts) {
        Document config;
        try {
            config = admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
            admin.runCommand(new Document("replSetInitiate", configuration(hosts)));
            return;
        }
        List<Document> members = config.getList("members", Document.class);
        if (!members.stream().map(member -> member.getString("host")).toList().equals(hosts)) {
            for (int i = 0; i < members.size(); i++) {
                members.get(i).put("host", hosts.get(i));
            }
            config.put("version", config.getInteger("version") + 1);
            admin.runCommand(new Document("replSetReconfig", config).append("force", true));
        }
    }

    private static Document configuration(List<String> hosts) {
        List<Document> members = new ArrayList<>();
        for (String host : hosts) {
            members.add(new Document("_id", members.size())
                    .append("host", host)
                    .append("priority", members.isEmpty() ? 2 : 1));
        }
        Document config = new Document("_id", "rs0").append("members", members);
        return hosts.size() == 1
                ? config
                : config.append("settings", new Document("electionTimeoutMillis", 5000));
    }

    /** Whichever member it is: of several, another may be elected first. */
    private static void awaitPrimary(MongoDatabase admin) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (admin.runCommand(new Document("hello", 1)).getString("primary") == null) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("MongoDB had no primary within 60 s");
            }
            Thread.sleep(100);
        }
    }
}
