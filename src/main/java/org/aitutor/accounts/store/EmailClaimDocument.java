package org.aitutor.accounts.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.util.Date;
import java.util.Optional;
import org.aitutor.accounts.Email;
import org.aitutor.accounts.EmailClaim;
import org.aitutor.accounts.UserId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A claim as it is stored, in {@code email_claims}: the address is the id, which makes it unique. */
@Entity(EmailClaimDocument.NAME)
public record EmailClaimDocument(
        @Id @BsonId String email,
        @Column String userId,
        @Column @Nullable Date pendingUntil) {
    static final String NAME = "email_claims";

    static EmailClaimDocument of(EmailClaim claim) {
        return new EmailClaimDocument(
                claim.email().value(),
                claim.userId().value(),
                claim.pendingUntil().map(Date::from).orElse(null));
    }

    EmailClaim toClaim() {
        return new EmailClaim(
                new Email(email),
                new UserId(userId),
                Optional.ofNullable(pendingUntil).map(Date::toInstant));
    }
}
