package org.aitutor.webui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.aitutor.testing.TestBrowser;
import org.junit.jupiter.api.Test;

class InsightPathIT {
    private static final int CHECKED = 3;

    @Test
    void aStudentSeesWhyTheEstimateIsWhatItIsAndContradictsIt() {
        Student student = Student.called("Lou");
        try (Visit visit = Visit.of(TestBrowser.person(), "insight").signedInAs(student)) {
            practiceOnce(visit, student);
            openTheMap(visit);
            explain(visit);
            contradict(visit);
            seeTheOutcome(visit);
        }
    }

    @Test
    void theMapAndAnExplanationAreReadableOnASmallPhoneInTheDark() {
        Student student = Student.called("Kai");
        NewContextOptions phone = new NewContextOptions()
                .setViewportSize(320, 640)
                .setColorScheme(ColorScheme.DARK)
                .setLocale("en");
        try (Visit visit = Visit.of(TestBrowser.person(phone), "insight-phone").signedInAs(student)) {
            openTheMap(visit);
            visit.page().locator(".skill-card a").first().click();

            visit.sees("I know this").looksRight("explanation");
        }
    }

    @Test
    void whatComesUpForReviewIsListedAcrossCourses() {
        Student student = Student.called("Mia");
        try (Visit visit = Visit.of(TestBrowser.person(), "review").signedInAs(student)) {
            practiceOnce(visit, student);

            visit.page().navigate("/review");

            visit.sees("Nothing is due.").sees("Coming up").looksRight("queue");
            visit.page().locator(".coming a").first().click();
            visit.sees("Why we think so");
        }
    }

    @Test
    void theDaysGoalAndAVacationAreSetAtHome() {
        Student student = Student.called("Sol");
        try (Visit visit = Visit.of(TestBrowser.person(), "goal").signedInAs(student)) {
            visit.sees("Today").looksRight("home");
            visit.page().getByText("Change goal or take a vacation").click();
            visit.page().getByLabel("Answers a day").fill("5");
            visit.page().getByLabel("I am on vacation").check();
            visit.looksRight("form");

            visit.button("Save").click();

            visit.sees("0 of 5 answers").sees("On vacation until");
            visit.page().reload();
            visit.sees("0 of 5 answers").sees("On vacation until").looksRight("away");
        }
    }

    private static void practiceOnce(Visit visit, Student student) {
        visit.page().navigate("/courses/" + student.course() + "/practice");
        Answering.somehow(visit.page().locator(".item__answer"));
        visit.button("Check").click();
        visit.sees(visit.page().locator(".result")).looksRight("practiced");
    }

    private static void openTheMap(Visit visit) {
        visit.page().navigate("/progress");
        visit.sees(visit.page().locator(".skill-card")).looksRight("map");
    }

    private static void explain(Visit visit) {
        visit.page().locator(".skill-card:not(.skill-card--new) h4 a").first().click();

        visit.sees("Why we think so").sees(visit.page().locator(".part__effect"));
        visit.sees(visit.page().locator(".past .attempts__one")).looksRight("explanation");
    }

    private static void contradict(Visit visit) {
        visit.button("I know this").click();

        for (int item = 1; item <= CHECKED; item++) {
            visit.sees("A short check:");
            assertThat(visit.button("Give me a hint")).hasCount(0);
            Answering.somehow(visit.page().locator(".item__answer"));
            if (item == 1) {
                visit.looksRight("check");
            }
            visit.button("Check").click();
            visit.sees(visit.page().locator(".result"));
            visit.button("Next item").click();
            assertThat(visit.page().locator(".result")).hasCount(0);
        }
    }

    private static void seeTheOutcome(Visit visit) {
        visit.sees("right in the check").looksRight("outcome");

        visit.page().locator(".notice a").first().click();

        visit.sees("right in the check").sees("I know this").looksRight("explained-after-the-check");
    }
}
