package org.aitutor.practice.grading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides what kind of answer an OATutor text box expects, from the answer it gives. */
public final class AnswerReader {

    private static final Pattern AMOUNTS = Pattern.compile("\\d+\\s*[a-z]\\s*\\d+\\s*[a-z]");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private AnswerReader() {}

    /**
     * The key.
     *
     * @param answerType {@code arithmetic} or {@code string}
     * @param stepAnswer the answer as the file has it, variables filled in; a bracket that it forgot to close is closed
     */
    public static AnswerKey read(String answerType, String stepAnswer) {
        String answer = Brackets.closed(stepAnswer.replace("$$", " ").strip());
        try {
            return typed(answerType.equals("arithmetic"), answer);
        } catch (NotUnderstood notMathematics) {
            return text(answer);
        }
    }

    private static AnswerKey typed(boolean arithmetic, String answer) {
        Optional<List<List<String>>> rows = Matrices.read(answer);
        if (rows.isPresent()) {
            return usable(new AnswerKey.Matrix(rows.get())).orElseGet(() -> text(answer));
        }
        if (isInterval(answer)) {
            return usable(new AnswerKey.Interval(answer)).orElseGet(() -> text(answer));
        }
        if (isWords(arithmetic, answer)) {
            return text(answer);
        }
        boolean thousands = arithmetic && THOUSANDS.matcher(answer).matches();
        List<String> members = thousands ? List.of(answer) : Lists.split(answer);
        if (members.size() > 1 || isPoint(answer)) {
            return set(members).orElseGet(() -> text(answer));
        }
        return single(answer);
    }

    private static AnswerKey single(String answer) {
        String number = Quantity.split(answer).unit().filter("$"::equals).isPresent() ? answer.substring(1) : answer;
        if (Numbers.isNumber(number)) {
            return new AnswerKey.Numeric(number);
        }
        Relation relation = Parser.relation(answer);
        if (relation.signs().isEmpty()) {
            boolean several = PlusMinus.isIn(relation.sides().get(0));
            AnswerKey key = several ? new AnswerKey.ValueSet(List.of(answer)) : new AnswerKey.Expression(answer);
            return usable(key).orElseGet(() -> text(answer));
        }
        return new AnswerKey.Equation(answer);
    }

    private static boolean isWords(boolean arithmetic, String answer) {
        boolean oneLetter = !arithmetic && answer.matches("[A-Z]");
        return oneLetter
                || Phrases.isStatement(answer)
                || AMOUNTS.matcher(answer).matches()
                || (Lists.split(answer).size() == 1 && !words(answer).isEmpty());
    }

    private static java.util.Set<String> words(String answer) {
        return Tokenizer.tokenize(Notation.plain(answer.replaceAll("[,;]", " ")))
                .words();
    }

    /** Brackets of different kinds, or an infinite end: otherwise two numbers in brackets are a point. */
    private static boolean isInterval(String answer) {
        String plain = Notation.plain(answer);
        boolean bracketed = plain.matches("[(\\[].*[)\\]]") && plain.contains(",");
        boolean square = plain.startsWith("[") || plain.endsWith("]");
        boolean union = plain.contains("∪") || plain.contains("\\cup");
        boolean infinite = plain.contains("inf") || plain.contains("∞");
        return union || (bracketed && (square || infinite));
    }

    private static boolean isPoint(String answer) {
        List<Element> elements = Element.read(answer);
        return elements.size() == 1 && elements.get(0) instanceof Element.Point;
    }

    /** Members that are no words, or only known ones. */
    private static Optional<AnswerKey> set(List<String> members) {
        boolean strange = members.stream()
                .flatMap(member -> Element.read(member).stream())
                .anyMatch(element ->
                        element instanceof Element.Word word && word.phrase().isEmpty());
        return strange ? Optional.empty() : usable(new AnswerKey.ValueSet(members));
    }

    private static Optional<AnswerKey> usable(AnswerKey key) {
        return Grading.problem(key).isEmpty() ? Optional.of(key) : Optional.empty();
    }

    private static AnswerKey text(String answer) {
        List<String> same = Phrases.of(answer).map(Phrases::spellings).orElse(List.of());
        return new AnswerKey.Text(
                Stream.concat(Stream.of(answer), same.stream()).distinct().toList(), false, 0);
    }
}
