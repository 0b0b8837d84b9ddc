package org.aitutor.testing;

import com.mongodb.client.MongoDatabase;
import jakarta.annotation.Priority;
import jakarta.data.repository.DataRepository;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Singleton;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentManager;
import org.eclipse.jnosql.mapping.Database;
import org.eclipse.jnosql.mapping.DatabaseQualifier;
import org.eclipse.jnosql.mapping.DatabaseType;
import org.eclipse.jnosql.mapping.document.DocumentTemplate;
import org.eclipse.jnosql.mapping.document.DocumentTemplateProducer;
import org.jspecify.annotations.Nullable;

/** Jakarta NoSQL without a server: a CDI container of its own, started once for all tests of a JVM. */
public final class TestTemplate {
    private static @Nullable SeContainer container;

    private TestTemplate() {}

    /** A template on that database of {@link TestMongo}. */
    public static DocumentTemplate on(MongoDatabase database) {
        return container().select(DocumentTemplateProducer.class).get().apply(managerOf(database.getName()));
    }

    /** A repository whose queries JNoSQL makes of its methods' names, on {@link #database()}. */
    public static <R extends DataRepository<?, ?>> R repository(Class<R> type) {
        return container().select(type, DatabaseQualifier.ofDocument()).get();
    }

    /** The database of {@link #repository}. */
    public static MongoDatabase database() {
        return TestMongo.client().getDatabase("test_template");
    }

    private static synchronized SeContainer container() {
        if (container == null) {
            container = SeContainerInitializer.newInstance()
                    .addBeanClasses(Managers.class)
                    .initialize();
        }
        return container;
    }

    private static MongoDBDocumentManager managerOf(String database) {
        return new MongoDBDocumentConfiguration().get(TestMongo.client()).apply(database);
    }

    /** What JNoSQL's own beans want to be there; nothing is kept through it. */
    @Alternative
    @Priority(1)
    static final class Managers {
        @Produces
        @Singleton
        @Typed(MongoDBDocumentManager.class)
        MongoDBDocumentManager documents() {
            return managerOf(database().getName());
        }

        @Produces
        @Singleton
        @Typed(DatabaseManager.class)
        @Database(DatabaseType.DOCUMENT)
        DatabaseManager manager(MongoDBDocumentManager documents) {
            return documents;
        }
    }
}
