package org.aitutor.practice.quiz.rest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.practice.quiz.FeedbackPolicy;
import org.aitutor.practice.quiz.Questions;
import org.aitutor.practice.quiz.QuizDraft;
import org.aitutor.practice.quiz.QuizTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quiz as its instructor sets it: {@code itemIds}, or {@code skills} and {@code count}. */
public record QuizRequest(
        @Schema(example = "Slopes and lines") @Nullable String title,

        @Nullable List<String> itemIds,

        @Nullable List<String> skills,

        @Schema(description = "How many are drawn, 1 to 200.") @Nullable
        Integer count,

        @Schema(description = "From the start, 10,000 to 86,400,000.", example = "1800000") @Nullable
        Long timeLimitMillis,

        @Schema(example = "2026-03-02T10:00:00Z") @Nullable String opensAt,

        @Schema(example = "2026-03-02T12:00:00Z") @Nullable String closesAt,

        @Schema(description = "1 to 20.", example = "1") @Nullable
        Integer maxAttempts,

        @Schema(description = "0 to 1.", example = "0.6") @Nullable
        Double passingScore,

        @Schema(description = "False where it is left out.") @Nullable
        Boolean shuffle,

        @Schema(enumeration = {"after-each", "after-submit", "never"}) @Nullable
        String feedback) {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_ATTEMPTS = 20;
    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofDays(1);

    /** What it says. @throws InvalidInput naming each field that is wrong */
    QuizDraft toDraft() {
        List<FieldError> errors = new ArrayList<>();
        Optional<Instant> opens = time("opensAt", opensAt, errors);
        Optional<Instant> closes = time("closesAt", closesAt, errors);
        require(
                opens.isEmpty() || closes.isEmpty() || opens.get().isBefore(closes.get()),
                "closesAt",
                "must come after opensAt",
                errors);
        QuizTerms terms = new QuizTerms(
                title(errors),
                timeLimit(errors),
                closes,
                whole("maxAttempts", maxAttempts, MOST_ATTEMPTS, errors),
                passingScore(errors),
                Boolean.TRUE.equals(shuffle),
                feedback(errors));
        Questions questions = questions(errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new QuizDraft(terms, questions, opens);
    }

    private String title(List<FieldError> errors) {
        String given = title == null ? "" : title.strip();
        require(!given.isEmpty(), "title", "must not be empty", errors);
        require(given.length() <= LONGEST_TITLE, "title", "has more than 200 characters", errors);
        return given;
    }

    private Optional<Duration> timeLimit(List<FieldError> errors) {
        Optional<Duration> limit = Optional.ofNullable(timeLimitMillis).map(Duration::ofMillis);
        boolean fits = limit.map(time -> time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0)
                .orElse(true);
        require(fits, "timeLimitMillis", "must be from 10000 to 86400000", errors);
        return limit;
    }

    private double passingScore(List<FieldError> errors) {
        double given = passingScore == null ? Double.NaN : passingScore;
        require(given >= 0 && given <= 1, "passingScore", "is needed: a number from 0 to 1", errors);
        return given;
    }

    private FeedbackPolicy feedback(List<FieldError> errors) {
        Optional<FeedbackPolicy> policy = Optional.ofNullable(feedback).flatMap(FeedbackPolicy::ofApiName);
        require(policy.isPresent(), "feedback", "is needed: after-each, after-submit or never", errors);
        return policy.orElse(FeedbackPolicy.NEVER);
    }

    private Questions questions(List<FieldError> errors) {
        boolean both = (itemIds == null) == (skills == null && count == null);
        require(!both, "itemIds", "is needed, or else skills and count", errors);
        if (itemIds != null) {
            return new Questions.Chosen(
                    names("itemIds", itemIds, errors).stream().map(ItemId::new).toList());
        }
        return new Questions.Drawn(
                both
                        ? List.of()
                        : names("skills", skills, errors).stream()
                                .map(SkillId::new)
                                .toList(),
                both ? 1 : whole("count", count, MOST_ITEMS, errors));
    }

    private static List<String> names(String field, @Nullable List<String> given, List<FieldError> errors) {
        List<String> names = given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
        boolean fits = !names.isEmpty() && names.size() <= MOST_ITEMS && new HashSet<>(names).size() == names.size();
        require(fits, field, "must name 1 to " + MOST_ITEMS + ", none twice", errors);
        return names;
    }

    private static int whole(String field, @Nullable Integer given, int most, List<FieldError> errors) {
        int value = given == null ? 0 : given;
        require(value >= 1 && value <= most, field, "is needed: a whole number from 1 to " + most, errors);
        return value;
    }

    private static Optional<Instant> time(String field, @Nullable String text, List<FieldError> errors) {
        try {
            return Optional.ofNullable(text)
                    .map(given -> Instant.ofEpochMilli(Instant.parse(given).toEpochMilli()));
        } catch (DateTimeException | ArithmeticException notATime) {
            errors.add(new FieldError(field, "must be a time such as 2026-03-02T10:00:00Z"));
            return Optional.empty();
        }
    }

    private static void require(boolean holds, String field, String otherwise, List<FieldError> errors) {
        if (!holds) {
            errors.add(new FieldError(field, otherwise));
        }
    }
}
