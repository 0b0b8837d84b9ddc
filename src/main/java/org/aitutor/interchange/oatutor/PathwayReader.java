package org.aitutor.interchange.oatutor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Task;

/** Makes a step's hints out of its pathway; the hints within a scaffold stand behind it. */
final class PathwayReader {
    private final String file;
    private final String step;
    private final Markup markup;
    private final TaskReader tasks;
    private final Findings findings;

    PathwayReader(String file, String step, Markup markup, TaskReader tasks, Findings findings) {
        this.file = file;
        this.step = step;
        this.markup = markup;
        this.tasks = tasks;
        this.findings = findings;
    }

    List<HintNode> read(List<Fields> pathway) {
        Map<String, HintNode> nodes = new LinkedHashMap<>();
        pathway.forEach(node -> add(node, List.of(), nodes));
        return nodes.values().stream().map(node -> linked(node, nodes.keySet())).toList();
    }

    private void add(Fields fields, List<String> parent, Map<String, HintNode> nodes) {
        String id = local(fields.text("id"));
        List<String> after = Stream.concat(
                        parent.stream(), fields.texts("dependencies").stream().map(this::local))
                .filter(other -> !other.equals(id))
                .distinct()
                .toList();
        HintNode node = new HintNode(id, after, text(fields, markup), scaffold(fields));
        if (node.text().isEmpty() && node.scaffold().isEmpty()) {
            findings.leftOut(file, "The hint " + id + " is empty.");
        } else if (nodes.putIfAbsent(id, node) != null) {
            addUnderAnotherId(node, nodes);
        }
        fields.objects("subHints").forEach(sub -> add(sub, List.of(id), nodes));
    }

    /** Others wait for the first of that id; the help itself should not be lost. */
    private void addUnderAnotherId(HintNode node, Map<String, HintNode> nodes) {
        int number = 2;
        while (nodes.containsKey(node.id() + "-" + number)) {
            number++;
        }
        String id = node.id() + "-" + number;
        findings.warning(
                file, "The hint " + node.id() + " stands there more than once; another one is named " + id + ".");
        nodes.put(id, new HintNode(id, node.after(), node.text(), node.scaffold()));
    }

    /** What a hint says, below its title. */
    static String text(Fields fields, Markup markup) {
        String title = markup.toMarkdown(fields.textOrEmpty("title"));
        String text = markup.toMarkdown(fields.textOrEmpty("text"));
        if (title.isEmpty() || title.equals(text)) {
            return text;
        }
        return (Emphasis.bold(title) + "\n\n" + text).strip();
    }

    private Optional<Task> scaffold(Fields fields) {
        if (!fields.textOrEmpty("type").equals("scaffold")) {
            return Optional.empty();
        }
        try {
            return Optional.of(tasks.read(fields, "hintAnswer"));
        } catch (NotGradable reason) {
            findings.warning(
                    file,
                    "The scaffold " + fields.text("id") + " asks nothing, and is shown as a hint: " + reason.reason());
            return Optional.empty();
        }
    }

    private HintNode linked(HintNode node, Set<String> known) {
        List<String> dangling =
                node.after().stream().filter(other -> !known.contains(other)).toList();
        if (dangling.isEmpty()) {
            return node;
        }
        findings.warning(
                file,
                "The hint " + node.id() + " waits for " + String.join(", ", dangling)
                        + ", which is not there; it does not wait for it.");
        return new HintNode(
                node.id(), node.after().stream().filter(known::contains).toList(), node.text(), node.scaffold());
    }

    /** Within the item the step's own id says nothing. */
    private String local(String id) {
        return id.startsWith(step + "-") ? id.substring(step.length() + 1) : id;
    }
}
