package org.aitutor.accounts.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.aitutor.accounts.User;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {
    private final TokensHere tokens = new TokensHere();
    private final User ada = tokens.here.student("ada@example.org");
    private final String token = tokens.apps.start(ada, "Phone").accessToken();

    @Test
    void itSaysWhatMicroProfileJwtWants() throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);

        assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(jwt.getJWTClaimsSet().getClaims()).containsKeys("iss", "sub", "upn", "groups", "iat", "exp", "jti");
        assertThat(jwt.getJWTClaimsSet().getStringListClaim("groups")).isEqualTo(List.of("student"));
    }

    @Test
    void itHoldsForItsTimeAndNoLonger() {
        tokens.here.clock.turn(Duration.ofMinutes(10).minusMillis(1));
        assertThat(tokens.access.verify(token).roles()).containsExactly(Role.STUDENT);

        tokens.here.clock.turn(Duration.ofMillis(1));
        assertInvalid(token);
    }

    @Test
    void aRaisedSecurityVersionVoidsIt() {
        tokens.here.accounts.grant(ada.id(), Set.of(Role.ADMIN));

        assertInvalid(token);
    }

    @Test
    void oneThatWasSeenBeforeIsVoidedByARaisedSecurityVersionAllTheSame() {
        tokens.access.verify(token);

        tokens.here.accounts.grant(ada.id(), Set.of(Role.ADMIN));

        assertInvalid(token);
    }

    @Test
    void thatATokenWasSeenHelpsNoChangedOne() {
        tokens.access.verify(token);
        String[] parts = token.split("\\.", -1);

        assertInvalid(parts[0] + "." + parts[1] + "." + parts[2].substring(1) + parts[2].charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "x.y.z", "eyJhbGciOiJub25lIn0.e30.", "\u0000", "[]", "e30.e30.e30"})
    void garbageIsRefused(String garbage) {
        assertInvalid(garbage);
    }

    @Test
    void anEndlessTokenIsRefused() {
        assertInvalid(token + "x".repeat(1_000_000));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() throws Exception {
        assertInvalid(new PlainJWT(claims()).serialize());
    }

    @Test
    void aTokenThatIsSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid()).build(), claims());
        jwt.sign(new MACSigner(tokens.keys.publicKeys().getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertInvalid(jwt.serialize());
    }

    @Test
    void aTokenOfAnotherKeyUnderOurNameIsRefused() throws Exception {
        ECKey other = new ECKeyGenerator(Curve.P_256).keyID(kid()).generate();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid()).build(), claims());
        jwt.sign(new ECDSASigner(other));

        assertInvalid(jwt.serialize());
    }

    @Test
    void aChangedTokenIsRefused() throws Exception {
        String admin = new JWTClaimsSet.Builder(claims())
                .claim("groups", List.of("admin"))
                .build()
                .toPayload()
                .toBase64URL()
                .toString();
        String[] parts = token.split("\\.", -1);

        assertInvalid(parts[0] + "." + admin + "." + parts[2]);
    }

    @Test
    void thePublicKeysHaveNoPrivateHalf() {
        assertThat(tokens.keys.publicKeys()).contains("\"kid\"").doesNotContain("\"d\"");
    }

    private JWTClaimsSet claims() throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private String kid() throws Exception {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private void assertInvalid(String text) {
        assertThatExceptionOfType(InvalidToken.class).isThrownBy(() -> tokens.access.verify(text));
    }
}
