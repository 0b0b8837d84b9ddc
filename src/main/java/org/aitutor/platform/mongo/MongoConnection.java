package org.aitutor.platform.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.config.Settings;

/** The one client of a member, and the database that every repository shares. */
final class MongoConnection {
    @Produces
    @Singleton
    MongoClient client(Settings settings, CommandCounter counter) {
        return MongoClients.create(clientSettings(MongoSettings.from(settings), counter));
    }

    void close(@Disposes MongoClient client) {
        client.close();
    }

    @Produces
    @Singleton
    MongoDatabase database(MongoClient client, Settings settings) {
        return client.getDatabase(MongoSettings.from(settings).database());
    }

    static MongoClientSettings clientSettings(MongoSettings settings, CommandCounter counter) {
        PrimaryGate gate = new PrimaryGate(settings.serverSelectionTimeout(), settings.mostWaiting(), System::nanoTime);
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(settings.uri()))
                .applicationName("ai-tutor")
                .writeConcern(WriteConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .retryReads(true)
                .addCommandListener(counter)
                .applyToConnectionPoolSettings(pool -> pool.maxSize(settings.maxPoolSize())
                        .minSize(settings.minPoolSize())
                        .maxConnectionIdleTime(settings.maxIdle().toMillis(), MILLISECONDS)
                        .maxWaitTime(settings.waitQueueTimeout().toMillis(), MILLISECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelector(gate)
                        .addClusterListener(gate)
                        .serverSelectionTimeout(
                                settings.serverSelectionTimeout().toMillis(), MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(5, TimeUnit.SECONDS))
                // How soon a database that was away is found again when nobody waits for it.
                .applyToServerSettings(server -> server.heartbeatFrequency(2, TimeUnit.SECONDS))
                .build();
    }
}
