package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.ItemNotFound;
import org.aitutor.catalogue.LessonNotFound;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.time.Ids;

/** A student's conversations: begin, list, read, rate, end. */
@Singleton
public final class Conversations {
    private final ConversationRepository repository;
    private final Catalogue catalogue;
    private final TutorAccess access;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Conversations(
            ConversationRepository repository, Catalogue catalogue, TutorAccess access, Ids ids, Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a conversation about a course that the student may learn in.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where there is no such course for the student
     * @throws LessonNotFound where the course has no such lesson
     * @throws ItemNotFound where the course has no such item
     */
    public Conversation begin(UserId student, Subject subject) {
        Course course = access.course(student, subject.course());
        requireParts(catalogue.content(course), subject);
        Instant now = clock.instant();
        ConversationId id = ConversationId.of(student, ids.next());
        Conversation conversation = new Conversation(id, student, subject, 0, now, now);
        repository.insert(conversation);
        return conversation;
    }

    public Slice<Conversation> of(UserId student, SliceRequest slice) {
        return repository.of(student, slice);
    }

    /** The turns of a conversation, the oldest first. @throws ConversationNotFound where it is not the student's */
    public Slice<Turn> turns(UserId student, ConversationId id, SliceRequest slice) {
        find(student, id);
        return repository.turns(student, id, slice);
    }

    /** Ends a conversation for good. @throws ConversationNotFound where it is not the student's */
    public void delete(UserId student, ConversationId id) {
        if (!repository.delete(student, id)) {
            throw new ConversationNotFound();
        }
    }

    /** Keeps what the student thinks of an answer. @throws MessageNotFound where it is not one to this student */
    public void rate(UserId student, TurnId id, int rating, Optional<String> comment) {
        if (!repository.rate(student, id, rating, comment, clock.instant())) {
            throw new MessageNotFound();
        }
    }

    /** Makes sure of a conversation. @throws ConversationNotFound where it is not the student's */
    public void require(UserId student, ConversationId id) {
        find(student, id);
    }

    Conversation find(UserId student, ConversationId id) {
        return repository.find(student, id).orElseThrow(ConversationNotFound::new);
    }

    private static void requireParts(CourseContent content, Subject subject) {
        if (subject.lesson().isPresent()
                && subject.lesson().flatMap(content::lesson).isEmpty()) {
            throw new LessonNotFound();
        }
        if (subject.item().isPresent() && subject.item().flatMap(content::item).isEmpty()) {
            throw new ItemNotFound();
        }
    }
}
