package org.aitutor.catalogue.rest;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.catalogue.Access;
import org.aitutor.catalogue.CourseDetails;
import org.aitutor.catalogue.Difficulty;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a course says of itself; what is left out stays as it is. */
public record CourseRequest(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String category,
        @Nullable String difficulty,
        @Nullable String language,
        @Nullable String access,
        @Nullable String license) {
    /** What a new course is where nothing is said. */
    private static final CourseDetails NEW =
            new CourseDetails("", "", "", Difficulty.BEGINNER, "en", Access.PUBLIC, "");

    /** The details of a new course. @throws InvalidInput naming each field that is wrong */
    CourseDetails begin() {
        return change(NEW);
    }

    /** The details as they are, with these changes. @throws InvalidInput naming each field that is wrong */
    CourseDetails change(CourseDetails standing) {
        List<FieldError> errors = new ArrayList<>();
        CourseDetails changed = new CourseDetails(
                text("title", title, standing.title(), 200, errors),
                text("summary", summary, standing.summary(), 2000, errors),
                text("category", category, standing.category(), 100, errors),
                oneOf("difficulty", difficulty, Difficulty.values(), standing.difficulty(), errors),
                language(standing.language(), errors),
                oneOf("access", access, Access.values(), standing.access(), errors),
                text("license", license, standing.license(), 500, errors));
        if (changed.title().isEmpty()) {
            errors.add(new FieldError("title", "must not be empty"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return changed;
    }

    private static String text(
            String field, @Nullable String given, String standing, int most, List<FieldError> errors) {
        if (given != null && given.length() > most) {
            errors.add(new FieldError(field, "has more than " + most + " characters"));
        }
        return given == null ? standing : given.strip();
    }

    private static <E extends Enum<E>> E oneOf(
            String field, @Nullable String given, E[] all, E standing, List<FieldError> errors) {
        if (given == null) {
            return standing;
        }
        Optional<E> known = Stream.of(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst();
        if (known.isEmpty()) {
            List<String> names = Stream.of(all)
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList();
            errors.add(new FieldError(field, "must be one of " + String.join(", ", names)));
        }
        return known.orElse(standing);
    }

    private String language(String standing, List<FieldError> errors) {
        if (language == null) {
            return standing;
        }
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            errors.add(new FieldError("language", "must be a language tag such as en or pt-BR"));
            return standing;
        }
    }
}
