package org.aitutor.webui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.aitutor.testing.TestBrowser;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

class QuizPathIT {
    private static final int ITEMS = 3;
    private static final int DEADLINE_PATIENCE_MILLIS = 60_000;

    @Test
    void aTeacherMakesAQuizAStudentTakesItAndTheResultsSayHowItWent() throws IOException {
        Student student = Student.called("Noor");
        try (Visit teacher = Visit.of(TestBrowser.person(), "quiz-teacher").signedInAs("instructor");
                Visit visit = Visit.of(TestBrowser.person(), "quiz").signedInAs(student)) {
            String title = "Checkpoint " + UUID.randomUUID();
            make(teacher, student, title);
            giveExtraTime(teacher, student);

            begin(visit, student, title);
            answerAndComeBack(visit);
            answerWithoutANetwork(visit);
            goOnElsewhere(visit, student);
            submit(visit);

            readResults(teacher, student);
        }
    }

    @Test
    void whenTheTimeIsUpWhatWasSavedIsSubmittedOnASmallPhoneInTheDark() {
        Student student = Student.called("Iris");
        String quiz = aShortQuiz(student.course());
        NewContextOptions phone = new NewContextOptions()
                .setViewportSize(320, 640)
                .setColorScheme(ColorScheme.DARK)
                .setLocale("en");
        try (Visit visit = Visit.of(TestBrowser.person(phone), "quiz-phone").signedInAs(student)) {
            visit.page().navigate("/courses/" + student.course() + "/quizzes/" + quiz);
            visit.sees("To pass").looksRight("rules");
            visit.button("Start").click();
            visit.sees(visit.page().locator(".quiz-bar__time"));

            Answering.somehow(visit.page().locator(".item__answer"));
            assertThat(visit.page().locator(".quiz-bar__save")).hasText("Saved");
            visit.looksRight("question");

            assertThat(visit.page().locator(".quiz-score"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(DEADLINE_PATIENCE_MILLIS));
            visit.sees("The time ran out")
                    .sees("50% is needed to pass")
                    .sees("What would have been right")
                    .looksRight("time-is-up");
            assertThat(visit.page().locator("h1")).isFocused();
        }
    }

    private static void make(Visit teacher, Student student, String title) {
        teacher.page().navigate("/teach/courses/" + student.course());
        teacher.sees(teacher.link("New quiz")).looksRight("course");
        teacher.link("New quiz").click();
        teacher.page().getByLabel("Title").fill(title);
        teacher.page().getByLabel("Skill", exact()).selectOption(new SelectOption().setIndex(1));
        Locator boxes = teacher.page().locator(".picker__item input");
        for (int item = 0; item < ITEMS; item++) {
            boxes.nth(item).check();
        }
        teacher.page().getByLabel("Minutes to answer").fill("20");
        teacher.page().getByLabel("Attempts").fill("2");
        teacher.sees("3 items chosen.").looksRight("new");

        teacher.button("Save").click();

        teacher.sees("Extra time").looksRight("made");
        teacher.page().reload();
        assertThat(teacher.page().getByLabel("Title")).hasValue(title);
        teacher.sees("3 items chosen.");
    }

    private static void giveExtraTime(Visit teacher, Student student) {
        teacher.page().getByLabel("Student", exact()).selectOption(new SelectOption().setValue(student.id()));
        teacher.page().getByLabel("Percent more").fill("50");

        teacher.button("Give extra time").click();

        teacher.sees("Noor: ");
    }

    private static void begin(Visit visit, Student student, String title) {
        visit.page().navigate("/courses/" + student.course());
        visit.sees(visit.link(title)).looksRight("course");
        visit.link(title).click();
        visit.sees("30 minutes, with your extra time of 50%").looksRight("rules");

        visit.button("Start").click();

        visit.sees("Question 1 of 3").looksRight("question");
    }

    private static void answerAndComeBack(Visit visit) {
        Answering.somehow(visit.page().locator(".item__answer"));
        assertThat(visit.page().locator(".quiz-bar__save")).hasText("Saved");

        visit.page().reload();

        visit.sees("1 of 3 answered");
        assertThat(question(visit, 1, "answered")).isVisible();
    }

    private static void answerWithoutANetwork(Visit visit) {
        question(visit, 2, "not answered").click();
        visit.online(false);
        Answering.somehow(visit.page().locator(".item__answer"));
        assertThat(visit.page().locator(".quiz-bar__save")).containsText("No connection");
        visit.looksRight("no-connection");

        visit.online(true);

        assertThat(visit.page().locator(".quiz-bar__save")).hasText("Saved");
    }

    private static void goOnElsewhere(Visit visit, Student student) {
        String address = visit.page().url();
        try (Visit elsewhere =
                Visit.of(TestBrowser.personWithPhone(), "quiz-elsewhere").signedInAs(student)) {
            elsewhere.page().navigate(address);

            elsewhere.sees("2 of 3 answered").looksRight("resumed");
        }
    }

    private static void submit(Visit visit) {
        visit.button("Submit").first().click();
        visit.sees("1 question has no answer yet:").looksRight("submit");

        visit.page().locator("dialog").getByText("Submit", exactText()).click();

        visit.sees("Your result").sees("is not shown yet").looksRight("result");
        assertThat(visit.page().locator(".quiz-results > li")).hasCount(ITEMS);
    }

    private static void readResults(Visit teacher, Student student) throws IOException {
        teacher.link("Results").click();
        teacher.sees("Discrimination")
                .sees("of 1, 1 without an answer")
                .sees("Noor")
                .sees(teacher.link("Edit quiz"))
                .looksRight("results");
        assertThat(teacher.page().locator(".crumbs a")).hasAttribute("href", "/teach/courses/" + student.course());

        Download table = teacher.page()
                .waitForDownload(() -> teacher.link("Download as CSV").click());
        assertThat(Files.readString(table.path(), StandardCharsets.UTF_8)).contains("Noor");

        teacher.link("Noor").click();
        teacher.sees(teacher.page().locator(".skill-card")).looksRight("mastery-of-a-student");
        assertThat(teacher.page().url()).endsWith(student.id());
        teacher.page().locator(".skill-card a").first().click();
        teacher.sees("Why we think so").looksRight("explanation-of-a-student");
    }

    /** As short as leaves a busy machine the time to show it. */
    private static String aShortQuiz(String course) {
        var teacher = TestServer.clientOf("instructor");
        JsonArray items = teacher.get("/courses/" + course + "/items?limit=2").items();
        String body = """
                {"title": "In twenty seconds", "itemIds": ["%s", "%s"], "timeLimitMillis": 20000, "maxAttempts": 1,
                 "passingScore": 0.5, "shuffle": false, "feedback": "after-submit"}
                """.formatted(
                items.getJsonObject(0).getString("id"), items.getJsonObject(1).getString("id"));
        var made = teacher.post("/courses/" + course + "/quizzes", body);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.object().getString("id");
    }

    private static Locator question(Visit visit, int number, String state) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Question %d, %s".formatted(number, state))
                                .setExact(true));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByTextOptions exactText() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
