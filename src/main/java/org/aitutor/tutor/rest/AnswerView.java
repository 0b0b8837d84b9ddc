package org.aitutor.tutor.rest;

import java.util.List;
import org.aitutor.tutor.Reply;
import org.aitutor.tutor.Turn;

/**
 * A whole answer.
 *
 * @param messageId to rate it by
 * @param text Markdown with maths
 * @param model who phrased it
 * @param cached whether it was phrased before
 */
public record AnswerView(
        String messageId, String text, List<CitationView> citations, String move, String model, boolean cached) {
    static AnswerView of(Turn turn) {
        Reply reply = turn.reply().orElseThrow();
        List<CitationView> citations =
                reply.citations().stream().map(CitationView::of).toList();
        return new AnswerView(
                turn.id().value(), reply.text(), citations, MoveNames.of(reply.move()), Reply.BUILT_IN, false);
    }
}
