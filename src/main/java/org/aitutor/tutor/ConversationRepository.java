package org.aitutor.tutor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Keeps conversations and their turns. The student is part of every query: somebody else's is not found. */
public interface ConversationRepository {
    /** Keeps a new conversation. @throws org.aitutor.platform.problem.Conflict where the id is taken */
    void insert(Conversation conversation);

    Optional<Conversation> find(UserId student, ConversationId id);

    /** A student's conversations, the last used first. */
    Slice<Conversation> of(UserId student, SliceRequest slice);

    /** Removes a conversation and its turns. @return whether it was there */
    boolean delete(UserId student, ConversationId id);

    /** Keeps a turn that has no answer yet, and moves the conversation's time and count. */
    void insertTurn(Turn turn);

    /** Keeps the answer of a turn; the same answer again changes nothing. */
    void saveReply(Turn turn);

    /** The turns of a conversation, the oldest first. */
    Slice<Turn> turns(UserId student, ConversationId id, SliceRequest slice);

    /** The last turns of a conversation, the oldest of them first. */
    List<Turn> lastTurns(UserId student, ConversationId id, int most);

    /** Keeps a student's rating of an answer. @return whether the turn was there */
    boolean rate(UserId student, TurnId id, int rating, Optional<String> comment, Instant at);
}
