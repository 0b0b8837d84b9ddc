package org.aitutor.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.ContentSweep;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.Lesson;
import org.aitutor.testing.SettableClock;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What nobody will ever see goes; what anything names stays. */
class ContentSweepIT {
    private static final CourseId COURSE = new CourseId("c1");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(ContentSweepIT.class);
    private final MongoCourseRepository courses = new MongoCourseRepository(database);
    private final MongoContentRepository contents = new MongoContentRepository(database);
    private final MongoContentLeftovers leftovers = new MongoContentLeftovers(database);
    private final ContentSweep sweep = new ContentSweep(courses, contents, leftovers, clock);

    ContentSweepIT() {
        new CatalogueIndexes().apply(database);
        new ContentUpkeepIndexes().apply(database);
    }

    @Test
    void textsOfAWriterWhoDiedBeforeTheManifestGoAfterADay() {
        publish("one");
        int number = contents.reserve(COURSE);
        Item orphan = Courses.anItem(ItemId.of(COURSE, "orphan"), "Lost").at(number);
        contents.saveItems(List.of(orphan));

        sweepAtOnceAndAfter(Duration.ofHours(23));
        assertThat(contents.item(orphan.id(), number)).isPresent();
        sweepAtOnceAndAfter(Duration.ofHours(2));

        assertThat(contents.item(orphan.id(), number)).isEmpty();
        assertThat(contents.reserve(COURSE)).isEqualTo(number + 1);
        assertThat(database.getCollection("content_leftovers").countDocuments()).isEqualTo(1);
        sweep.run();
        assertThat(database.getCollection("content_leftovers").countDocuments()).isZero();
    }

    @Test
    void nothingGoesThatAVersionOrADraftNames() {
        publish("one");
        publish("two");
        Course course = courses.find(COURSE).orElseThrow();
        CourseContent standing = contents.content(COURSE, course.version()).orElseThrow();
        int number = contents.reserve(COURSE);
        CourseContent draft =
                new CourseContent(COURSE, number, standing.modules(), standing.skills(), standing.items());
        contents.saveContent(draft);
        courses.replace(course.withDraft(draft), course.revision());
        long items = count("items");
        long lessons = count("lessons");

        sweepAtOnceAndAfter(Duration.ofDays(2));
        sweepAtOnceAndAfter(Duration.ofDays(2));

        assertThat(count("items")).isEqualTo(items);
        assertThat(count("lessons")).isEqualTo(lessons);
        for (int version = 1; version <= number; version++) {
            CourseContent content = contents.content(COURSE, version).orElseThrow();
            assertThat(contents.items(content)).hasSize(content.items().size());
            assertThat(contents.lessons(content)).hasSize(content.lessons().size());
        }
    }

    @Test
    void whatACutDeletionLeftGoesAndTheNumberStaysTaken() {
        publish("one");
        Course course = courses.find(COURSE).orElseThrow();
        courses.delete(COURSE, course.revision());

        sweepAtOnceAndAfter(Duration.ofDays(2));

        assertThat(count("items") + count("lessons")).isZero();
        assertThat(contents.content(COURSE, 1)).isEmpty();
        assertThat(contents.reserve(COURSE)).isEqualTo(2);
    }

    @Test
    void aTurnIsBoundedAndTheNextGoesOn() {
        IntStream.range(0, 130).forEach(i -> {
            CourseId id = new CourseId(String.format("x%03d", i));
            contents.saveContent(new CourseContent(id, 1, List.of(), List.of(), List.of()));
        });

        sweep.run();
        Optional<CourseId> afterOne = leftovers.position();
        sweep.run();

        assertThat(afterOne).contains(new CourseId("x099"));
        assertThat(leftovers.position()).isEmpty();
    }

    @Test
    void figuresAreUsedAsLongAsAnyTextShowsThem() {
        String shown = "a".repeat(64);
        String old = "b".repeat(64);
        Lesson lesson = Courses.aDraft("c1").withLessons(1).build().lessons().get(0);
        contents.saveLessons(
                List.of(new Lesson(lesson.id(), 1, "Old", "![Figure](/media/" + old + ".gif)", lesson.skills(), 5)));
        contents.saveItems(List.of(Courses.anItem(ItemId.of(COURSE, "i"), "![Figure](/media/" + shown + ".png)")));

        Set<String> used = new MongoContentBlobs(database).used(List.of(shown, old, "c".repeat(64)));

        assertThat(used).containsExactlyInAnyOrder(shown, old);
    }

    @Test
    void textsOfOlderInstallationsAreFoundAfterTheMigration() {
        String shown = "a".repeat(64);
        contents.saveItems(List.of(Courses.anItem(ItemId.of(COURSE, "i"), "![Figure](/media/" + shown + ".png)")));
        database.getCollection("items").updateMany(new Document(), new Document("$unset", new Document("media", "")));
        assertThat(new MongoContentBlobs(database).used(List.of(shown))).isEmpty();

        new ContentUpkeepIndexes().apply(database);

        assertThat(new MongoContentBlobs(database).used(List.of(shown))).containsExactly(shown);
    }

    private void publish(String mark) {
        new ContentPublisher(courses, contents, clock)
                .publish(
                        Courses.ADA,
                        Courses.aDraft("c1")
                                .withLessons(3)
                                .withItems(10)
                                .saying(mark)
                                .build(),
                        true);
    }

    private void sweepAtOnceAndAfter(Duration time) {
        sweep.run();
        clock.advance(time);
        sweep.run();
    }

    private long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }
}
