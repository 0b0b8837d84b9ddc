package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.accounts.Administrators;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.security.Role;
import org.bson.Document;

/** Asks {@code users}; by the driver alone, since {@code scripts/admin} asks as well, without a server around it. */
@Singleton
public final class MongoAdministrators implements Administrators {
    private final MongoCollection<Document> users;

    @Inject
    public MongoAdministrators(MongoDatabase database) {
        this.users = database.getCollection(UserDocument.NAME);
    }

    @Override
    public boolean exist() {
        return MongoErrors.reading(() -> users.find(eq("roles", Role.ADMIN.apiName()))
                        .projection(Projections.include("_id"))
                        .first()
                != null);
    }
}
