package org.aitutor.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of flags does. */
public abstract class FlagRepositoryContract {
    private static final CourseId COURSE = new CourseId("c1");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");

    private FlagRepository flags = new InMemoryFlagRepository();

    /** A repository without any flags. */
    protected abstract FlagRepository empty();

    @BeforeEach
    void begin() {
        flags = empty();
    }

    @Test
    void aCoursesFlagsComeNewestFirst() {
        flags.raise(flag("1", COURSE, NOON));
        flags.raise(flag("3", COURSE, NOON.plusSeconds(2)));
        flags.raise(flag("2", COURSE, NOON.plusSeconds(1)));
        flags.raise(flag("other", new CourseId("c2"), NOON));

        Slice<Flag> all = flags.ofCourse(COURSE, SliceRequest.first(10));

        assertThat(all.items())
                .containsExactly(
                        flag("3", COURSE, NOON.plusSeconds(2)),
                        flag("2", COURSE, NOON.plusSeconds(1)),
                        flag("1", COURSE, NOON));
        assertThat(all.next()).isEmpty();
    }

    @Test
    void pagesLeaveNoneOutAlsoWithinOneMoment() {
        for (int i = 0; i < 5; i++) {
            flags.raise(flag("t" + i, COURSE, NOON));
        }

        Slice<Flag> first = flags.ofCourse(COURSE, SliceRequest.first(2));
        Slice<Flag> second = flags.ofCourse(COURSE, new SliceRequest(2, first.next()));
        Slice<Flag> third = flags.ofCourse(COURSE, new SliceRequest(2, second.next()));

        assertThat(first.items()).extracting(flag -> flag.turn().value()).containsExactly("t4", "t3");
        assertThat(second.items()).extracting(flag -> flag.turn().value()).containsExactly("t2", "t1");
        assertThat(third.items()).extracting(flag -> flag.turn().value()).containsExactly("t0");
        assertThat(third.next()).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        flags.raise(flag("1", COURSE, NOON));

        flags.raise(flag("1", COURSE, NOON.plusSeconds(60)));

        assertThat(flags.ofCourse(COURSE, SliceRequest.first(10)).items()).containsExactly(flag("1", COURSE, NOON));
    }

    private static Flag flag(String turn, CourseId course, Instant at) {
        return new Flag(new TurnId(turn), new UserId("anna"), course, at);
    }
}
