package org.aitutor.accounts.token;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditFact;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.security.Secrets;
import org.aitutor.platform.time.Ids;

/**
 * Where people are signed in by app. Each refresh token is good once; the one before it, for half a minute, gives the
 * same successor (an answer may have been lost on its way). An older one tells that a token was copied: it ends the family.
 */
@Singleton
public final class AppSignIns {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final RefreshFamilyRepository families;
    private final Accounts accounts;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final AuditLog audit;
    private final TokenSettings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    AppSignIns(
            RefreshFamilyRepository families,
            Accounts accounts,
            AccessTokens accessTokens,
            Secrets secrets,
            AuditLog audit,
            Settings settings,
            Ids ids,
            Clock clock) {
        this(families, accounts, accessTokens, secrets, audit, TokenSettings.from(settings), ids, clock);
    }

    public AppSignIns(
            RefreshFamilyRepository families,
            Accounts accounts,
            AccessTokens accessTokens,
            Secrets secrets,
            AuditLog audit,
            TokenSettings settings,
            Ids ids,
            Clock clock) {
        this.families = families;
        this.accounts = accounts;
        this.accessTokens = accessTokens;
        this.refreshTokens = new RefreshTokens(secrets);
        this.audit = audit;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    public TokenPair start(User user, String device) {
        Instant now = clock.instant();
        RefreshFamily family = new RefreshFamily(
                ids.next(),
                user.id(),
                1,
                user.securityVersion(),
                now,
                now,
                now.plus(settings.refresh()),
                device.length() > 200 ? device.substring(0, 200) : device);
        families.insert(family);
        return pair(user, family.id(), 1);
    }

    /** The next pair. @throws InvalidToken where the token is not ours, was used before, or its family has ended */
    public TokenPair refresh(String token) {
        RefreshTokens.Parsed given = refreshTokens.parse(token).orElseThrow(InvalidToken::new);
        RefreshFamily family = families.find(given.familyId()).orElseThrow(InvalidToken::new);
        User user = holderOf(family).orElseThrow(InvalidToken::new);
        if (given.generation() == family.generation()
                && families.rotate(family.id(), family.generation(), clock.instant())) {
            return pair(user, family.id(), family.generation() + 1);
        }
        return pair(user, family.id(), successor(given));
    }

    /** Ends the family of that token; one that is not ours ends nothing. */
    public void revoke(String token) {
        refreshTokens.parse(token).ifPresent(given -> families.delete(given.familyId()));
    }

    /** Ends one. */
    public void end(String familyId) {
        families.delete(familyId);
    }

    /** Ends all of these. */
    public void endAll(List<String> familyIds) {
        if (!familyIds.isEmpty()) {
            families.deleteAll(familyIds);
        }
    }

    /** It goes on although the account's security version has risen. */
    public void renew(String familyId, User user) {
        families.renew(familyId, user.securityVersion());
    }

    /** A person's that hold, the newest first. */
    public List<RefreshFamily> of(UserId user) {
        long version = accounts.get(user).securityVersion();
        return families.of(user).stream()
                .filter(family -> family.securityVersion() == version
                        && family.expiresAt().isAfter(clock.instant()))
                .toList();
    }

    /** The generation that follows one that counts no longer. */
    private int successor(RefreshTokens.Parsed given) {
        RefreshFamily family = families.find(given.familyId()).orElseThrow(InvalidToken::new);
        boolean previous = given.generation() == family.generation() - 1;
        if (previous && family.rotatedAt().plus(GRACE).isAfter(clock.instant())) {
            return family.generation();
        }
        if (given.generation() < family.generation()) {
            families.delete(family.id());
            audit.note(AuditFact.of(AuditAction.TOKEN_REUSED)
                    .concerning(family.userId())
                    .on("refresh-family:" + family.id()));
        }
        throw new InvalidToken();
    }

    private Optional<User> holderOf(RefreshFamily family) {
        return family.expiresAt().isBefore(clock.instant())
                ? Optional.empty()
                : accounts.find(family.userId())
                        .filter(User::active)
                        .filter(user -> user.securityVersion() == family.securityVersion());
    }

    private TokenPair pair(User user, String familyId, int generation) {
        return new TokenPair(
                accessTokens.issue(user, familyId), refreshTokens.write(familyId, generation), settings.access());
    }
}
