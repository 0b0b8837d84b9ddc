package org.aitutor.accounts.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.aitutor.accounts.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of refresh families does. */
public abstract class RefreshFamilyRepositoryContract {
    private static final Instant BEGAN = Instant.parse("2036-11-24T10:00:00.123Z");

    private RefreshFamilyRepository families = new InMemoryRefreshFamilyRepository();

    /** An empty one. */
    protected abstract RefreshFamilyRepository repository();

    @BeforeEach
    void begin() {
        families = repository();
    }

    @Test
    void aFamilyIsFoundAsItWasKeptUntilItIsDeleted() {
        RefreshFamily family = family("a", BEGAN);
        families.insert(family);

        assertThat(families.find("a")).contains(family);
        families.delete("a");

        assertThat(families.find("a")).isEmpty();
    }

    @Test
    void ofManyWhoRotateAGenerationOneDoes() {
        families.insert(family("a", BEGAN));

        List<Boolean> rotated = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> families.rotate("a", 1, BEGAN.plusSeconds(5)))
                .toList();

        assertThat(rotated).containsOnlyOnce(true);
        assertThat(families.find("a").map(RefreshFamily::generation)).contains(2);
        assertThat(families.find("a").map(RefreshFamily::rotatedAt)).contains(BEGAN.plusSeconds(5));
    }

    @Test
    void aRenewedFamilyGoesOnUnderTheNewVersion() {
        families.insert(family("a", BEGAN));

        families.renew("a", 9);

        assertThat(families.find("a").map(RefreshFamily::securityVersion)).contains(9L);
    }

    @Test
    void aPersonsFamiliesAreListedTheNewestFirst() {
        families.insert(family("a", BEGAN));
        families.insert(family("b", BEGAN.plusSeconds(1)));

        assertThat(families.of(new UserId("ada"))).extracting(RefreshFamily::id).containsExactly("b", "a");
        assertThat(families.of(new UserId("another"))).isEmpty();
    }

    private static RefreshFamily family(String id, Instant at) {
        return new RefreshFamily(id, new UserId("ada"), 1, 3, at, at, at.plusSeconds(3600), "Phone");
    }
}
