package org.aitutor.platform.mongo;

import com.mongodb.client.MongoClient;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.aitutor.platform.config.Settings;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentManager;
import org.eclipse.jnosql.mapping.Database;
import org.eclipse.jnosql.mapping.DatabaseType;

/** Gives JNoSQL the member's one client: its own producer makes a new one for every call and closes none. */
@Alternative
@Priority(1)
final class JNoSqlManagers {
    @Produces
    @Singleton
    @Typed(MongoDBDocumentManager.class)
    MongoDBDocumentManager documents(MongoClient client, Settings settings) {
        return new MongoDBDocumentConfiguration()
                .get(client)
                .apply(MongoSettings.from(settings).database());
    }

    @Produces
    @Singleton
    @Typed(DatabaseManager.class)
    @Database(DatabaseType.DOCUMENT)
    DatabaseManager manager(MongoDBDocumentManager documents) {
        return documents;
    }
}
