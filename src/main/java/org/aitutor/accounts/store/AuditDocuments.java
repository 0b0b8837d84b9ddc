package org.aitutor.accounts.store;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditAnchor;
import org.aitutor.accounts.audit.AuditEntry;
import org.aitutor.accounts.audit.ChainHead;
import org.bson.Document;

/** Stored shapes of the audit log. An entry's {@code people} are its actor and its subject, for the index. */
final class AuditDocuments {
    private AuditDocuments() {}

    static Document of(AuditEntry entry) {
        Document details = new Document();
        new TreeMap<>(entry.details()).forEach(details::append);
        return new Document("_id", entry.id())
                .append("chain", entry.chain())
                .append("sequence", entry.sequence())
                .append("at", Date.from(entry.at()))
                .append("action", entry.action().apiName())
                .append("actor", entry.actor())
                .append("subject", entry.subject())
                .append(
                        "people",
                        Stream.of(entry.actor(), entry.subject())
                                .filter(one -> !one.isEmpty())
                                .distinct()
                                .toList())
                .append("target", entry.target())
                .append("details", details)
                .append("previous", entry.previous())
                .append("hash", entry.hash());
    }

    static AuditEntry toEntry(Document stored) {
        Map<String, String> details = new TreeMap<>();
        stored.get("details", Document.class).forEach((name, value) -> details.put(name, String.valueOf(value)));
        return new AuditEntry(
                stored.getString("chain"),
                stored.getLong("sequence"),
                stored.getDate("at").toInstant(),
                AuditAction.ofApiName(stored.getString("action")).orElseThrow(),
                stored.getString("actor"),
                stored.getString("subject"),
                stored.getString("target"),
                details,
                stored.getString("previous"),
                stored.getString("hash"));
    }

    static Document of(AuditAnchor anchor) {
        List<Document> heads = anchor.heads().stream()
                .map(head -> new Document("chain", head.chain())
                        .append("sequence", head.sequence())
                        .append("hash", head.hash()))
                .toList();
        return new Document("_id", anchor.number())
                .append("at", Date.from(anchor.at()))
                .append("heads", heads)
                .append("previous", anchor.previous())
                .append("hash", anchor.hash());
    }

    static AuditAnchor toAnchor(Document stored) {
        return new AuditAnchor(
                stored.getLong("_id"),
                stored.getDate("at").toInstant(),
                stored.getList("heads", Document.class).stream()
                        .map(head -> new ChainHead(
                                head.getString("chain"), head.getLong("sequence"), head.getString("hash")))
                        .toList(),
                stored.getString("previous"),
                stored.getString("hash"));
    }
}
