package org.aitutor.practice.grading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what the grader makes of the answers of a corpus, and of their rewritings and near misses. */
final class CorpusReport {

    /** So many of so many. */
    static final class Tally {
        private final List<String> failures = new ArrayList<>();
        private int total;

        void add(boolean passed, String description) {
            total++;
            if (!passed) {
                failures.add(description);
            }
        }

        double share() {
            return total == 0 ? 1 : 1 - (double) failures.size() / total;
        }

        int total() {
            return total;
        }

        List<String> failures() {
            return failures;
        }
    }

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    final Tally given = new Tally();
    final Tally rewritten = new Tally();
    final Tally nearMisses = new Tally();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<String, int[]> changes = new LinkedHashMap<>();
    private long longestNanos;

    void add(Corpus.Answer answer) {
        if (answer.textBox()) {
            written(answer);
        } else {
            chosen(answer);
        }
    }

    private void chosen(Corpus.Answer answer) {
        AnswerKey key = new AnswerKey.Choice(answer.text());
        kinds.merge("Choice", 1, Integer::sum);
        given.add(Grading.grade(key, new Response.Choice(answer.text())) instanceof Verdict.Right, answer.id());
        answer.choices().stream()
                .filter(choice -> !choice.equals(answer.text()) && !choice.isBlank())
                .forEach(choice -> nearMisses.add(
                        Grading.grade(key, new Response.Choice(choice)) instanceof Verdict.Wrong,
                        answer.id() + " " + choice));
    }

    private void written(Corpus.Answer answer) {
        AnswerKey key = AnswerReader.read(answer.type(), answer.text());
        String kind = key.getClass().getSimpleName();
        kinds.merge(kind, 1, Integer::sum);
        Verdict verdict = grade(key, answer.text());
        given.add(verdict instanceof Verdict.Right, line(answer, kind, "given", answer.text(), verdict));
        changed(answer, kind, key, true);
        changed(answer, kind, key, false);
    }

    private void changed(Corpus.Answer answer, String kind, AnswerKey key, boolean same) {
        Map<String, String> texts;
        try {
            texts = same ? Rewritings.of(key, answer.text()) : NearMisses.of(key, answer.text());
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notRewritable) {
            count((same ? "not rewritable: " : "not changeable: ") + kind, true);
            return;
        }
        texts.forEach((name, text) -> {
            Verdict verdict = grade(key, text);
            boolean passed = same ? verdict instanceof Verdict.Right : verdict instanceof Verdict.Wrong;
            (same ? rewritten : nearMisses).add(passed, line(answer, kind, name, text, verdict));
            count((same ? "same: " : "miss: ") + name.replaceAll(" \\d+| on side.*| of \\d+| as .*", ""), passed);
        });
    }

    private void count(String change, boolean passed) {
        int[] counts = changes.computeIfAbsent(change, c -> new int[2]);
        counts[0]++;
        counts[1] += passed ? 1 : 0;
    }

    private Verdict grade(AnswerKey key, String text) {
        long start = CPU.getCurrentThreadCpuTime();
        Verdict verdict = Grading.grade(key, response(key, text));
        longestNanos = Math.max(longestNanos, CPU.getCurrentThreadCpuTime() - start);
        return verdict;
    }

    /** What the API would receive for a text typed into the one field of an item of the key's kind. */
    private static Response response(AnswerKey key, String text) {
        if (key instanceof AnswerKey.Numeric) return new Response.Numeric(text);
        if (key instanceof AnswerKey.Equation) return new Response.Equation(text);
        if (key instanceof AnswerKey.Interval) return new Response.Interval(text);
        if (key instanceof AnswerKey.ValueSet) return new Response.ValueSet(List.of(text));
        if (key instanceof AnswerKey.Text) return new Response.Text(text);
        return new Response.Expression(text);
    }

    private static String line(Corpus.Answer answer, String kind, String change, String text, Verdict verdict) {
        return "| "
                + String.join(
                        " | ",
                        answer.id(),
                        kind,
                        "`" + answer.text().replace("|", "\\|") + "`",
                        change,
                        "`" + text.replace("|", "\\|") + "`",
                        describe(verdict))
                + " |";
    }

    private static String describe(Verdict verdict) {
        if (verdict instanceof Verdict.Unreadable unreadable) return "not read: " + unreadable.whatWasNotUnderstood();
        return verdict instanceof Verdict.Right ? "right" : "wrong";
    }

    String markdown(String title) {
        StringBuilder text = new StringBuilder("## " + title + "\n\n| | of | share |\n|---|---|---|\n");
        row(text, "given answer right", given);
        row(text, "rewriting right", rewritten);
        row(text, "near miss wrong", nearMisses);
        text.append("\nKinds: ")
                .append(kinds)
                .append("; longest grading, in CPU time ")
                .append(longestNanos / 1_000_000)
                .append(" ms\n\n");
        text.append("| change | of | passed |\n|---|---|---|\n");
        changes.forEach((name, counts) -> text.append("| ")
                .append(name)
                .append(" | ")
                .append(counts[0])
                .append(" | ")
                .append(counts[1])
                .append(" |\n"));
        text.append("\n| answer | kind | text | change | response | verdict |\n|---|---|---|---|---|---|\n");
        List.of(given, rewritten, nearMisses)
                .forEach(tally ->
                        tally.failures().forEach(line -> text.append(line).append('\n')));
        return text.append('\n').toString();
    }

    private static void row(StringBuilder text, String name, Tally tally) {
        text.append("| ")
                .append(name)
                .append(" | ")
                .append(tally.total())
                .append(" | ")
                .append(String.format(java.util.Locale.ROOT, "%.3f %%", 100 * tally.share()))
                .append(" |\n");
    }
}
