package org.aitutor.accounts;

import java.util.Optional;

/** Keeps which address belongs to which account. */
public interface EmailClaimRepository {
    Optional<EmailClaim> find(Email email);

    /** Keeps a claim where there is none for that address. @return whether there was none */
    boolean insert(EmailClaim claim);

    /** Puts one claim in the place of another, if that still stands as it was read. @return whether it did */
    boolean takeOver(EmailClaim old, EmailClaim fresh);

    /** The account has come to be: its claim is pending no longer. */
    void confirm(Email email, UserId userId);
}
