package org.aitutor.practice.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.Attempt;
import org.aitutor.practice.Diary;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.mastery.StudentState;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A student's state as it is stored. Public, since the driver's record codec reads the components by reflection.
 *
 * @param dueAt when the first of the skills is due for review
 * @param outboxSince since when the outbox holds something; absent while it is empty
 * @param packed all but what stands beside it
 * @param days of study; absent before the first
 * @param outbox as it was kept at first, in the open; absent in what was written since
 * @param waiting the outbox; absent while it is empty
 */
public record LearnerStateDocument(
        @BsonId String id,
        String studentId,
        String courseId,
        long version,
        @Nullable Instant dueAt,
        @Nullable Instant outboxSince,
        Binary packed,
        @Nullable Binary days,
        @Nullable List<AttemptDocument> outbox,
        @Nullable Binary waiting) {
    static LearnerStateDocument of(LearnerState state, Optional<Instant> dueAt) {
        return new LearnerStateDocument(
                idOf(state.student(), state.course()),
                state.student().value(),
                state.course().value(),
                state.version(),
                dueAt.orElse(null),
                state.outbox().isEmpty() ? null : state.outbox().get(0).receivedAt(),
                new Binary(PackedState.pack(state)),
                state.diary().days().isEmpty()
                        ? null
                        : new Binary(PackedDays.pack(state.diary().days())),
                null,
                state.outbox().isEmpty() ? null : new Binary(PackedOutbox.pack(state.outbox())));
    }

    LearnerState toState() {
        LearnerState bare = new LearnerState(
                new UserId(studentId),
                new CourseId(courseId),
                version,
                StudentState.NEW,
                java.util.Map.of(),
                List.of(),
                List.of(),
                attempts(),
                new Diary(java.util.Map.of(), days == null ? List.of() : PackedDays.unpack(days.getData()), List.of()));
        return PackedState.unpack(packed.getData(), bare);
    }

    private List<Attempt> attempts() {
        return waiting == null
                ? Optional.ofNullable(outbox).orElse(List.of()).stream()
                        .map(AttemptDocument::toAttempt)
                        .toList()
                : PackedOutbox.unpack(waiting.getData());
    }

    static String idOf(UserId student, CourseId course) {
        return student.value() + ':' + course.value();
    }
}
