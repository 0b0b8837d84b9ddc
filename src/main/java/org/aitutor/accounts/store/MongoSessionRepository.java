package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.SessionId;
import org.aitutor.accounts.SessionRepository;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;

/** The sessions in {@code sessions}, which the database itself forgets at their end. {@link GridSessionRepository} stands before it. */
@Singleton
@Typed(MongoSessionRepository.class)
public final class MongoSessionRepository implements SessionRepository {
    private static final int MOST = 100;

    private final MongoCollection<Document> sessions;

    @Inject
    public MongoSessionRepository(MongoDatabase database) {
        this.sessions = database.getCollection("sessions");
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return MongoErrors.reading(() -> Optional.ofNullable(
                        sessions.find(eq("_id", id.value())).first())
                .map(MongoSessionRepository::toSession));
    }

    @Override
    public void insert(Session session, Instant expiresAt) {
        MongoErrors.write(
                () -> sessions.insertOne(new Document("_id", session.id().value())
                        .append("userId", session.userId().value())
                        .append("roles", Roles.names(session.roles()))
                        .append("securityVersion", session.securityVersion())
                        .append("createdAt", Date.from(session.createdAt()))
                        .append("lastSeenAt", Date.from(session.lastSeenAt()))
                        .append("device", session.device())
                        .append("expiresAt", Date.from(expiresAt))));
    }

    @Override
    public void seen(Session before, Session after) {
        MongoErrors.write(() -> sessions.updateOne(
                and(eq("_id", before.id().value()), eq("lastSeenAt", Date.from(before.lastSeenAt()))),
                set("lastSeenAt", Date.from(after.lastSeenAt()))));
    }

    @Override
    public void deleteAll(List<SessionId> ids) {
        MongoErrors.write(() ->
                sessions.deleteMany(in("_id", ids.stream().map(SessionId::value).toList())));
    }

    @Override
    public List<Session> of(UserId user) {
        return MongoErrors.reading(() -> sessions.find(eq("userId", user.value()))
                .sort(Sorts.descending("createdAt"))
                .limit(MOST)
                .map(MongoSessionRepository::toSession)
                .into(new ArrayList<>()));
    }

    private static Session toSession(Document document) {
        Instant createdAt = document.getDate("createdAt").toInstant();
        return new Session(
                new SessionId(document.getString("_id")),
                new UserId(document.getString("userId")),
                Roles.of(document.getList("roles", String.class)),
                document.get("securityVersion", Number.class).longValue(),
                createdAt,
                document.getDate("lastSeenAt").toInstant(),
                document.getString("device"));
    }
}
