package org.aitutor.catalogue.rest;

import static org.aitutor.catalogue.Courses.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.aitutor.catalogue.CourseId;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueReadIT {
    private static final String COURSE = "/courses/read-public";
    private static final ApiClient VISITOR = TestServer.client();

    @BeforeAll
    static void publish() {
        TestCourses.publish(aDraft("read-public").withLessons(3).withItems(4).build(), true);
        TestCourses.publish(aDraft("read-draft").withLessons(1).build(), false);
    }

    @Test
    void theListShowsWhatIsPublished() {
        ApiAnswer answer = VISITOR.get("/courses?q=linear+equations&instructor=ada&limit=100");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.items().getValuesAs(JsonObject.class))
                .extracting(course -> course.getString("id"))
                .contains("read-public")
                .doesNotContain("read-draft");
        JsonObject course = answer.items().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("id").equals("read-public"))
                .findFirst()
                .orElseThrow();
        assertThat(course.getJsonObject("instructor").getString("displayName")).isEqualTo("Ada");
        assertThat(course.getInt("lessonCount")).isEqualTo(3);
        assertThat(course.getInt("itemCount")).isEqualTo(4);
        assertThat(course.getString("access")).isEqualTo("public");
        assertThat(course.getString("difficulty")).isEqualTo("beginner");
        assertThat(course.getString("createdAt")).endsWith("Z");
    }

    @Test
    void theListIsPagedByACursorAndALink() {
        TestCourses.publish(aDraft("read-paged").withLessons(1).build(), true);

        ApiAnswer first = VISITOR.get("/courses?instructor=ada&sort=title&limit=1");
        ApiAnswer second = VISITOR.get("/courses?instructor=ada&sort=title&limit=1&cursor="
                + first.object().getString("next"));

        assertThat(first.items()).hasSize(1);
        assertThat(first.header("Link"))
                .contains("cursor=")
                .contains("sort=title")
                .endsWith("; rel=\"next\"");
        assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
        assertThat(VISITOR.get("/courses?instructor=nobody").object().isNull("next"))
                .isTrue();
    }

    @Test
    void aCourseHasItsOutline() {
        JsonObject course = VISITOR.get(COURSE).object();

        JsonObject module = course.getJsonArray("modules").getJsonObject(0);
        assertThat(module.getString("title")).isEqualTo("Module");
        assertThat(module.getJsonArray("lessons").getJsonObject(1).getString("title"))
                .isEqualTo("Lesson 1");
        assertThat(module.getJsonArray("lessons").getJsonObject(1).getInt("estimatedMinutes"))
                .isEqualTo(10);
        assertThat(course.getJsonArray("skills").getJsonObject(1).getString("name"))
                .isEqualTo("Skill s1");
    }

    @Test
    void aLessonHasItsTextAsMarkdownAndAsHtml() {
        JsonObject lesson = VISITOR.get(COURSE + "/lessons/read-public.l1").object();

        assertThat(lesson.getString("markdown")).isEqualTo("Lesson 1: $x + 1 = 5$.");
        assertThat(lesson.getString("html")).contains("<span class=\"math-inline\">");
        assertThat(lesson.getJsonArray("skills").getString(0)).isEqualTo("read-public.s0");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : new String[] {
            "/courses/none",
            "/courses/read-draft",
            "/courses/read-draft/lessons/read-draft.l0",
            COURSE + "?draft=true",
            COURSE + "/lessons/none",
            COURSE + "/lessons/read-draft.l0"
        }) {
            ApiAnswer answer = VISITOR.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void aWrongParameterIsNamed() {
        for (String query : new String[] {
            "difficulty=hard", "sort=size", "limit=0", "cursor=!", "mine=perhaps", "cursor=WyJhIiwiYiJd"
        }) {
            ApiAnswer answer = VISITOR.get("/courses?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    @Test
    void ownCoursesNeedAnInstructor() {
        assertThat(VISITOR.get("/courses?mine=true").status()).isEqualTo(401);
    }

    @Test
    void whoHasTheVersionGetsNoBody() {
        for (String path : new String[] {"/courses?instructor=ada", COURSE, COURSE + "/lessons/read-public.l1"}) {
            ApiAnswer first = VISITOR.get(path);
            ApiAnswer again = VISITOR.call("GET", path, "", Map.of("If-None-Match", first.header("ETag")));

            assertThat(first.header("ETag")).as(path).startsWith("\"").endsWith("\"");
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
        }
    }

    @Test
    void enrollmentsDoNotMoveTheTag() {
        String before = VISITOR.get(COURSE).header("ETag");

        TestCourses.courses().setEnrollments(new CourseId("read-public"), 99);

        assertThat(VISITOR.get(COURSE).header("ETag")).isEqualTo(before);
    }

    @Test
    void everybodysAnswersMayBeKeptUnlessTheRequestCarriesCredentials() {
        for (String path : new String[] {"/courses", COURSE, COURSE + "/lessons/read-public.l1"}) {
            assertThat(VISITOR.get(path).header("Cache-Control")).as(path).isEqualTo("public, max-age=600");
            assertThat(VISITOR.call("GET", path, "", Map.of("Cookie", "a=b")).header("Cache-Control"))
                    .as(path)
                    .isEqualTo("private, no-cache");
        }
    }

    @Test
    void eachReadSendsFewCommandsToTheDatabase() {
        TestCourses.publish(aDraft("read-counted").withLessons(2).withItems(2).build(), true);

        assertThat(commands("/courses")).isLessThanOrEqualTo(1);
        assertThat(commands("/courses/read-counted/lessons/read-counted.l0")).isBetween(1, 3);
        assertThat(commands("/courses/read-counted/lessons/read-counted.l0")).isLessThanOrEqualTo(1);
        assertThat(commands("/courses/read-counted")).isLessThanOrEqualTo(1);
    }

    private static int commands(String path) {
        String timing = VISITOR.get(path).header("Server-Timing");
        assertThat(timing).contains("db;desc=");
        return Integer.parseInt(timing.replaceAll("\\D+", ""));
    }
}
