package org.aitutor.catalogue.store;

import static org.aitutor.catalogue.Courses.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.PublishOutcome;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

/** Courses of the size of the large imports. */
class BulkPublishingIT {
    private static final CourseId LARGE = new CourseId("large");

    private final MongoDatabase database = TestMongo.emptyDatabaseOf(BulkPublishingIT.class);
    private final MongoContentRepository contents = new MongoContentRepository(database);
    private final ContentPublisher publisher =
            new ContentPublisher(new MongoCourseRepository(database), contents, Clock.systemUTC());

    BulkPublishingIT() {
        new CatalogueIndexes().apply(database);
    }

    @Test
    void aLargeCourseComesInAndComesBackWhole() {
        CourseDraft draft = aDraft("large").withLessons(150).withItems(2600).build();

        PublishOutcome outcome = publisher.publish(Courses.ADA, draft, true);

        CourseContent content = contents.content(LARGE, 1).orElseThrow();
        assertThat(outcome).isEqualTo(new PublishOutcome(LARGE, 1, 150, 2600, true));
        assertThat(contents.items(content))
                .isEqualTo(draft.items().stream().map(item -> item.at(1)).toList());
        assertThat(publisher.publish(Courses.ADA, draft, true).changedItems()).isZero();
        assertThat(database.getCollection("items").countDocuments()).isEqualTo(2600);
    }

    @Test
    void aManifestOfFiveThousandItemsIsFarBelowTheLimit() {
        publisher.publish(
                Courses.ADA, aDraft("large").withLessons(300).withItems(5000).build(), true);

        RawBsonDocument manifest = database.getCollection("course_versions", RawBsonDocument.class)
                .find(new Document("_id", "large:1"))
                .first();

        assertThat(manifest).isNotNull();
        assertThat(manifest.getByteBuffer().remaining()).isLessThan(1 << 20);
    }

    @Test
    void whatACrashLeftIsSeenByNobodyAndInNobodysWay() {
        CourseDraft draft = aDraft("large").withLessons(2).withItems(3).build();
        int lost = contents.reserve(LARGE);
        contents.saveItems(
                draft.items().stream().map(item -> item.at(lost)).toList().subList(0, 2));

        PublishOutcome outcome = publisher.publish(Courses.ADA, draft, true);

        assertThat(contents.content(LARGE, lost)).isEmpty();
        assertThat(outcome.version()).isEqualTo(lost + 1);
        assertThat(contents.items(contents.content(LARGE, outcome.version()).orElseThrow()))
                .hasSize(3);
    }
}
