package org.aitutor.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aitutor.accounts.UserId;
import org.junit.jupiter.api.Test;

/** What every store of subject keys does. */
public abstract class SubjectKeyRepositoryContract {
    private static final UserId ADA = new UserId("ada");

    /** An empty one. */
    protected abstract SubjectKeyRepository empty();

    @Test
    void thePersonKeepsTheFirstThatWasOffered() {
        SubjectKeyRepository keys = empty();

        SubjectKey first = keys.findOrKeep(new SubjectKey(ADA, "p1", "k1"));
        SubjectKey second = keys.findOrKeep(new SubjectKey(ADA, "p2", "k2"));

        assertThat(first).isEqualTo(new SubjectKey(ADA, "p1", "k1"));
        assertThat(second).isEqualTo(first);
        assertThat(keys.find(ADA)).contains(first);
    }

    @Test
    void aPseudonymLeadsToItsPersonUntilThatIsErased() {
        SubjectKeyRepository keys = empty();
        keys.findOrKeep(new SubjectKey(ADA, "p1", "k1"));

        assertThat(keys.people(List.of("p1", "p2"))).isEqualTo(Map.of("p1", ADA));
        assertThat(keys.erase(ADA)).isTrue();

        assertThat(keys.people(List.of("p1"))).isEmpty();
        assertThat(keys.find(ADA)).isEmpty();
        assertThat(keys.erase(ADA)).isFalse();
    }
}
