package org.aitutor.tutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.testing.Waiting;
import org.aitutor.tutor.retrieval.PassageIndex;
import org.junit.jupiter.api.Test;

class RecentIndexesTest {
    private static final CourseContent ALGEBRA = content("algebra", 1);

    private final List<CourseContent> made = new ArrayList<>();

    @Test
    void anIndexIsMadeOnceForEachVersion() {
        RecentIndexes indexes = new RecentIndexes(2, this::make);

        PassageIndex first = indexes.of(ALGEBRA);
        PassageIndex second = indexes.of(content("algebra", 1));
        PassageIndex next = indexes.of(content("algebra", 2));

        assertThat(second).isSameAs(first).isNotSameAs(next);
        assertThat(made).extracting(CourseContent::version).containsExactly(1, 2);
    }

    @Test
    void theIndexThatWasLongestUnaskedMakesRoom() {
        RecentIndexes indexes = new RecentIndexes(2, this::make);

        indexes.of(ALGEBRA);
        indexes.of(content("geometry", 1));
        indexes.of(ALGEBRA);
        indexes.of(content("calculus", 1));
        indexes.of(ALGEBRA);
        indexes.of(content("geometry", 1));

        assertThat(made)
                .extracting(content -> content.course().value())
                .containsExactly("algebra", "geometry", "calculus", "geometry");
    }

    @Test
    void whoAsksWhileAnIndexIsMadeWaitsForIt() {
        CompletableFuture<RecentIndexes> indexes = new CompletableFuture<>();
        CompletableFuture<PassageIndex> given = new CompletableFuture<>();
        Thread second = new Thread(() -> given.complete(indexes.join().of(ALGEBRA)));
        indexes.complete(new RecentIndexes(2, content -> {
            if (Thread.currentThread() != second) {
                second.start();
                Waiting.until("the second waits, or has made its own", 30, () -> waitsOrIsDone(second));
            }
            return make(content);
        }));

        PassageIndex first = indexes.join().of(ALGEBRA);

        assertThat(given.join()).isSameAs(first);
        assertThat(made).hasSize(1);
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() {
        RecentIndexes indexes = new RecentIndexes(2, content -> {
            PassageIndex index = make(content);
            if (made.size() == 1) {
                throw new IllegalStateException("no database");
            }
            return index;
        });

        assertThatThrownBy(() -> indexes.of(ALGEBRA)).isInstanceOf(IllegalStateException.class);
        assertThat(indexes.of(ALGEBRA)).isNotNull();
    }

    private PassageIndex make(CourseContent content) {
        made.add(content);
        return new PassageIndex(List.of());
    }

    private static boolean waitsOrIsDone(Thread thread) {
        return thread.getState() == Thread.State.BLOCKED || thread.getState() == Thread.State.TERMINATED;
    }

    private static CourseContent content(String course, int version) {
        return new CourseContent(new CourseId(course), version, List.of(), List.of(), List.of());
    }
}
