package org.aitutor.accounts.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import org.aitutor.accounts.User;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditEntry;
import org.aitutor.accounts.audit.AuditFilter;
import org.aitutor.platform.paging.SliceRequest;
import org.junit.jupiter.api.Test;

/** A clock that a test turns shows a month of keys. */
class KeyRotationTest {
    private static final Duration MONTH = Duration.ofDays(30);

    private final TokensHere tokens = new TokensHere();
    private final User ada = tokens.here.student("ada@example.org");
    private final KeyRotation rotation = new KeyRotation(
            tokens.keyStore,
            tokens.keys,
            tokens.here.audit,
            new KeySettings(MONTH),
            tokens.settings,
            tokens.here.clock);

    @Test
    void aYoungKeyStays() throws Exception {
        String first = keyOf(token());

        tokens.here.clock.turn(MONTH.minus(Duration.ofHours(2)));
        rotation.run();

        assertThat(tokens.keyStore.all()).hasSize(1);
        assertThat(keyOf(token())).isEqualTo(first);
    }

    @Test
    void theNextKeyIsPublishedBeforeItSigns() throws Exception {
        String first = keyOf(token());
        tokens.here.clock.turn(MONTH.minus(Duration.ofHours(1)));

        rotation.run();
        tokens.here.clock.turn(Duration.ofMinutes(6));
        String next = tokens.keyStore.all().get(0).id();

        assertThat(tokens.keys.publicKeys()).contains(first).contains(next);
        assertThat(keyOf(token())).isEqualTo(first);
        tokens.here.clock.turn(Duration.ofMinutes(54));
        assertThat(keyOf(token())).isEqualTo(next);
    }

    @Test
    void aTokenOfTheOldKeyHoldsUntilItsEnd() {
        token();
        tokens.here.clock.turn(MONTH.minus(Duration.ofHours(1)));
        rotation.run();
        tokens.here.clock.turn(Duration.ofHours(1).minusMinutes(1));
        String last = token();

        tokens.here.clock.turn(Duration.ofMinutes(9));
        rotation.run();

        assertThat(tokens.access.verify(last).userId()).isEqualTo(ada.id());
    }

    @Test
    void theOldKeyGoesOnceNothingItSignedHolds() {
        String old = token();
        tokens.here.clock.turn(MONTH);
        rotation.run();
        tokens.here.clock.turn(Duration.ofHours(3));

        rotation.run();

        assertThat(tokens.keyStore.all()).extracting(SigningKey::number).containsExactly(2);
        assertThatExceptionOfType(InvalidToken.class).isThrownBy(() -> tokens.access.verify(old));
    }

    @Test
    void turnsOfManyMembersMakeOneKey() {
        token();
        tokens.here.clock.turn(MONTH);

        for (int i = 0; i < 5; i++) {
            rotation.run();
        }

        assertThat(tokens.keyStore.all()).extracting(SigningKey::number).containsExactly(2, 1);
        assertThat(tokens.here
                        .audit
                        .list(AuditFilter.ALL, SliceRequest.first(10))
                        .items())
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.KEY_ROTATED);
    }

    @Test
    void aMemberThatKnowsOnlyTheOldKeyNoticesTheNewOne() {
        String old = token();
        AccessTokens other = new AccessTokens(
                new SigningKeys(tokens.keyStore, tokens.here.ids, tokens.here.clock),
                tokens.here.versions,
                tokens.settings,
                tokens.here.ids,
                tokens.here.clock);
        assertThat(other.verify(old).userId()).isEqualTo(ada.id());
        tokens.keyStore.insert(tokens.keys.generate(2, tokens.here.clock.instant()));
        TokensHere.Member fresh = tokens.member();
        String signedAnew = fresh.apps().start(ada, "Phone").accessToken();

        tokens.here.clock.turn(Duration.ofSeconds(11));

        assertThat(other.verify(signedAnew).userId()).isEqualTo(ada.id());
    }

    private String token() {
        return tokens.apps.start(ada, "Phone").accessToken();
    }

    private static String keyOf(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }
}
