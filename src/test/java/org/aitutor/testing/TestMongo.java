package org.aitutor.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A real MongoDB for tests: the replica set that {@code MONGODB_URI} (or the system property of that name in lower case,
 * {@code mongodb.uri}) names, else one of our own, started once per JVM on a random port of 127.0.0.1 the way
 * {@code scripts/run} does it.
 *
 * <p>A test class takes a database of its own, so that classes never see one another's documents.
 */
public final class TestMongo {
    private static @Nullable TestMongo running;

    private final String uri;
    private final MongoClient client;

    private TestMongo(String uri) {
        this.uri = uri;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(new SentCommands())
                .build());
    }

    /** The connection string of the server, without a database. */
    public static String uri() {
        return server().uri;
    }

    /** A client of the server with the driver's defaults; shared, not to be closed. */
    public static MongoClient client() {
        return server().client;
    }

    /** The name of the database that belongs to this test class. */
    public static String databaseNameOf(Class<?> test) {
        String name = "test_" + test.getSimpleName();
        return name.length() <= 60 ? name : name.substring(0, 60);
    }

    /** The database of this test class, empty: no documents, no collections, no indexes. Its {@link Profile} begins. */
    public static MongoDatabase emptyDatabaseOf(Class<?> test) {
        MongoDatabase database = client().getDatabase(databaseNameOf(test));
        Profile.stop(database);
        database.drop();
        Profile.start(database);
        return database;
    }

    private static synchronized TestMongo server() {
        if (running == null) {
            running = new TestMongo(given().orElseGet(() -> LentMongo.start().uri()));
        }
        return running;
    }

    private static Optional<String> given() {
        return Optional.ofNullable(System.getProperty("mongodb.uri"))
                .or(() -> Optional.ofNullable(System.getenv("MONGODB_URI")))
                .filter(value -> !value.isBlank());
    }
}
