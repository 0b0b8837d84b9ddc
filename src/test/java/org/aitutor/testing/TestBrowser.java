package org.aitutor.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real browser, Chromium without a window, on the {@link TestServer}: started once per JVM; each context is a person
 * with cookies of their own. It reaches 127.0.0.1 and nothing else. To be used from one thread.
 */
public final class TestBrowser {
    private static @Nullable TestBrowser running;

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")));
    }

    /** A person at a desk: 1280 × 800, English. Close it when done. */
    public static BrowserContext person() {
        return person(new NewContextOptions().setViewportSize(1280, 800).setLocale("en"));
    }

    /** A person with a phone: 390 × 844, touch, a pixel ratio of 2. */
    public static BrowserContext personWithPhone() {
        return person(new NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("en"));
    }

    /** A person with these options; paths are resolved against the server. */
    public static BrowserContext person(NewContextOptions options) {
        return running()
                .browser
                .newContext(options.setBaseURL(TestServer.url().toString()).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Keeps what the page shows, whole, as {@code target/screenshots/NAME.png}. */
    public static Path keep(Page page, String name) {
        Path file = Project.path("target/screenshots/" + name + ".png");
        // What sticks to the window's top would otherwise stand in the middle of the picture.
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static synchronized TestBrowser running() {
        if (running == null) {
            TestBrowser started = new TestBrowser();
            Runtime.getRuntime().addShutdownHook(new Thread(started.playwright::close));
            running = started;
        }
        return running;
    }

    private static Path chromium() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Chromium is missing. It comes with: sudo apt-get install chromium (or set CHROMIUM to it)"));
    }
}
