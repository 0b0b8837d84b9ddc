package org.aitutor.catalogue.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseFilter;
import org.aitutor.catalogue.Difficulty;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The filters of the list of courses. */
public class CourseQuery {
    private static final int LONGEST = 200;

    @QueryParam("category")
    private @Nullable String category;

    @QueryParam("difficulty")
    private @Nullable String difficulty;

    @QueryParam("instructor")
    private @Nullable String instructor;

    @QueryParam("q")
    private @Nullable String words;

    @QueryParam("sort")
    private @Nullable String sort;

    @QueryParam("mine")
    private @Nullable String mine;

    /** Whether the caller's own courses are asked for. @throws InvalidInput where that comes with a filter */
    boolean asksForOwn() {
        boolean own = Flags.of("mine", mine);
        if (own && Stream.of(category, difficulty, instructor, words, sort).anyMatch(given -> given != null)) {
            throw new InvalidInput("mine", "lists all your courses, newest first: it takes no filter and no sort");
        }
        return own;
    }

    /** The filter that is asked for. @throws InvalidInput naming the parameter that is wrong */
    CourseFilter toFilter() {
        return new CourseFilter(
                text("category", category),
                text("difficulty", difficulty).map(CourseQuery::difficultyOf),
                text("instructor", instructor).map(UserId::new),
                text("q", words),
                sortOf(sort));
    }

    private static Optional<String> text(String name, @Nullable String value) {
        if (value != null && value.length() > LONGEST) {
            throw new InvalidInput(name, "has more than " + LONGEST + " characters");
        }
        return Optional.ofNullable(value).map(String::strip).filter(given -> !given.isEmpty());
    }

    static Difficulty difficultyOf(String name) {
        return Stream.of(Difficulty.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("difficulty", "must be one of beginner, intermediate, advanced"));
    }

    private static CourseFilter.Sort sortOf(@Nullable String name) {
        return switch (name == null ? "-createdAt" : name) {
            case "-createdAt" -> CourseFilter.Sort.NEWEST;
            case "title" -> CourseFilter.Sort.TITLE;
            case "-enrollmentCount" -> CourseFilter.Sort.MOST_ENROLLED;
            default -> throw new InvalidInput("sort", "must be one of -createdAt, title, -enrollmentCount");
        };
    }
}
