package org.aitutor.webui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.aitutor.testing.TestBrowser;
import org.junit.jupiter.api.Test;

class VisitorPathIT {
    @Test
    void aVisitorFindsACourseAndReadsALesson() {
        try (Visit visit = Visit.of(TestBrowser.person(), "visitor")) {
            walk(visit);
        }
    }

    @Test
    void aVisitorWithASmallPhoneInTheDarkDoesToo() {
        NewContextOptions phone = new NewContextOptions()
                .setViewportSize(320, 640)
                .setColorScheme(ColorScheme.DARK)
                .setLocale("en");
        try (Visit visit = Visit.of(TestBrowser.person(phone), "visitor-phone")) {
            walk(visit);
        }
    }

    @Test
    void anAddressOfNothingSaysSo() {
        try (Visit visit = Visit.of(TestBrowser.person(), "nothing")) {
            visit.page().navigate("/no/such/place");

            visit.sees("Page not found").looksRight("not-found");
        }
    }

    @Test
    void whatFailsIsSaidAndWhatWasTypedStays() {
        try (Visit visit = Visit.of(TestBrowser.person(), "register")) {
            visit.page().navigate("/register");
            visit.page().getByLabel("Your name").fill("Kim");
            visit.page().getByLabel("Email").fill("kim@nowhere");
            visit.page().getByLabel("Password").fill("long enough to pass");
            visit.page().getByRole(AriaRole.CHECKBOX).check();
            visit.page().getByLabel("Email").evaluate("input => { input.type = 'text'; input.value = 'no address'; }");
            visit.button("Create account").click();

            visit.sees("is not an e-mail address");
            assertThat(visit.page().getByLabel("Your name")).hasValue("Kim");
            assertThat(visit.page().getByLabel("Email")).isFocused();
        }
    }

    private static void walk(Visit visit) {
        visit.page().navigate("/");
        visit.sees(visit.page().locator(".course-card")).looksRight("start");

        visit.link("Browse courses").click();
        visit.page().getByLabel("Search courses").fill("no course is called like this");
        visit.sees("No course fits").looksRight("nothing-found");

        visit.link("Clear filters").click();
        visit.sees(visit.page().locator(".course-card")).looksRight("catalogue");

        visit.link(Student.DEMO_COURSE).click();
        visit.sees("Outline").looksRight("course");

        visit.page().locator(".lesson-list__entry a").first().click();
        visit.sees(visit.page().locator(".lesson__text .katex")).looksRight("lesson");
    }
}
