package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.Optional;
import org.aitutor.accounts.Email;
import org.aitutor.accounts.EmailClaim;
import org.aitutor.accounts.EmailClaimRepository;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.bson.Document;

/** The claims in {@code email_claims}: the address is the document's id, which makes it unique. */
@Singleton
public final class MongoEmailClaimRepository implements EmailClaimRepository {
    private final MongoCollection<Document> claims;

    @Inject
    public MongoEmailClaimRepository(MongoDatabase database) {
        this.claims = database.getCollection("email_claims");
    }

    @Override
    public Optional<EmailClaim> find(Email email) {
        return MongoErrors.reading(() -> Optional.ofNullable(
                        claims.find(eq("_id", email.value())).first())
                .map(MongoEmailClaimRepository::toClaim));
    }

    @Override
    public boolean insert(EmailClaim claim) {
        try {
            MongoErrors.write(() -> claims.insertOne(documentOf(claim)));
            return true;
        } catch (Conflict taken) {
            return false;
        }
    }

    @Override
    public boolean takeOver(EmailClaim old, EmailClaim fresh) {
        return MongoErrors.writing(() -> claims.replaceOne(
                                and(
                                        eq("_id", old.email().value()),
                                        eq("userId", old.userId().value())),
                                documentOf(fresh))
                        .getMatchedCount()
                == 1);
    }

    @Override
    public void confirm(Email email, UserId userId) {
        MongoErrors.write(() ->
                claims.updateOne(and(eq("_id", email.value()), eq("userId", userId.value())), unset("pendingUntil")));
    }

    private static Document documentOf(EmailClaim claim) {
        Document document = new Document("_id", claim.email().value())
                .append("userId", claim.userId().value());
        claim.pendingUntil().ifPresent(until -> document.append("pendingUntil", Date.from(until)));
        return document;
    }

    private static EmailClaim toClaim(Document document) {
        return new EmailClaim(
                new Email(document.getString("_id")),
                new UserId(document.getString("userId")),
                Optional.ofNullable(document.getDate("pendingUntil")).map(Date::toInstant));
    }
}
