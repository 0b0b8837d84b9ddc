package org.aitutor.tutor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;

/** Conversations in memory, for tests. */
public final class InMemoryConversationRepository implements ConversationRepository {
    private final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
    private final Map<TurnId, Turn> turns = new LinkedHashMap<>();

    @Override
    public void insert(Conversation conversation) {
        if (conversations.putIfAbsent(conversation.id(), conversation) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public Optional<Conversation> find(UserId student, ConversationId id) {
        return Optional.ofNullable(conversations.get(id))
                .filter(one -> one.student().equals(student));
    }

    @Override
    public Slice<Conversation> of(UserId student, SliceRequest slice) {
        List<Conversation> own = conversations.values().stream()
                .filter(one -> one.student().equals(student))
                .sorted(Comparator.comparing(Conversation::updatedAt)
                        .thenComparing(one -> one.id().value())
                        .reversed())
                .toList();
        return cut(own, slice, one -> one.id().value());
    }

    @Override
    public boolean delete(UserId student, ConversationId id) {
        if (find(student, id).isEmpty()) {
            return false;
        }
        turns.values().removeIf(turn -> turn.conversation().equals(id));
        return conversations.remove(id) != null;
    }

    @Override
    public void insertTurn(Turn turn) {
        turns.put(turn.id(), turn);
        conversations.computeIfPresent(
                turn.conversation(),
                (id, one) -> new Conversation(
                        id, one.student(), one.subject(), one.turns() + 1, one.createdAt(), turn.at()));
    }

    @Override
    public void saveReply(Turn turn) {
        turns.replace(turn.id(), turn);
    }

    @Override
    public Slice<Turn> turns(UserId student, ConversationId id, SliceRequest slice) {
        return cut(turnsOf(student, id), slice, turn -> turn.id().value());
    }

    @Override
    public List<Turn> lastTurns(UserId student, ConversationId id, int most) {
        List<Turn> all = turnsOf(student, id);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    @Override
    public boolean rate(UserId student, TurnId id, int rating, Optional<String> comment, Instant at) {
        Turn turn = turns.get(id);
        if (turn == null || !turn.student().equals(student)) {
            return false;
        }
        turns.put(
                id,
                new Turn(
                        id,
                        turn.conversation(),
                        student,
                        turn.message(),
                        turn.reply(),
                        Optional.of(rating),
                        turn.at()));
        return true;
    }

    private List<Turn> turnsOf(UserId student, ConversationId id) {
        return turns.values().stream()
                .filter(turn -> turn.conversation().equals(id) && turn.student().equals(student))
                .sorted(Comparator.comparing(Turn::at)
                        .thenComparing(turn -> turn.id().value()))
                .toList();
    }

    private static <T> Slice<T> cut(List<T> all, SliceRequest slice, Function<T, String> idOf) {
        List<String> ids = all.stream().map(idOf).toList();
        int from = slice.after()
                .map(after -> ids.indexOf(after.values().get(0)) + 1)
                .orElse(0);
        List<T> read = new ArrayList<>(all.subList(from, Math.min(all.size(), from + slice.limit() + 1)));
        return Slice.cut(read, slice.limit(), one -> Position.of(idOf.apply(one)));
    }
}
