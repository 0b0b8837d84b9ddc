package org.aitutor.tutor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.ItemId;
import org.aitutor.learning.Enrollments;
import org.aitutor.learning.InMemoryEnrollmentRepository;
import org.aitutor.platform.security.Secrets;
import org.aitutor.platform.time.Ids;
import org.aitutor.practice.HintLadder;
import org.aitutor.practice.InMemoryAttemptRepository;
import org.aitutor.practice.InMemoryLearnerStateRepository;
import org.aitutor.practice.ItemStandings;
import org.aitutor.practice.Presentations;

/** A student of one course, in memory, and the tutor that they talk to. */
final class TutoredStudent {
    static final UserId ANNA = new UserId("anna");
    private static final Clock CLOCK = Clock.fixed(Courses.NOON, ZoneOffset.UTC);

    final InMemoryConversationRepository kept = new InMemoryConversationRepository();
    final InMemoryFlagRepository flags = new InMemoryFlagRepository();
    final InMemoryLearnerStateRepository states = new InMemoryLearnerStateRepository();
    final InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
    /** The items of the quiz that is being sat; none at first. */
    final Set<ItemId> sat = new HashSet<>();

    final Conversations conversations;
    final Tutoring tutoring;

    private final InMemoryContentRepository contents = new InMemoryContentRepository();
    private final InMemoryCourseRepository courses = new InMemoryCourseRepository();

    TutoredStudent(CourseDraft course) {
        Catalogue catalogue = new Catalogue(courses, contents);
        Enrollments enrollments = new Enrollments(new InMemoryEnrollmentRepository(), catalogue, CLOCK);
        Presentations presentations =
                new Presentations(new Secrets(purpose -> new byte[32]), (student, id) -> Set.of(), CLOCK);
        ItemStandings standings = new ItemStandings(catalogue, presentations, states, attempts, CLOCK);
        TutorAccess access = new TutorAccess(catalogue, enrollments, (student, id) -> sat);
        CourseSearch search = new CourseSearch(new CoursePassages(contents), new CourseHints(contents), standings);
        Ids ids = new Ids(CLOCK, new Random(1));
        conversations = new Conversations(kept, catalogue, access, ids, CLOCK);
        tutoring = new Tutoring(
                conversations,
                kept,
                new Briefings(catalogue, access, search, standings),
                new BuiltInTutor(),
                new HintLadder(catalogue, enrollments, presentations, states, CLOCK),
                flags,
                ids,
                CLOCK);
        teach(course);
        enrollments.enroll(ANNA, course.id());
    }

    /** Publishes a course, or its next version. */
    void teach(CourseDraft course) {
        new ContentPublisher(courses, contents, CLOCK).publish(Courses.ADA, course, true);
    }

    Conversation beside(Subject subject) {
        return conversations.begin(ANNA, subject);
    }

    Reply ask(Conversation conversation, String message) {
        return tutoring.answer(ANNA, conversation.id(), message, ReplyListener.DEAF)
                .reply()
                .orElseThrow();
    }
}
