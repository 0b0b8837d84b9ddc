package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.time.Ids;
import org.aitutor.practice.HintLadder;
import org.aitutor.tutor.moves.Move;
import org.aitutor.tutor.moves.Moves;

/** Answers a student's message: brief, choose a move, say it, pass each sentence through the gate, keep the turn. */
@Singleton
public final class Tutoring {
    private final Conversations conversations;
    private final ConversationRepository repository;
    private final Briefings briefings;
    private final BuiltInTutor tutor;
    private final HintLadder ladder;
    private final FlagRepository flags;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Tutoring(
            Conversations conversations,
            ConversationRepository repository,
            Briefings briefings,
            BuiltInTutor tutor,
            HintLadder ladder,
            FlagRepository flags,
            Ids ids,
            Clock clock) {
        this.conversations = conversations;
        this.repository = repository;
        this.briefings = briefings;
        this.tutor = tutor;
        this.ladder = ladder;
        this.flags = flags;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Answers, telling the listener sentence by sentence.
     *
     * @return the turn, as it is kept
     * @throws ConversationNotFound where it is not the student's
     * @throws TutorOffInQuiz while the student sits a quiz of the course
     */
    public Turn answer(UserId student, ConversationId id, String message, ReplyListener listener) {
        Conversation conversation = conversations.find(student, id);
        Briefing briefing = briefings.of(conversation, message);
        Turn turn = begin(conversation, message);
        Reply reply = gated(tutor.say(Moves.choose(briefing.situation()), briefing), briefing);
        countAsHelp(student, reply.move(), briefing);
        reply.sentences().forEach(listener::sentence);
        reply.citations().forEach(listener::citation);
        Turn answered = turn.answered(reply);
        repository.saveReply(answered);
        if (reply.move() == Move.CARE) {
            flags.raise(new Flag(turn.id(), student, conversation.subject().course(), turn.at()));
        }
        return answered;
    }

    /** What the tutor gives of the pathway counts as help, as if the student had taken it beside the item. */
    private void countAsHelp(UserId student, Move move, Briefing briefing) {
        if (move == Move.HINT || move == Move.REVEAL) {
            briefing.work().map(ItemWork::item).ifPresent(item -> ladder.next(student, item));
        }
    }

    private Turn begin(Conversation conversation, String message) {
        Turn turn = new Turn(
                TurnId.of(conversation.student(), ids.next()),
                conversation.id(),
                conversation.student(),
                message,
                Optional.empty(),
                Optional.empty(),
                clock.instant());
        repository.insertTurn(turn);
        return turn;
    }

    /** What would give the answer away is left out; where a hint is nothing else, the student is told where to get it. */
    private static Reply gated(Reply reply, Briefing briefing) {
        if (reply.move() == Move.REVEAL || briefing.work().isEmpty()) {
            return reply;
        }
        ItemWork work = briefing.work().get();
        Gate gate = work.gate();
        List<String> passed =
                new ArrayList<>(reply.sentences().stream().filter(gate::passes).toList());
        if (passed.size() < reply.sentences().size()) {
            passed.add(0, Phrases.GIVES_AWAY.at(briefing.turn()));
        }
        List<Citation> citations = reply.citations().stream()
                .filter(citation -> passed.stream().anyMatch(sentence -> sentence.startsWith(citation.quote())))
                .toList();
        return new Reply(reply.move(), passed, citations);
    }
}
