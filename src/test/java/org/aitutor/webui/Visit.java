package org.aitutor.webui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.testing.Accessibility;
import org.aitutor.testing.TestBrowser;
import org.aitutor.testing.TestServer;

/** One person's way through the application, step by step; every page that is kept is also checked. */
final class Visit implements AutoCloseable {
    /** For a machine that has other things to do, too. */
    private static final int PATIENCE_MILLIS = 30_000;

    private final BrowserContext person;
    private final Page page;
    private final String name;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>(List.of("ERR_INTERNET_DISCONNECTED"));
    private int steps;

    private Visit(BrowserContext person, String name) {
        this.person = person;
        this.name = name;
        page = person.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::hear);
    }

    static Visit of(BrowserContext person, String name) {
        return new Visit(person, name);
    }

    /** Signs in on the page for it, as one of the demo's accounts. */
    Visit signedInAs(String account) {
        return signedIn(account + "@demo.example", TestServer.DEMO_PASSWORD);
    }

    Visit signedInAs(Student student) {
        return signedIn(student.email(), Student.PASSWORD);
    }

    private Visit signedIn(String email, String password) {
        page.navigate("/sign-in");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
        sees("Hello, ");
        return this;
    }

    Page page() {
        return page;
    }

    Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Visit sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Visit sees(Locator something) {
        assertThat(something.first()).isVisible();
        return this;
    }

    /** Keeps the page as a picture, and expects that axe finds nothing, nothing is cut off, and no script complained. */
    Visit looksRight(String what) {
        steps++;
        TestBrowser.keep(page, "%s-%02d-%s".formatted(name, steps, what));
        assertThat(Accessibility.violations(page)).as(what).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("what stands out to the side of " + what)
                .isEqualTo(0);
        assertThat(complaints).as("console on " + what).isEmpty();
        return this;
    }

    /** From here on the network is away, or there again; what the browser says of that is no fault of the page. */
    Visit online(boolean there) {
        person.setOffline(!there);
        return this;
    }

    /** From here on the server may answer with that status; what the browser says of it is no fault of the page. */
    Visit mayBeAnswered(int status) {
        expected.add("status of " + status);
        return this;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && expected.stream().noneMatch(message.text()::contains)) {
            complaints.add(message.text());
        }
    }

    @Override
    public void close() {
        person.close();
    }
}
