package org.aitutor.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.ItemId;

/** What a student's state remembers of one of the latest attempts: enough to answer the same request again. */
public record RecentAttempt(
        String key,
        long body,
        ItemId item,
        Instant presentedAt,
        boolean counted,
        boolean correct,
        List<SkillChange> mastery,
        Instant at,
        Optional<Instant> nextReviewAt,
        boolean solved) {
    public RecentAttempt {
        mastery = List.copyOf(mastery);
    }

    boolean answers(Presentation presentation) {
        return item.equals(presentation.item()) && presentedAt.equals(presentation.at());
    }
}
