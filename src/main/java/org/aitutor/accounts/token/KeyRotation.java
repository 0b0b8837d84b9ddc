package org.aitutor.accounts.token;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditFact;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.jobs.RecurringWork;
import org.aitutor.platform.config.Settings;

/**
 * Renews the keys that sign access tokens. The next key is published an hour before it signs, so that who keeps a copy of
 * the key set knows it by then; one that signs no longer is kept until the last token that it signed has run out.
 */
@Singleton
public final class KeyRotation implements RecurringWork {
    private static final Duration PERIOD = Duration.ofMinutes(15);
    /** Copies of the key set live five minutes, ours as others'. */
    static final Duration PUBLISHED_BEFORE = Duration.ofHours(1);
    /** Members' clocks differ. */
    private static final Duration LEEWAY = Duration.ofHours(1);

    private final SigningKeyRepository repository;
    private final SigningKeys keys;
    private final AuditLog audit;
    private final KeySettings settings;
    private final Duration lifetime;
    private final Clock clock;

    @Inject
    KeyRotation(SigningKeyRepository repository, SigningKeys keys, AuditLog audit, Settings settings, Clock clock) {
        this(repository, keys, audit, KeySettings.from(settings), TokenSettings.from(settings), clock);
    }

    KeyRotation(
            SigningKeyRepository repository,
            SigningKeys keys,
            AuditLog audit,
            KeySettings settings,
            TokenSettings tokens,
            Clock clock) {
        this.repository = repository;
        this.keys = keys;
        this.audit = audit;
        this.settings = settings;
        this.lifetime = tokens.access();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "key-rotation";
    }

    @Override
    public Duration period() {
        return PERIOD;
    }

    @Override
    public void run() {
        List<SigningKey> all = repository.all();
        if (all.isEmpty()) {
            return;
        }
        SigningKey newest = all.get(0);
        Instant now = clock.instant();
        if (!newest.signsFrom()
                .plus(settings.rotation())
                .minus(PUBLISHED_BEFORE)
                .isAfter(now)) {
            follow(newest, now);
        }
        for (int i = 1; i < all.size(); i++) {
            Instant lastSigned = all.get(i - 1).signsFrom();
            if (lastSigned.plus(lifetime).plus(LEEWAY).isBefore(now)) {
                repository.delete(all.get(i).number());
            }
        }
    }

    private void follow(SigningKey newest, Instant now) {
        SigningKey next = keys.generate(newest.number() + 1, now.plus(PUBLISHED_BEFORE));
        if (repository.insert(next)) {
            audit.note(AuditFact.of(AuditAction.KEY_ROTATED)
                    .on("key:" + next.id())
                    .with(Map.of("signsFrom", next.signsFrom().toString())));
        }
    }
}
