package org.aitutor.platform.mongo;

import java.time.Duration;
import org.aitutor.platform.config.Settings;

/**
 * How a member reaches MongoDB.
 *
 * @param uri {@code mongodb.uri}: the connection string
 * @param database {@code mongodb.database}: the database's name
 * @param maxPoolSize {@code mongodb.max-pool-size}: connections at most
 * @param minPoolSize {@code mongodb.min-pool-size}: connections kept open
 * @param maxIdle {@code mongodb.max-idle}: an unused connection is closed after it
 * @param waitQueueTimeout {@code mongodb.wait-queue-timeout}: how long a call waits for a connection
 * @param serverSelectionTimeout {@code mongodb.server-selection-timeout}: how long a call waits for a primary: longer than an
 *     election takes; when there has been none for that long, calls fail at once until there is one
 * @param mostWaiting {@code mongodb.most-waiting}: calls that wait for a primary at once; more fail at once
 */
record MongoSettings(
        String uri,
        String database,
        int maxPoolSize,
        int minPoolSize,
        Duration maxIdle,
        Duration waitQueueTimeout,
        Duration serverSelectionTimeout,
        int mostWaiting) {
    static MongoSettings from(Settings settings) {
        return new MongoSettings(
                settings.text("mongodb.uri", "mongodb://127.0.0.1:27017/?replicaSet=rs0"),
                settings.text("mongodb.database", "ai_tutor_db"),
                settings.whole("mongodb.max-pool-size", 100, 1, 1000),
                settings.whole("mongodb.min-pool-size", 10, 0, 1000),
                settings.duration("mongodb.max-idle", Duration.ofSeconds(45)),
                settings.duration("mongodb.wait-queue-timeout", Duration.ofSeconds(5)),
                settings.duration("mongodb.server-selection-timeout", Duration.ofSeconds(8)),
                settings.whole("mongodb.most-waiting", 50, 1, 1000));
    }
}
