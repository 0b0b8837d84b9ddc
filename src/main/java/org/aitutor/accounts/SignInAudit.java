package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditFact;
import org.aitutor.accounts.audit.AuditLog;

/** Enters sign-ins that did not come about. Who was signed in with is the subject: nobody has proven to be the actor. */
@Singleton
public final class SignInAudit {
    private static final Duration ONCE_IN = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final AuditLog log;
    private final Clock clock;
    private final ConcurrentMap<String, Instant> locked = new ConcurrentHashMap<>();

    @Inject
    public SignInAudit(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void failed(Optional<User> user) {
        log.note(fact(AuditAction.SIGN_IN_FAILED, user));
    }

    void refused(User user) {
        log.note(fact(AuditAction.SIGN_IN_REFUSED, Optional.of(user)));
    }

    /** Once in a while only: a lock holds for many tries, and each costs less than its entry. */
    void locked(String address, Supplier<Optional<User>> user) {
        Instant now = clock.instant();
        if (locked.size() >= MOST) {
            locked.clear();
        }
        String digest = Digests.sha256(address);
        Instant last = locked.get(digest);
        if (last == null || !last.plus(ONCE_IN).isAfter(now)) {
            locked.put(digest, now);
            log.note(fact(AuditAction.SIGN_IN_LOCKED, user.get()));
        }
    }

    private static AuditFact fact(AuditAction action, Optional<User> user) {
        AuditFact fact = AuditFact.of(action);
        return user.map(User::id).map(fact::concerning).orElse(fact);
    }
}
