package org.aitutor.tutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.tutor.moves.Move;
import org.junit.jupiter.api.Test;

/** What every keeper of conversations does. */
public abstract class ConversationRepositoryContract {
    private static final UserId ANNA = new UserId("anna");
    private static final UserId BEN = new UserId("ben");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    protected abstract ConversationRepository repository();

    @Test
    void whatWasKeptIsFoundAgain() {
        Conversation kept = keep(ANNA, "1", NOON);

        assertThat(repository().find(ANNA, kept.id())).contains(kept);
    }

    @Test
    void somebodyElsesIsNotFound() {
        Conversation annas = keep(ANNA, "1", NOON);

        assertThat(repository().find(BEN, annas.id())).isEmpty();
        assertThat(repository().delete(BEN, annas.id())).isFalse();
        assertThat(repository().turns(BEN, annas.id(), SliceRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void theSameIdTwiceIsAConflict() {
        Conversation kept = keep(ANNA, "1", NOON);

        assertThatThrownBy(() -> repository().insert(kept)).isInstanceOf(Conflict.class);
    }

    @Test
    void theLastUsedComesFirstAndPagesMeetWithoutGapOrOverlap() {
        for (int i = 0; i < 7; i++) {
            keep(ANNA, "c" + i, NOON.plusSeconds(i / 2));
        }

        Slice<Conversation> first = repository().of(ANNA, SliceRequest.first(3));
        Slice<Conversation> second = repository().of(ANNA, new SliceRequest(3, first.next()));
        Slice<Conversation> third = repository().of(ANNA, new SliceRequest(3, second.next()));

        assertThat(first.items()).extracting(one -> one.id().value()).containsExactly("anna.c6", "anna.c5", "anna.c4");
        assertThat(second.items()).extracting(one -> one.id().value()).containsExactly("anna.c3", "anna.c2", "anna.c1");
        assertThat(third.items()).extracting(one -> one.id().value()).containsExactly("anna.c0");
        assertThat(third.next()).isEmpty();
    }

    @Test
    void aTurnMovesItsConversation() {
        Conversation kept = keep(ANNA, "1", NOON);

        repository().insertTurn(turn(kept, "t1", NOON.plusSeconds(9)));

        Conversation moved = repository().find(ANNA, kept.id()).orElseThrow();
        assertThat(moved.turns()).isEqualTo(1);
        assertThat(moved.updatedAt()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void anAnswerIsKeptWithItsCitations() {
        Conversation kept = keep(ANNA, "1", NOON);
        Turn asked = turn(kept, "t1", NOON);
        repository().insertTurn(asked);

        Reply reply = new Reply(
                Move.EXPLAIN, List.of("First.", "Then $x$."), List.of(new Citation("c.l1", "Like terms", "Then $x$.")));
        repository().saveReply(asked.answered(reply));
        repository().saveReply(asked.answered(reply));

        assertThat(repository().turns(ANNA, kept.id(), SliceRequest.first(10)).items())
                .containsExactly(asked.answered(reply));
    }

    @Test
    void turnsComeInTheOrderInWhichTheyWereSaid() {
        Conversation kept = keep(ANNA, "1", NOON);
        for (int i = 0; i < 5; i++) {
            repository().insertTurn(turn(kept, "t" + i, NOON.plusSeconds(i)));
        }

        Slice<Turn> first = repository().turns(ANNA, kept.id(), SliceRequest.first(3));
        Slice<Turn> rest = repository().turns(ANNA, kept.id(), new SliceRequest(3, first.next()));

        assertThat(first.items()).extracting(Turn::message).containsExactly("t0", "t1", "t2");
        assertThat(rest.items()).extracting(Turn::message).containsExactly("t3", "t4");
        assertThat(repository().lastTurns(ANNA, kept.id(), 2))
                .extracting(Turn::message)
                .containsExactly("t3", "t4");
    }

    @Test
    void aRatingIsKept() {
        Conversation kept = keep(ANNA, "1", NOON);
        Turn asked = turn(kept, "t1", NOON);
        repository().insertTurn(asked);

        boolean rated = repository().rate(ANNA, asked.id(), -1, Optional.of("too long"), NOON);
        boolean byAnother = repository().rate(BEN, asked.id(), 1, Optional.empty(), NOON);

        assertThat(rated).isTrue();
        assertThat(byAnother).isFalse();
        assertThat(repository().lastTurns(ANNA, kept.id(), 1))
                .extracting(Turn::rating)
                .containsExactly(Optional.of(-1));
    }

    @Test
    void aDeletedConversationTakesItsTurnsAlong() {
        Conversation kept = keep(ANNA, "1", NOON);
        Turn asked = turn(kept, "t1", NOON);
        repository().insertTurn(asked);

        boolean deleted = repository().delete(ANNA, kept.id());

        assertThat(deleted).isTrue();
        assertThat(repository().find(ANNA, kept.id())).isEmpty();
        assertThat(repository().rate(ANNA, asked.id(), 1, Optional.empty(), NOON))
                .isFalse();
    }

    private Conversation keep(UserId student, String own, Instant at) {
        Subject subject = Subject.lesson(new CourseId("c"), new LessonId("c.l1"));
        Conversation conversation = new Conversation(ConversationId.of(student, own), student, subject, 0, at, at);
        repository().insert(conversation);
        return conversation;
    }

    private static Turn turn(Conversation conversation, String own, Instant at) {
        UserId student = conversation.student();
        return new Turn(
                TurnId.of(student, own), conversation.id(), student, own, Optional.empty(), Optional.empty(), at);
    }
}
