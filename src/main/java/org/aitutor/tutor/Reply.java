package org.aitutor.tutor;

import java.util.List;
import org.aitutor.tutor.moves.Move;

/** What the tutor says in one turn: Markdown with maths, sentence by sentence. */
public record Reply(Move move, List<String> sentences, List<Citation> citations) {
    /** Who phrases where no model does. */
    public static final String BUILT_IN = "built-in";

    public Reply {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
    }

    static Reply of(Move move, String... sentences) {
        return new Reply(move, List.of(sentences), List.of());
    }

    /** The sentences as one text. */
    public String text() {
        return String.join(" ", sentences);
    }
}
