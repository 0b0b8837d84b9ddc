package org.aitutor.practice.rest;

import java.time.Instant;
import org.aitutor.practice.DueReview;

/** A skill whose review is due. */
public record ReviewView(String courseId, String skill, String name, Instant dueAt) {
    static ReviewView of(DueReview review) {
        return new ReviewView(review.course().value(), review.skill().value(), review.name(), review.dueAt());
    }
}
