package org.aitutor.accounts.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditEntry;
import org.aitutor.accounts.audit.AuditFilter;
import org.aitutor.accounts.audit.Pseudonyms;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Tells who stands behind the pseudonyms of a page. */
@Singleton
final class AuditPeople {
    /** The pseudonym of nobody: what was never entered finds nothing. */
    private static final String NOBODY = "-";

    private final Pseudonyms pseudonyms;
    private final Accounts accounts;

    @Inject
    AuditPeople(Pseudonyms pseudonyms, Accounts accounts) {
        this.pseudonyms = pseudonyms;
        this.accounts = accounts;
    }

    AuditFilter filter(@Nullable String action, @Nullable String user) {
        return new AuditFilter(
                Optional.ofNullable(action)
                        .map(name -> AuditAction.ofApiName(name)
                                .orElseThrow(() -> new InvalidInput("action", "is none of the log"))),
                Optional.ofNullable(user)
                        .map(id -> pseudonyms.find(new UserId(id)).orElse(NOBODY)));
    }

    Function<AuditEntry, AuditView> views(Collection<AuditEntry> page) {
        Map<String, UserId> ids = pseudonyms.people(page.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
                .filter(pseudonym -> !pseudonym.isEmpty())
                .collect(Collectors.toSet()));
        Map<UserId, String> names = accounts.displayNames(ids.values());
        return entry -> new AuditView(
                entry.id(),
                entry.at(),
                entry.action().apiName(),
                person(entry.actor(), ids, names),
                person(entry.subject(), ids, names),
                entry.target().isEmpty() ? null : entry.target(),
                entry.details(),
                entry.hash());
    }

    private static AuditView.@Nullable Person person(
            String pseudonym, Map<String, UserId> ids, Map<UserId, String> names) {
        UserId id = ids.get(pseudonym);
        if (pseudonym.isEmpty()) {
            return null;
        }
        return new AuditView.Person(
                pseudonym,
                id == null ? null : id.value(),
                Optional.ofNullable(id).map(names::get).orElse(null));
    }
}
