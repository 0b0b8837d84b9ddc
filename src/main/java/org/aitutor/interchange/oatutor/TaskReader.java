package org.aitutor.interchange.oatutor;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.aitutor.practice.grading.AnswerKey;
import org.aitutor.practice.grading.AnswerReader;
import org.aitutor.practice.grading.Brackets;
import org.aitutor.practice.grading.Grading;

/** Makes the task of a step or of a scaffold: what is asked, and what answers it. */
final class TaskReader {
    private final Markup markup;
    private final Variables variables;
    private final Findings findings;

    TaskReader(Markup markup, Variables variables, Findings findings) {
        this.markup = markup;
        this.variables = variables;
        this.findings = findings;
    }

    /**
     * The task.
     *
     * @param answerField {@code stepAnswer} or {@code hintAnswer}
     * @throws NotGradable where there is none that could be graded
     */
    Task read(Fields fields, String answerField) throws NotGradable {
        List<String> answers = fields.texts(answerField);
        if (answers.size() != 1 || answers.get(0).isBlank()) {
            throw new NotGradable("`" + answerField + "` must hold one answer, but holds " + answers.size() + ".");
        }
        String type = fields.text("problemType");
        return switch (type) {
            case "TextBox" -> typed(fields, answers.get(0));
            case "MultipleChoice" -> chosen(fields.texts("choices"), answers.get(0));
            default -> throw new NotGradable("The problem type \"" + type + "\" is not known here.");
        };
    }

    private Task typed(Fields fields, String answer) throws NotGradable {
        String closed = written(fields, answer);
        if (!closed.equals(answer)) {
            findings.warning(
                    fields.file(),
                    "A bracket of the answer \"" + answer + "\" is not closed; it is read as \"" + closed + "\".");
        }
        String type = fields.textOrEmpty("answerType");
        List<AnswerKey> keys = variables.instances(closed).stream()
                .map(filled -> AnswerReader.read(type, filled))
                .toList();
        Optional<ItemKind> kind = AnswerJson.kind(keys.get(0));
        boolean sameKind = keys.stream().map(AnswerJson::kind).distinct().count() == 1;
        Optional<String> fault =
                keys.stream().flatMap(key -> Grading.problem(key).stream()).findFirst();
        if (kind.isEmpty() || !sameKind || fault.isPresent()) {
            throw new NotGradable("The answer \"" + answer + "\" cannot be graded: "
                    + fault.orElse("its values are of different kinds."));
        }
        try {
            return new Task(
                    kind.get(),
                    List.of(),
                    List.of(),
                    variables.merged(keys.stream().map(AnswerJson::of).toList()));
        } catch (IllegalArgumentException differ) {
            throw new NotGradable("The answer \"" + answer + "\" cannot be graded: " + differ.getMessage() + ".");
        }
    }

    /** An answer as it is to be written; a choice is taken as it stands, be it a bracket. */
    static String written(Fields fields, String answer) {
        return fields.textOrEmpty("problemType").equals("TextBox") ? Brackets.closed(answer) : answer;
    }

    private Task chosen(List<String> texts, String answer) throws NotGradable {
        Map<String, Choice> choices = new LinkedHashMap<>();
        texts.forEach(text -> choices.computeIfAbsent(text.strip(), this::choice));
        Choice right = choices.get(answer.strip());
        if (right == null) {
            throw new NotGradable("The answer \"" + answer + "\" is none of its choices.");
        }
        if (choices.size() < 2
                || choices.values().stream().map(Choice::id).distinct().count() < choices.size()) {
            throw new NotGradable("It has no two choices that differ.");
        }
        return new Task(
                ItemKind.CHOICE,
                List.copyOf(choices.values()),
                List.of(),
                Json.createObjectBuilder().add("choice", right.id()).build());
    }

    /** The id comes from the text, so that it stays the same wherever the choice stands. */
    private Choice choice(String text) {
        CRC32 hash = new CRC32();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return new Choice(String.format("c%08x", hash.getValue()), markup.toMarkdown(text));
    }
}
