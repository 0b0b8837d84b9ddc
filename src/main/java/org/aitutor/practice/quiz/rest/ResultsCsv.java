package org.aitutor.practice.quiz.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.practice.quiz.Question;
import org.aitutor.practice.quiz.QuizAttempt;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.QuizResults;
import org.aitutor.practice.scoring.ItemStatistics;

/** Writes a quiz's results as a table: a line for each attempt, a column for each item. Streams: a batch is in memory. */
@Singleton
public class ResultsCsv {
    static final String TYPE = "text/csv";

    private static final int BATCH = 200;
    private static final List<String> COLUMNS =
            List.of("student", "name", "attempt", "started", "submitted", "automatic", "score", "passed", "seconds");

    private final QuizResults results;
    private final Accounts accounts;

    @Inject
    public ResultsCsv(QuizResults results, Accounts accounts) {
        this.results = results;
        this.accounts = accounts;
    }

    /** The table as an answer. @throws org.aitutor.practice.quiz.QuizNotFound where the course has none of that id */
    Response of(Course course, QuizId id) {
        List<String> items = results.report(course, id).statistics().items().stream()
                .map(ItemStatistics::item)
                .toList();
        StreamingOutput table = out -> write(course, id, items, out);
        return Response.ok(table, TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quiz-results.csv\"")
                .build();
    }

    private void write(Course course, QuizId id, List<String> items, OutputStream out) throws IOException {
        List<Object> header = new ArrayList<>(COLUMNS);
        header.addAll(items);
        put(out, Csv.line(header));
        List<QuizAttempt> batch = new ArrayList<>(BATCH);
        results.eachEnded(course, id, attempt -> {
            batch.add(attempt);
            if (batch.size() == BATCH) {
                flush(batch, items, out);
            }
        });
        flush(batch, items, out);
    }

    private void flush(List<QuizAttempt> batch, List<String> items, OutputStream out) {
        Map<UserId, String> names = accounts.displayNames(
                batch.stream().map(QuizAttempt::student).distinct().toList());
        batch.forEach(attempt -> put(out, line(attempt, names.getOrDefault(attempt.student(), ""), items)));
        batch.clear();
    }

    private static String line(QuizAttempt attempt, String name, List<String> items) {
        QuizAttempt.Ended end = attempt.ended().orElseThrow();
        List<Object> fields = new ArrayList<>(List.of(
                attempt.student().value(),
                name,
                attempt.id().number(),
                attempt.startedAt(),
                end.at(),
                end.automatic(),
                attempt.score().share(),
                attempt.passed(),
                attempt.taken(end.at()).toSeconds()));
        Map<String, Object> credits = new LinkedHashMap<>();
        attempt.questions().forEach(question -> credits.put(question.item().value(), credit(question)));
        items.forEach(item -> fields.add(credits.getOrDefault(item, "")));
        return Csv.line(fields);
    }

    /** Empty where it was not answered, unlike what was wrong. */
    private static Object credit(Question question) {
        return question.answer().isPresent() ? (Object) question.credit() : "";
    }

    private static void put(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException(readerIsGone);
        }
    }
}
