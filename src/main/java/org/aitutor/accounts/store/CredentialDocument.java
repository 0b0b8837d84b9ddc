package org.aitutor.accounts.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;

/** What proves an identity, as it is stored in {@code credentials}; the id is the account's. */
@Entity(CredentialDocument.NAME)
public record CredentialDocument(@Id String userId, @Column String passwordHash) {
    static final String NAME = "credentials";

    @Override
    public String toString() {
        return "CredentialDocument[" + userId + "]";
    }
}
