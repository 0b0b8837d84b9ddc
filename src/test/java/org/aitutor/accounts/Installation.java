package org.aitutor.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.accounts.audit.InMemoryAuditRepository;
import org.aitutor.accounts.audit.InMemorySubjectKeyRepository;
import org.aitutor.accounts.audit.Pseudonyms;
import org.aitutor.accounts.password.Passwords;
import org.aitutor.platform.time.Ids;

/** The room on its in-memory twins, with a clock that tests turn. */
public final class Installation {
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-24T10:00:00Z"));
    public final Ids ids = new Ids(clock, new Random(7));
    public final InMemoryUserRepository users = new InMemoryUserRepository();
    public final InMemoryEmailClaimRepository claims = new InMemoryEmailClaimRepository();
    public final InMemoryCredentialRepository credentials = new InMemoryCredentialRepository();
    public final InMemorySessionRepository sessionStore = new InMemorySessionRepository();
    public final InMemoryOneTimeTokenRepository oneTimeTokens = new InMemoryOneTimeTokenRepository();
    public final SecurityVersions versions = new VersionsOfUsers();
    public final RandomTokens tokens = new RandomTokens(new Random(11));
    public final Accounts accounts = new Accounts(users, claims, credentials, versions, Hashing.PASSWORDS, ids, clock);
    public final Sessions sessions = new Sessions(
            sessionStore, versions, tokens, new SessionSettings(Duration.ofDays(7), Duration.ofDays(30)), clock);
    public final FirstAdminInvitation invitation =
            new FirstAdminInvitation(new InMemoryAdministrators(users), oneTimeTokens, tokens, clock);
    public final Pseudonyms pseudonyms = new Pseudonyms(new InMemorySubjectKeyRepository(), tokens);
    public final AuditLog audit = new AuditLog(new InMemoryAuditRepository(), pseudonyms, ids, clock);
    public final FirstAdmin firstAdmin = new FirstAdmin(invitation, oneTimeTokens, accounts, audit, clock);

    public SignIn signIn() {
        return signIn(email -> {});
    }

    SignIn signIn(Consumer<String> counter) {
        return new SignIn(
                accounts, credentials, Hashing.PASSWORDS, new SignInLimit(counter), new SignInAudit(audit, clock));
    }

    public User student(String email) {
        return accounts.register(Registration.of(email, "a long password", "Ada Lovelace"));
    }

    /** One for all tests: to make it costs a hash. */
    private static final class Hashing {
        static final Passwords PASSWORDS = new Passwords(2);
    }

    private final class VersionsOfUsers implements SecurityVersions {
        @Override
        public OptionalLong of(UserId user) {
            return users.find(user)
                    .map(found -> OptionalLong.of(found.securityVersion()))
                    .orElseGet(OptionalLong::empty);
        }

        @Override
        public void changed(UserId user, long version) {
            // The accounts themselves are asked each time.
        }
    }
}
