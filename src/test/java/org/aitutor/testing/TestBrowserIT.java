package org.aitutor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TestBrowserIT {
    @Test
    void axeFindsAPictureWithoutWords() {
        try (BrowserContext person = TestBrowser.person()) {
            Page page = person.newPage();
            page.setContent(
                    "<html lang=en><title>t</title><main><h1>h</h1><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></main>");

            var violations = Accessibility.violations(page);

            assertThat(violations).singleElement().asString().startsWith("image-alt (critical)");
        }
    }

    @Test
    void whatAPersonSeesIsKept() {
        try (BrowserContext person = TestBrowser.personWithPhone()) {
            Page page = person.newPage();
            page.navigate("/");

            Path kept = TestBrowser.keep(page, "start-on-a-phone");

            assertThat(kept).isNotEmptyFile();
        }
    }
}
