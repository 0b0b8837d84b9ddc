package org.aitutor.accounts.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.platform.time.Ids;

/** The keys at hand in a member: read from the database at most every ten seconds where a token names one unknown. */
@Singleton
public final class SigningKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final SigningKeyRepository repository;
    private final Ids ids;
    private final Clock clock;
    private volatile Loaded loaded = new Loaded(List.of(), Instant.MIN);

    @Inject
    public SigningKeys(SigningKeyRepository repository, Ids ids, Clock clock) {
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    private record Key(ECKey pair, Instant signsFrom) {}

    private record Loaded(List<Key> keys, Instant at) {}

    /** The key to sign with: the last one whose time has come; made now, if the installation has none. */
    ECKey current() {
        Instant now = clock.instant();
        List<Key> known = keys(FRESH);
        return known.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .findFirst()
                .orElse(known.get(known.size() - 1))
                .pair();
    }

    /** The public half of that key. */
    Optional<ECKey> find(String id) {
        Optional<ECKey> known = in(keys(FRESH), id);
        return known.isPresent() ? known : in(keys(PATIENCE), id);
    }

    /** The public halves as a JSON Web Key Set: also of the key that will sign next, and of those that did. */
    public String publicKeys() {
        List<JWK> pairs = new ArrayList<>();
        keys(FRESH).forEach(key -> pairs.add(key.pair()));
        return new JWKSet(pairs).toPublicJWKSet().toString();
    }

    /** A new key pair. */
    SigningKey generate(int number, Instant signsFrom) {
        try {
            String id = ids.next();
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            return new SigningKey(number, id, key.toJSONString(), signsFrom);
        } catch (JOSEException everyPlatformHasTheCurve) {
            throw new IllegalStateException(everyPlatformHasTheCurve);
        }
    }

    private static Optional<ECKey> in(List<Key> keys, String id) {
        return keys.stream()
                .map(Key::pair)
                .filter(key -> id.equals(key.getKeyID()))
                .findFirst();
    }

    private List<Key> keys(Duration age) {
        Loaded now = loaded;
        if (now.keys().isEmpty() || now.at().plus(age).isBefore(clock.instant())) {
            now = new Loaded(load(), clock.instant());
            loaded = now;
        }
        return now.keys();
    }

    private List<Key> load() {
        List<SigningKey> stored = repository.all();
        if (stored.isEmpty()) {
            repository.insert(generate(1, clock.instant()));
            stored = repository.all();
        }
        return stored.stream().map(key -> new Key(parse(key), key.signsFrom())).toList();
    }

    private static ECKey parse(SigningKey key) {
        try {
            return ECKey.parse(key.jwk());
        } catch (ParseException broken) {
            throw new IllegalStateException("The signing key " + key.id() + " cannot be read", broken);
        }
    }
}
