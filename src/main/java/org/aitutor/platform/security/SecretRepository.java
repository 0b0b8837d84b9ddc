package org.aitutor.platform.security;

/** Keeps the installation's secrets. */
public interface SecretRepository {
    /** The secret of that purpose: 32 random bytes, made by the member that asks first, the same for all. */
    byte[] secretFor(String purpose);
}
