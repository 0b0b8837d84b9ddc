package org.aitutor.accounts.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.RandomTokens;
import org.aitutor.accounts.UserId;

/** What people are called where their names must not stand. */
@Singleton
public final class Pseudonyms {
    private final SubjectKeyRepository keys;
    private final RandomTokens random;

    @Inject
    public Pseudonyms(SubjectKeyRepository keys, RandomTokens random) {
        this.keys = keys;
        this.random = random;
    }

    /** The person's; given now where there is none yet. */
    public String of(UserId person) {
        return find(person)
                .orElseGet(() -> keys.findOrKeep(new SubjectKey(person, random.next(), random.next()))
                        .pseudonym());
    }

    /** The person's, if there is one. */
    public Optional<String> find(UserId person) {
        return keys.find(person).map(SubjectKey::pseudonym);
    }

    /** Whose they are; those of erased people are not among them. */
    public Map<String, UserId> people(Collection<String> pseudonyms) {
        return pseudonyms.isEmpty() ? Map.of() : keys.people(pseudonyms);
    }
}
