package org.aitutor.webui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.aitutor.testing.TestBrowser;
import org.junit.jupiter.api.Test;

class StudentPathIT {
    private static final int ITEMS = 5;
    private static final int MOST_UNTYPED = 12;

    @Test
    void aStudentJoinsReadsPracticesAsksAndSeesTheProgress() {
        try (Visit visit = Visit.of(TestBrowser.person(), "student")) {
            register(visit);
            join(visit);
            read(visit);
            practiceTheLesson(visit);
            ask(visit);
            for (int item = 1; item <= ITEMS; item++) {
                practice(visit, item);
            }
            mistype(visit);
            seeProgress(visit);
        }
    }

    private static void register(Visit visit) {
        visit.page().navigate("/register");
        visit.page().getByLabel("Your name").fill("Robin");
        visit.page().getByLabel("Email").fill("robin-" + UUID.randomUUID() + "@school.example");
        visit.page().getByLabel("Password").fill("seven green boats");
        visit.page().getByRole(AriaRole.CHECKBOX).check();
        visit.looksRight("register");

        visit.button("Create account").click();

        visit.sees("Hello, Robin").looksRight("home-at-first");
    }

    private static void join(Visit visit) {
        visit.link("Browse courses").click();
        visit.link(Student.DEMO_COURSE).click();
        visit.button("Join this course").click();

        visit.sees(visit.link("Start with the first lesson")).looksRight("joined");
    }

    private static void read(Visit visit) {
        visit.link("Start with the first lesson").click();
        visit.sees(visit.page().locator(".lesson__text .katex"));

        visit.button("Mark as complete").click();

        visit.sees("✓ Completed").looksRight("lesson");
    }

    private static void practiceTheLesson(Visit visit) {
        visit.link("Practice this").click();
        visit.sees("From “").sees(visit.page().locator("#stem")).looksRight("practice-of-a-lesson");

        visit.link("Practice the whole course").click();

        assertThat(visit.page().locator(".practice__scope")).hasCount(0);
        visit.sees(visit.page().locator("#stem"));
        visit.page().goBack();
        visit.link("From “").click();
        visit.sees("✓ Completed");
    }

    private static void ask(Visit visit) {
        visit.page().locator(".tutor__ideas button").first().click();

        visit.sees(visit.button("This helped")).looksRight("tutor");
        Locator source = visit.page().locator(".sources a");
        if (source.count() > 0) {
            source.first().click();
            visit.sees(visit.page().locator(".passage"));
        }
        visit.button("This helped").first().click();
        visit.sees("Thank you for telling us.");
    }

    private static void practice(Visit visit, int number) {
        visit.page().navigate(visit.page().url().replaceAll("(/courses/[^/]+)/.*", "$1/practice"));
        visit.button("Give me a hint").click();
        visit.sees(visit.page().locator(".rung")).looksRight("hint-" + number);

        Answering.somehow(visit.page().locator(".item__answer"));
        visit.button("Check").click();

        visit.sees(visit.page().locator(".result")).looksRight("verdict-" + number);
        visit.button("Next item").click();
        assertThat(visit.page().locator(".result")).hasCount(0);
    }

    /** What cannot be read is no mistake: the page says what was not understood, and the same item waits. */
    private static void mistype(Visit visit) {
        Locator typed = visit.page().locator(".item__answer input[type=text]");
        Locator card = visit.page().locator(".item__answer");
        for (int item = 0; item < MOST_UNTYPED && typed.count() == 0; item++) {
            Answering.somehow(card);
            visit.button("Check").click();
            visit.button("Next item").click();
            assertThat(visit.page().locator(".result")).hasCount(0);
            card.locator("input, select, button").first().waitFor();
        }
        String stem = visit.page().locator("#stem").innerText();
        typed.first().fill("2 + (");
        visit.mayBeAnswered(422).button("Check").click();

        visit.sees("Not understood.");
        assertThat(visit.page().locator("[role=alert]")).hasCount(0);
        assertThat(visit.page().locator(".result")).hasCount(0);
        assertThat(visit.page().locator("#stem"))
                .hasText(stem, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        assertThat(typed.first()).isFocused();
        visit.looksRight("not-understood");
        Answering.somehow(card);
        visit.button("Check").click();
        visit.sees(visit.page().locator(".result"));
        assertThat(visit.page().locator(".unread")).hasCount(0);
    }

    private static void seeProgress(Visit visit) {
        visit.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Progress").setExact(true))
                .click();
        visit.sees(visit.page().locator(".skill-card:not(.skill-card--new)")).looksRight("progress");

        visit.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Home").setExact(true))
                .click();
        visit.sees("Due for review").looksRight("home");

        visit.button("Sign out").click();
        visit.sees(visit.link("Start learning"));
    }
}
