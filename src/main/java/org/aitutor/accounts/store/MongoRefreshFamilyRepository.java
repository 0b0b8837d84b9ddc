package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.token.RefreshFamily;
import org.aitutor.accounts.token.RefreshFamilyRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;

/** The refresh families in {@code refresh_families}; the database itself forgets them at their end. */
@Singleton
public final class MongoRefreshFamilyRepository implements RefreshFamilyRepository {
    private static final int MOST = 100;

    private final MongoCollection<Document> families;

    @Inject
    public MongoRefreshFamilyRepository(MongoDatabase database) {
        this.families = database.getCollection("refresh_families");
    }

    @Override
    public Optional<RefreshFamily> find(String id) {
        return MongoErrors.reading(() ->
                Optional.ofNullable(families.find(eq("_id", id)).first()).map(MongoRefreshFamilyRepository::toFamily));
    }

    @Override
    public void insert(RefreshFamily family) {
        MongoErrors.write(() -> families.insertOne(new Document("_id", family.id())
                .append("userId", family.userId().value())
                .append("generation", family.generation())
                .append("securityVersion", family.securityVersion())
                .append("createdAt", Date.from(family.createdAt()))
                .append("rotatedAt", Date.from(family.rotatedAt()))
                .append("expiresAt", Date.from(family.expiresAt()))
                .append("device", family.device())));
    }

    @Override
    public boolean rotate(String id, int generation, Instant at) {
        return MongoErrors.writing(() -> families.updateOne(
                                and(eq("_id", id), eq("generation", generation)),
                                combine(inc("generation", 1), set("rotatedAt", Date.from(at))))
                        .getModifiedCount()
                == 1);
    }

    @Override
    public void renew(String id, long securityVersion) {
        MongoErrors.write(() -> families.updateOne(eq("_id", id), set("securityVersion", securityVersion)));
    }

    @Override
    public void deleteAll(List<String> ids) {
        MongoErrors.write(() -> families.deleteMany(in("_id", ids)));
    }

    @Override
    public List<RefreshFamily> of(UserId user) {
        return MongoErrors.reading(() -> families.find(eq("userId", user.value()))
                .sort(Sorts.descending("createdAt"))
                .limit(MOST)
                .map(MongoRefreshFamilyRepository::toFamily)
                .into(new ArrayList<>()));
    }

    private static RefreshFamily toFamily(Document document) {
        return new RefreshFamily(
                document.getString("_id"),
                new UserId(document.getString("userId")),
                document.getInteger("generation"),
                document.get("securityVersion", Number.class).longValue(),
                document.getDate("createdAt").toInstant(),
                document.getDate("rotatedAt").toInstant(),
                document.getDate("expiresAt").toInstant(),
                document.getString("device"));
    }
}
