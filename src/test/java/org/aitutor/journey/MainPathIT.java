package org.aitutor.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.UUID;
import org.aitutor.interchange.archive.ZipBuilder;
import org.aitutor.interchange.oatutor.OatutorFixture;
import org.aitutor.testing.SharedData;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

class MainPathIT {
    private static final String COURSE = "Linear Equations from the Ground Up";
    private static final int ITEMS = 10;

    @Test
    void aVisitorSignsUpLearnsPracticesIsTutoredAndSeesTheProgress() {
        try (Walk walk = new Walk("student")) {
            seeTheCatalogue(walk);
            signUp(walk);
            enroll(walk);
            readALesson(walk);
            askBesideTheLesson(walk);
            new Practice(walk).of(ITEMS);
            seeTheProgress(walk);
        }
    }

    @Test
    void anInstructorImportsACourseAndSeesWhoJoinsIt() {
        byte[] zip = named("Sums and lines for " + UUID.randomUUID()).bytes();
        try (Walk walk = new Walk("instructor")) {
            walk.signIn("instructor");
            walk.link("Teach").click();
            walk.sees(COURSE);
            walk.keep("teach");
            walk.link("Import a course").click();
            walk.keep("import");

            walk.field("Course archive").setInputFiles(new FilePayload("sums-and-lines.zip", "application/zip", zip));
            walk.button("Import").click();
            walk.sees("is here, as version 1");
            walk.keep("report");

            walk.link("Open the course").click();
            walk.sees("Nobody has joined yet.");
            walk.keep("course-without-students");

            joinAsTheDemoStudent(walk.page().url().replaceAll(".*/", ""));
            walk.page().reload();
            walk.sees("Sam Student");
            walk.keep("course-with-a-student");
        }
    }

    @Test
    void aWholeBookComesInThroughTheBrowser() {
        Path book = SharedData.file("oatutor/college-algebra.zip");
        try (Walk walk = new Walk("book")) {
            walk.signIn("instructor");
            walk.open("/teach/import");

            walk.field("Course archive").setInputFiles(book);
            walk.button("Import").click();
            walk.sees(walk.find(".report"));
            walk.sees("1,525");
            walk.keep("report");

            walk.link("Open the course").click();
            walk.link("View as students see it").click();
            walk.sees("Outline");
            walk.keep("course");
        }
    }

    private static void seeTheCatalogue(Walk walk) {
        walk.open("/");
        walk.sees(walk.link(COURSE));
        walk.keep("start");

        walk.link("Browse courses").click();
        walk.sees(walk.link(COURSE));
        walk.keepDayAndNight("catalogue");

        walk.link(COURSE).click();
        walk.sees("Outline");
        walk.keep("course");
    }

    private static void signUp(Walk walk) {
        walk.link("Sign in to join").click();
        walk.link("Create an account").click();
        walk.field("Your name").fill("Robin");
        walk.field("Email").fill("robin-" + UUID.randomUUID() + "@school.example");
        walk.field("Password").fill("seven green boats");
        walk.find("input[type=checkbox]").check();
        walk.keep("register");

        walk.button("Create account").click();
    }

    private static void enroll(Walk walk) {
        walk.button("Join this course").click();

        walk.sees(walk.link("Start with the first lesson"));
        walk.keep("joined");
    }

    private static void readALesson(Walk walk) {
        walk.link("Start with the first lesson").click();
        walk.sees(walk.find(".lesson__text .katex").first());

        walk.button("Mark as complete").click();

        walk.sees("✓ Completed");
    }

    private static void askBesideTheLesson(Walk walk) {
        var answer = walk.page()
                .waitForResponse(
                        response -> response.url().endsWith("/messages"),
                        () -> walk.find("button:has-text('Explain: ')").first().click());

        assertThat(answer.headerValue("Content-Type")).startsWith("text/event-stream");
        walk.sees(walk.button("This helped"));
        walk.sees(walk.find(".sources a").first());
        walk.keepDayAndNight("lesson");

        walk.find(".sources a").first().click();
        walk.sees(walk.find(".passage"));
    }

    private static void seeTheProgress(Walk walk) {
        walk.link("Progress").click();
        walk.sees(walk.find(".skill-card:not(.skill-card--new)").first());
        walk.keep("progress");

        walk.link("Home").click();
        walk.sees("Continue learning");
        walk.keep("home");

        walk.button("Sign out").click();
        walk.sees(walk.link("Start learning"));
    }

    /** The fixture under a name of its own: its course is seen by no other test. */
    private static ZipBuilder named(String course) {
        ZipBuilder zip = OatutorFixture.aCourse();
        return zip.with("coursePlans.json", zip.text("coursePlans.json").replace(OatutorFixture.COURSE, course));
    }

    private static void joinAsTheDemoStudent(String course) {
        assertThat(TestServer.clientOf("student")
                        .post("/enrollments", "{\"courseId\":\"" + course + "\"}")
                        .status())
                .isEqualTo(201);
    }
}
