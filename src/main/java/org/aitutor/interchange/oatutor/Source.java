package org.aitutor.interchange.oatutor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source or license as the files have it: an address, a name in angle brackets, or both.
 *
 * @param url may be empty
 * @param name may be empty
 */
record Source(String url, String name) {
    private static final Pattern FORM = Pattern.compile("\\s*(\\S*)\\s*<([^>]*)>\\s*");

    static Source of(String text) {
        Matcher both = FORM.matcher(text);
        if (both.matches()) {
            return new Source(both.group(1), both.group(2).strip());
        }
        String only = text.strip();
        return only.startsWith("http") ? new Source(only, "") : new Source("", only);
    }

    boolean isEmpty() {
        return url.isEmpty() && name.isEmpty();
    }

    /** As plain text: the name, with the address behind it. */
    String toText() {
        if (name.isEmpty()) {
            return url;
        }
        return url.isEmpty() ? name : name + " (" + url + ")";
    }

    /** As Markdown: a link where there is an address that may be one. */
    String toMarkdown() {
        boolean linkable = url.matches("https?://[^\\s()<>\\[\\]\"]+");
        return linkable ? "[" + Markup.plain(name.isEmpty() ? url : name) + "](" + url + ")" : Markup.plain(toText());
    }

    /** Where something comes from, and under which license: {@code OATutor (https://…), CC BY 4.0 (https://…)}. */
    static String attribution(String oer, String license) {
        Source from = of(oer);
        Source under = of(license);
        String separator = from.isEmpty() || under.isEmpty() ? "" : ", ";
        return from.toText() + separator + under.toText();
    }
}
