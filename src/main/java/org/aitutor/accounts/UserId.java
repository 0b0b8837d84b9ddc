package org.aitutor.accounts;

/** The id of an account: a UUIDv7. */
public record UserId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
