package org.aitutor.catalogue.store;

import static org.aitutor.catalogue.Courses.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Access;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseDetails;
import org.aitutor.catalogue.CourseFilter;
import org.aitutor.catalogue.CourseFilter.Sort;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.Difficulty;
import org.aitutor.catalogue.ItemId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.testing.TestMongo;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every query that the catalogue can send stands on an index, and looks at little more than it gives back. */
class CatalogueQueriesIT {
    private static final List<BsonDocument> SENT = new ArrayList<>();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestMongo.uri()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")) {
                        SENT.add(event.getCommand().clone());
                    }
                }
            })
            .build());
    private static final MongoDatabase DATABASE =
            CLIENT.getDatabase(TestMongo.databaseNameOf(CatalogueQueriesIT.class));

    private final MongoCourseRepository courses = new MongoCourseRepository(DATABASE);
    private final MongoContentRepository contents = new MongoContentRepository(DATABASE);

    @BeforeAll
    static void fill() {
        DATABASE.drop();
        new CatalogueIndexes().apply(DATABASE);
        new ContentUpkeepIndexes().apply(DATABASE);
        DATABASE.getCollection("content_leftovers").insertOne(new Document("_id", "position").append("last", ""));
        MongoCourseRepository courses = new MongoCourseRepository(DATABASE);
        List<String> categories = List.of("Mathematics", "Physics", "History");
        List<Difficulty> difficulties = List.of(Difficulty.BEGINNER, Difficulty.INTERMEDIATE, Difficulty.ADVANCED);
        for (int i = 0; i < 300; i++) {
            Course course = Courses.aCourse(
                    "c" + i,
                    new CourseDetails(
                            "Course " + (i % 7 == 0 ? "linear" : "cubic") + ' ' + i,
                            "About it.",
                            categories.get(i % 3),
                            difficulties.get(i / 3 % 3),
                            "en",
                            Access.PUBLIC,
                            ""));
            courses.insert(i % 4 == 0 ? course.withPublished(false) : course);
        }
        new ContentPublisher(courses, new MongoContentRepository(DATABASE), Clock.systemUTC())
                .publish(
                        Courses.BEN,
                        aDraft("content").withLessons(30).withItems(200).build(),
                        true);
    }

    @BeforeEach
    void forget() {
        SENT.clear();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void everyFilterInEveryOrderReadsWhatItShowsAndNoMore() {
        for (Sort sort : Sort.values()) {
            for (Optional<String> category : choices("Physics")) {
                for (Optional<Difficulty> difficulty : choices(Difficulty.ADVANCED)) {
                    for (Optional<UserId> instructor : choices(Courses.ADA.id())) {
                        readTwoSlices(new CourseFilter(category, difficulty, instructor, Optional.empty(), sort));
                    }
                }
            }
            readTwoSlices(new CourseFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("linear"), sort));
        }

        assertThat(SENT).hasSize(3 * 9 * 2);
        SENT.forEach(query -> assertFrugal(query, 1));
    }

    @Test
    void severalWordsWithAFilterStayOnAnIndexInItsOrder() {
        courses.published(
                new CourseFilter(
                        Optional.of("Mathematics"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("linear course"),
                        Sort.NEWEST),
                SliceRequest.first(5));

        assertThat(SENT).hasSize(1);
        SENT.forEach(query -> assertFrugal(query, 8));
    }

    @Test
    void anInstructorsCoursesAreReadInOrder() {
        Slice<Course> first = courses.taughtBy(Courses.ADA.id(), SliceRequest.first(10));
        courses.taughtBy(Courses.ADA.id(), new SliceRequest(10, first.next()));

        assertThat(SENT).hasSize(2);
        SENT.forEach(query -> assertFrugal(query, 1));
    }

    @Test
    void contentIsReadByItsId() {
        CourseContent content = contents.content(new CourseId("content"), 1).orElseThrow();
        contents.lesson(content.lessons().get(3).id(), 1);
        contents.item(content.items().get(7).id(), 1);
        contents.lessons(content);
        contents.items(content.items().subList(20, 60));
        courses.find(new CourseId("c7"));

        assertThat(SENT).hasSize(6);
        SENT.forEach(query -> assertFrugal(query, 1));
    }

    @Test
    void theHighestVersionIsReadFromTheEnd() {
        contents.reserve(new CourseId("content"));

        assertThat(SENT).hasSize(1);
        SENT.forEach(query -> assertFrugal(query, 1));
    }

    @Test
    void theSweepsReadByIndex() {
        MongoContentLeftovers leftovers = new MongoContentLeftovers(DATABASE);
        contents.saveItems(List.of(Courses.anItem(
                ItemId.of(new CourseId("content"), "with-a-figure"), "![Figure](/media/" + "a".repeat(64) + ".gif)")));
        SENT.clear();

        leftovers.coursesBehind(Optional.empty(), 2);
        leftovers.textsWithoutManifest(new CourseId("content"));
        leftovers.hasContent(new CourseId("content"));
        leftovers.position();
        new MongoContentBlobs(DATABASE).used(List.of("a".repeat(64), "b".repeat(64)));
        courses.behind(Optional.of(new CourseId("c1")), 20);

        assertThat(SENT).hasSize(12);
        SENT.forEach(query -> assertFrugal(query, 1));
    }

    private void readTwoSlices(CourseFilter filter) {
        Slice<Course> first = courses.published(filter, SliceRequest.first(5));
        courses.published(filter, new SliceRequest(5, first.next()));
    }

    private static <T> List<Optional<T>> choices(T value) {
        return List.of(Optional.empty(), Optional.of(value));
    }

    private static void assertFrugal(BsonDocument sent, int factor) {
        BsonDocument find = new BsonDocument();
        for (String part : List.of("find", "filter", "sort", "projection", "limit", "singleBatch")) {
            if (sent.containsKey(part)) {
                find.put(part, sent.get(part));
            }
        }
        Document explained = DATABASE.runCommand(new Document("explain", find).append("verbosity", "executionStats"));
        Document stats = explained.get("executionStats", Document.class);
        String plan = stats.get("executionStages", Document.class).toJson();

        assertThat(plan)
                .as(find.toJson())
                .containsAnyOf("IXSCAN", "IDHACK")
                .doesNotContain("\"COLLSCAN\"")
                .doesNotContain("\"SORT\"");
        assertThat(stats.getInteger("totalDocsExamined"))
                .as("examined by " + find.toJson())
                .isLessThanOrEqualTo(factor * stats.getInteger("nReturned") + 2);
    }
}
