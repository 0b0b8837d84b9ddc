package org.aitutor.accounts.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;

/** Keeps each person's pseudonym and key. Erasing it makes everything under the pseudonym nobody's. */
public interface SubjectKeyRepository {
    /** The person's; kept now, as given, where there is none. Two who ask at once get the same. */
    SubjectKey findOrKeep(SubjectKey offered);

    Optional<SubjectKey> find(UserId person);

    /** Whose pseudonyms these are; those of erased people are not among them. */
    Map<String, UserId> people(Collection<String> pseudonyms);

    /** Erases it. @return whether it was there */
    boolean erase(UserId person);
}
