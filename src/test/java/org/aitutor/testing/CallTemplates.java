package org.aitutor.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes what was called among templates such as {@code GET /users/{id}}; the one with the fewest variables wins. */
public final class CallTemplates {
    private final List<Template> templates;

    public CallTemplates(Collection<String> calls) {
        this.templates = calls.stream()
                .map(Template::of)
                .sorted(Comparator.comparing(Template::variables))
                .toList();
    }

    /** The template of what was answered. */
    public Optional<String> of(Answered answered) {
        String call = answered.method() + " " + answered.path();
        return templates.stream()
                .filter(template -> template.pattern().matcher(call).matches())
                .findFirst()
                .map(Template::call);
    }

    private record Template(String call, Pattern pattern, long variables) {
        static Template of(String call) {
            String pattern = call.replaceAll("\\{\\w+}", "[^/]+");
            return new Template(
                    call,
                    Pattern.compile(pattern),
                    call.chars().filter(c -> c == '{').count());
        }
    }
}
