package org.aitutor.accounts.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.accounts.Digests;
import org.aitutor.accounts.SecurityVersions;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.security.Role;
import org.aitutor.platform.time.Ids;

/**
 * Signs and checks access tokens: JWT (RFC 7519) signed with ES256, with the claims of MicroProfile JWT 2.1 and two of
 * ours: {@code sv}, the account's security version, and {@code fam}, the refresh family.
 */
@Singleton
public final class AccessTokens {
    private static final int LONGEST = 4096;

    private final SigningKeys keys;
    private final SecurityVersions versions;
    private final TokenSettings settings;
    private final Ids ids;
    private final Clock clock;

    /** Digests of tokens whose signature was checked: a check costs more than all else that a small call does. */
    private final LocalCopies<Boolean> signed;

    @Inject
    AccessTokens(SigningKeys keys, SecurityVersions versions, Settings settings, Ids ids, Clock clock) {
        this(keys, versions, TokenSettings.from(settings), ids, clock);
    }

    public AccessTokens(SigningKeys keys, SecurityVersions versions, TokenSettings settings, Ids ids, Clock clock) {
        this.keys = keys;
        this.versions = versions;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.signed = new LocalCopies<>("signed-tokens", settings.access(), clock);
    }

    String issue(User user, String familyId) {
        ECKey key = keys.current();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT jwt = new SignedJWT(header, claims(user, familyId));
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException brokenKey) {
            throw new IllegalStateException(brokenKey);
        }
        return jwt.serialize();
    }

    private JWTClaimsSet claims(User user, String familyId) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .audience(TokenSettings.AUDIENCE)
                .subject(user.id().value())
                .claim("upn", user.email())
                .claim(
                        "groups",
                        user.roles().stream().sorted().map(Role::apiName).toList())
                .jwtID(ids.next())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(settings.access())))
                .claim("sv", user.securityVersion())
                .claim("fam", familyId)
                .build();
    }

    /** What the token says, if it is one of ours and holds. @throws InvalidToken otherwise */
    public AccessToken verify(String token) {
        try {
            return token.length() > LONGEST ? refuse() : read(verified(token, SignedJWT.parse(token)));
        } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
            return refuse();
        }
    }

    private JWTClaimsSet verified(String token, SignedJWT jwt) throws JOSEException, ParseException {
        boolean ours = JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm())
                && jwt.getHeader().getKeyID() != null
                && isSigned(token, jwt);
        JWTClaimsSet claims = jwt.getJWTClaimsSet();
        Date expires = claims == null ? null : claims.getExpirationTime();
        boolean holds = ours
                && claims != null
                && expires != null
                && expires.toInstant().isAfter(clock.instant())
                && settings.issuer().equals(claims.getIssuer())
                && claims.getAudience().contains(TokenSettings.AUDIENCE);
        if (claims == null || !holds) {
            throw new InvalidToken();
        }
        return claims;
    }

    private boolean isSigned(String token, SignedJWT jwt) throws JOSEException {
        Optional<ECKey> key = keys.find(jwt.getHeader().getKeyID());
        return key.isPresent() && isSigned(token, jwt, key.get());
    }

    private boolean isSigned(String token, SignedJWT jwt, ECKey key) throws JOSEException {
        String digest = Digests.sha256(token);
        if (signed.get(digest).isPresent()) {
            return true;
        }
        boolean valid = jwt.verify(new ECDSAVerifier(key.toPublicJWK()));
        if (valid) {
            signed.keep(digest, true, signed.moment());
        }
        return valid;
    }

    private AccessToken read(JWTClaimsSet claims) throws ParseException {
        UserId userId = new UserId(claims.getSubject());
        Long version = claims.getLongClaim("sv");
        if (version == null || versions.of(userId).orElse(-1) != version) {
            throw new InvalidToken();
        }
        return new AccessToken(
                userId, roles(claims.getStringListClaim("groups")), version, claims.getStringClaim("fam"));
    }

    private static Set<Role> roles(List<String> names) {
        return names.stream().map(Role::ofApiName).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static AccessToken refuse() {
        throw new InvalidToken();
    }
}
