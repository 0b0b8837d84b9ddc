package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.accounts.Email;
import org.aitutor.accounts.EmailClaim;
import org.aitutor.accounts.EmailClaimRepository;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.bson.conversions.Bson;
import org.eclipse.jnosql.mapping.document.DocumentTemplate;

/** The claims in {@code email_claims}. What depends on the claim that stands is the driver's: JNoSQL knows no condition. */
@Singleton
public final class MongoEmailClaimRepository implements EmailClaimRepository {
    private final DocumentTemplate template;
    private final MongoCollection<EmailClaimDocument> claims;

    @Inject
    public MongoEmailClaimRepository(DocumentTemplate template, MongoDatabase database) {
        this.template = template;
        this.claims = database.getCollection(EmailClaimDocument.NAME, EmailClaimDocument.class);
    }

    @Override
    public Optional<EmailClaim> find(Email email) {
        return MongoErrors.reading(
                () -> template.find(EmailClaimDocument.class, email.value()).map(EmailClaimDocument::toClaim));
    }

    @Override
    public boolean insert(EmailClaim claim) {
        try {
            MongoErrors.write(() -> template.insert(EmailClaimDocument.of(claim)));
            return true;
        } catch (Conflict taken) {
            return false;
        }
    }

    @Override
    public boolean takeOver(EmailClaim old, EmailClaim fresh) {
        return MongoErrors.writing(() ->
                claims.replaceOne(standing(old.email(), old.userId()), EmailClaimDocument.of(fresh))
                                .getMatchedCount()
                        == 1);
    }

    @Override
    public void confirm(Email email, UserId userId) {
        MongoErrors.write(() -> claims.updateOne(standing(email, userId), unset("pendingUntil")));
    }

    private static Bson standing(Email email, UserId userId) {
        return and(eq("_id", email.value()), eq("userId", userId.value()));
    }
}
