package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.aitutor.accounts.audit.AuditAnchor;
import org.aitutor.accounts.audit.AuditEntry;
import org.aitutor.accounts.audit.AuditFilter;
import org.aitutor.accounts.audit.AuditRepository;
import org.aitutor.accounts.audit.ChainHead;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The log in {@code audit_log}, its anchors in {@code audit_anchors}. */
@Singleton
public final class MongoAuditRepository implements AuditRepository {
    private final MongoCollection<Document> log;
    private final MongoCollection<Document> anchors;

    @Inject
    public MongoAuditRepository(MongoDatabase database) {
        this.log = database.getCollection("audit_log");
        this.anchors = database.getCollection("audit_anchors");
    }

    @Override
    public void insert(AuditEntry entry) {
        MongoErrors.write(() -> log.insertOne(AuditDocuments.of(entry)));
    }

    @Override
    public Optional<AuditEntry> find(String id) {
        return Optional.ofNullable(
                        MongoErrors.reading(() -> log.find(eq("_id", id)).first()))
                .map(AuditDocuments::toEntry);
    }

    @Override
    public Slice<AuditEntry> list(AuditFilter filter, SliceRequest slice) {
        List<Bson> conditions = new ArrayList<>(List.of(empty()));
        filter.person().ifPresent(person -> conditions.add(eq("people", person)));
        filter.action().ifPresent(action -> conditions.add(eq("action", action.apiName())));
        slice.after().ifPresent(after -> conditions.add(behind(after)));
        List<AuditEntry> read = MongoErrors.reading(() -> log.find(and(conditions))
                .sort(descending("at", "_id"))
                .limit(slice.limit() + 1)
                .map(AuditDocuments::toEntry)
                .into(new ArrayList<>()));
        return Slice.cut(read, slice.limit(), entry -> Position.of(entry.at().toString(), entry.id()));
    }

    @Override
    public List<ChainHead> headsSince(Instant since) {
        return MongoErrors.reading(() -> {
            Map<String, ChainHead> heads = new TreeMap<>();
            log.find(gte("at", Date.from(since))).map(AuditDocuments::toEntry).forEach(entry -> {
                ChainHead head = new ChainHead(entry.chain(), entry.sequence(), entry.hash());
                heads.merge(entry.chain(), head, (one, other) -> one.sequence() > other.sequence() ? one : other);
            });
            return List.copyOf(heads.values());
        });
    }

    @Override
    public void walk(Consumer<AuditEntry> each) {
        MongoErrors.reading(() -> {
            log.find().sort(ascending("_id")).map(AuditDocuments::toEntry).forEach(each);
            return true;
        });
    }

    @Override
    public void insert(AuditAnchor anchor) {
        MongoErrors.write(() -> anchors.insertOne(AuditDocuments.of(anchor)));
    }

    @Override
    public Optional<AuditAnchor> lastAnchor() {
        return Optional.ofNullable(MongoErrors.reading(
                        () -> anchors.find().sort(descending("_id")).first()))
                .map(AuditDocuments::toAnchor);
    }

    @Override
    public void walkAnchors(Consumer<AuditAnchor> each) {
        MongoErrors.reading(() -> {
            anchors.find().sort(ascending("_id")).map(AuditDocuments::toAnchor).forEach(each);
            return true;
        });
    }

    private static Bson behind(Position position) {
        Date at = Date.from(position.instant(0));
        return or(lt("at", at), and(eq("at", at), lt("_id", position.text(1))));
    }
}
