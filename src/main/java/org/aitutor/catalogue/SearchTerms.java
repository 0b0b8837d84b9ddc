package org.aitutor.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By which terms a course is found. A course carries all terms that apply to it; a search is a few terms that all must
 * apply. Each combination of category, difficulty and instructor is one term, so that one index serves every filter.
 *
 * <p>Words are compared without case and accents. Those of title and category are found by their beginnings as well.
 */
public final class SearchTerms {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_WORD = 24;
    private static final int MOST_SUMMARY_WORDS = 300;
    private static final int MOST_QUERY_WORDS = 8;

    private SearchTerms() {}

    /** All terms that apply to the course. */
    public static List<String> of(Course course) {
        CourseDetails details = course.details();
        Set<String> terms = new LinkedHashSet<>();
        for (String category : List.of("", fold(details.category()))) {
            for (String difficulty : List.of("", details.difficulty().name())) {
                for (String instructor : List.of("", course.instructor().id().value())) {
                    terms.add(filterTerm(category, difficulty, instructor));
                }
            }
        }
        words(details.title() + ' ' + details.category()).forEach(word -> addBeginnings(word, terms));
        words(details.summary()).stream().limit(MOST_SUMMARY_WORDS).forEach(word -> terms.add(wordTerm(word)));
        return List.copyOf(terms);
    }

    /** The terms that a course must carry to pass the filter; at least one. */
    public static List<String> of(CourseFilter filter) {
        List<String> terms = new ArrayList<>();
        terms.add(filterTerm(
                filter.category().map(SearchTerms::fold).orElse(""),
                filter.difficulty().map(Difficulty::name).orElse(""),
                filter.instructor().map(id -> id.value()).orElse("")));
        filter.words().map(SearchTerms::words).orElse(Set.of()).stream()
                .limit(MOST_QUERY_WORDS)
                .map(SearchTerms::wordTerm)
                .forEach(terms::add);
        return List.copyOf(terms);
    }

    /** A text as it is compared and ordered: without case and accents. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : NO_WORD.split(fold(text), -1)) {
            if (!word.isEmpty()) {
                words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
            }
        }
        return words;
    }

    private static void addBeginnings(String word, Set<String> terms) {
        for (int length = Math.min(SHORTEST_BEGINNING, word.length()); length <= word.length(); length++) {
            terms.add(wordTerm(word.substring(0, length)));
        }
    }

    private static String wordTerm(String word) {
        return "w:" + word;
    }

    private static String filterTerm(String category, String difficulty, String instructor) {
        return "f:" + category + '\n' + difficulty + '\n' + instructor;
    }
}
