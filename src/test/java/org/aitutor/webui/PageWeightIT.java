package org.aitutor.webui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aitutor.testing.TestBrowser;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

class PageWeightIT {
    private static final int LIMIT = 200 * 1024;

    @Test
    void aFirstVisitTransfersLittle() {
        assertThat(weightOf("/")).isLessThan(LIMIT);
        assertThat(weightOf("/courses?q=Linear")).isLessThan(LIMIT);
    }

    @Test
    void aFirstVisitToALessonWithItsMathsTransfersLittle() {
        String course = TestServer.client()
                .get("/courses?q=Linear")
                .items()
                .getJsonObject(0)
                .getString("id");
        String lesson = TestServer.client()
                .get("/courses/" + course)
                .object()
                .getJsonArray("modules")
                .getJsonObject(0)
                .getJsonArray("lessons")
                .getJsonObject(0)
                .getString("id");

        assertThat(weightOf("/courses/" + course + "/lessons/" + lesson)).isLessThan(LIMIT);
    }

    /** Bytes on the wire, headers included, until nothing more is asked for. */
    private static int weightOf(String path) {
        try (BrowserContext person = TestBrowser.person()) {
            Page page = person.newPage();
            List<Request> finished = new CopyOnWriteArrayList<>();
            page.onRequestFinished(finished::add);

            page.navigate(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);

            return finished.stream()
                    .map(Request::sizes)
                    .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                    .sum();
        }
    }
}
