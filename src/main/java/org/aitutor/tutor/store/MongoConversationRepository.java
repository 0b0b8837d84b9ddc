package org.aitutor.tutor.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.tutor.Conversation;
import org.aitutor.tutor.ConversationId;
import org.aitutor.tutor.ConversationRepository;
import org.aitutor.tutor.Turn;
import org.aitutor.tutor.TurnId;
import org.bson.conversions.Bson;

/** Conversations and turns: one insert and one update a turn, the student in every filter. */
@Singleton
final class MongoConversationRepository implements ConversationRepository {
    private final MongoCollection<ConversationDocument> conversations;
    private final MongoCollection<TurnDocument> turns;

    @Inject
    MongoConversationRepository(MongoDatabase database) {
        this.conversations = database.getCollection("conversations", ConversationDocument.class);
        this.turns = database.getCollection("turns", TurnDocument.class);
    }

    @Override
    public void insert(Conversation conversation) {
        MongoErrors.write(() -> conversations.insertOne(ConversationDocument.of(conversation)));
    }

    @Override
    public Optional<Conversation> find(UserId student, ConversationId id) {
        return Optional.ofNullable(MongoErrors.reading(
                        () -> conversations.find(owned(student, id.value())).first()))
                .map(ConversationDocument::toConversation);
    }

    @Override
    public Slice<Conversation> of(UserId student, SliceRequest slice) {
        Bson filter = slice.after()
                .map(after -> and(eq("studentId", student.value()), before(after)))
                .orElseGet(() -> eq("studentId", student.value()));
        List<Conversation> read = new ArrayList<>();
        MongoErrors.reading(() -> conversations
                .find(filter)
                .sort(orderBy(descending("updatedAt", "_id")))
                .limit(slice.limit() + 1)
                .map(ConversationDocument::toConversation)
                .into(read));
        return Slice.cut(
                read, slice.limit(), one -> positionOf(one.updatedAt(), one.id().value()));
    }

    @Override
    public boolean delete(UserId student, ConversationId id) {
        return MongoErrors.writing(() -> {
            turns.deleteMany(and(eq("studentId", student.value()), eq("conversationId", id.value())));
            return conversations.deleteOne(owned(student, id.value())).getDeletedCount() == 1;
        });
    }

    @Override
    public void insertTurn(Turn turn) {
        MongoErrors.write(() -> turns.insertOne(TurnDocument.of(turn)));
        MongoErrors.write(() -> conversations.updateOne(
                owned(turn.student(), turn.conversation().value()),
                combine(max("updatedAt", turn.at()), inc("turns", 1))));
    }

    @Override
    public void saveReply(Turn turn) {
        turn.reply()
                .ifPresent(reply -> MongoErrors.write(() -> turns.updateOne(
                        owned(turn.student(), turn.id().value()), set("reply", TurnDocument.replyOf(reply)))));
    }

    @Override
    public Slice<Turn> turns(UserId student, ConversationId id, SliceRequest slice) {
        Bson all = and(eq("studentId", student.value()), eq("conversationId", id.value()));
        Bson filter = slice.after().map(after -> and(all, behind(after))).orElse(all);
        List<Turn> read = new ArrayList<>();
        MongoErrors.reading(() -> turns.find(filter)
                .sort(orderBy(ascending("at", "_id")))
                .limit(slice.limit() + 1)
                .map(TurnDocument::toTurn)
                .into(read));
        return Slice.cut(
                read, slice.limit(), turn -> positionOf(turn.at(), turn.id().value()));
    }

    @Override
    public List<Turn> lastTurns(UserId student, ConversationId id, int most) {
        List<Turn> read = new ArrayList<>();
        MongoErrors.reading(() -> turns.find(and(eq("studentId", student.value()), eq("conversationId", id.value())))
                .sort(orderBy(descending("at", "_id")))
                .limit(most)
                .map(TurnDocument::toTurn)
                .into(read));
        Collections.reverse(read);
        return List.copyOf(read);
    }

    @Override
    public boolean rate(UserId student, TurnId id, int rating, Optional<String> comment, Instant at) {
        Bson change = combine(set("rating", rating), set("comment", comment.orElse(null)), set("ratedAt", at));
        return MongoErrors.writing(() ->
                turns.updateOne(owned(student, id.value()), change).getMatchedCount() == 1);
    }

    private static Bson owned(UserId student, String id) {
        return and(eq("_id", id), eq("studentId", student.value()));
    }

    private static Position positionOf(Instant at, String id) {
        return Position.of(Long.toString(at.toEpochMilli()), id);
    }

    private static Bson before(Position position) {
        return or(
                lt("updatedAt", instantOf(position)),
                and(eq("updatedAt", instantOf(position)), lt("_id", idOf(position))));
    }

    private static Bson behind(Position position) {
        return or(gt("at", instantOf(position)), and(eq("at", instantOf(position)), gt("_id", idOf(position))));
    }

    private static Instant instantOf(Position position) {
        return Instant.ofEpochMilli(position.number(0));
    }

    private static String idOf(Position position) {
        return position.text(1);
    }
}
