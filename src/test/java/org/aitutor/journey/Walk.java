package org.aitutor.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.testing.Accessibility;
import org.aitutor.testing.TestBrowser;
import org.aitutor.testing.TestServer;

/** One person's way through the pages. */
final class Walk implements AutoCloseable {
    private static final int HEIGHT = 800;
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final int PATIENCE_MILLIS = 30_000;

    private final BrowserContext person = TestBrowser.person();
    private final Page page = person.newPage();
    private final List<String> complaints = new ArrayList<>();
    private final String name;
    private int kept;

    Walk(String name) {
        this.name = name;
        page.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::hear);
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
    }

    void signIn(String demoAccount) {
        open("/sign-in");
        field("Email").fill(demoAccount + "@demo.example");
        field("Password").fill(TestServer.DEMO_PASSWORD);
        button("Sign in").click();
        sees("Hello, ");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator link(String text) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    void sees(String text) {
        sees(page.getByText(text).first());
    }

    /** Keeps what the page shows when the walk broke off. */
    void keepFailure() {
        TestBrowser.keep(page, "main-path/%s-broken-off".formatted(name));
    }

    void sees(Locator something) {
        assertThat(something).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** What the server answers to the first request for such a path that the action causes. */
    JsonObject answered(String path, Runnable action) {
        Response response =
                page.waitForResponse(one -> URI.create(one.url()).getPath().endsWith(path), action);
        assertThat(response.status()).as(path + ": " + response.text()).isEqualTo(200);
        try (JsonReader reader = Json.createReader(new StringReader(response.text()))) {
            return reader.readObject();
        }
    }

    /** Keeps the page as a desk and a small phone show it; there is nothing wrong with either. */
    void keep(String what) {
        kept++;
        shoot(what, DESK);
        shoot(what, PHONE);
        page.setViewportSize(DESK, HEIGHT);
    }

    /** The same, and as it looks by night. */
    void keepDayAndNight(String what) {
        keep(what);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(what + "-dark", DESK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void shoot(String what, int width) {
        page.setViewportSize(width, HEIGHT);
        TestBrowser.keep(page, "main-path/%s-%02d-%s-%d".formatted(name, kept, what, width));
        assertThat(Accessibility.violations(page)).as(what + " at " + width).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("what stands out to the side of " + what + " at " + width)
                .isEqualTo(0);
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    @Override
    public void close() {
        person.close();
    }
}
