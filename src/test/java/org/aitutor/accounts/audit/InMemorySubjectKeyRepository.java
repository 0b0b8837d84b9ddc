package org.aitutor.accounts.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aitutor.accounts.UserId;

/** The twin of the subject keys' store. */
public final class InMemorySubjectKeyRepository implements SubjectKeyRepository {
    private final Map<UserId, SubjectKey> keys = new ConcurrentHashMap<>();

    @Override
    public SubjectKey findOrKeep(SubjectKey offered) {
        return keys.computeIfAbsent(offered.person(), person -> offered);
    }

    @Override
    public Optional<SubjectKey> find(UserId person) {
        return Optional.ofNullable(keys.get(person));
    }

    @Override
    public Map<String, UserId> people(Collection<String> pseudonyms) {
        return keys.values().stream()
                .filter(key -> pseudonyms.contains(key.pseudonym()))
                .collect(Collectors.toMap(SubjectKey::pseudonym, SubjectKey::person));
    }

    @Override
    public boolean erase(UserId person) {
        return keys.remove(person) != null;
    }
}
