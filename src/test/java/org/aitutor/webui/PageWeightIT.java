package org.aitutor.webui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
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
        String course = Student.demoCourse();
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

    @Test
    void aFirstVisitToWhatAStudentSeesTransfersLittle() {
        Student student = Student.called("Mo");
        String skill = student.client()
                .get("/users/me/mastery?courseId=" + student.course())
                .items()
                .getJsonObject(0)
                .getString("skill");

        for (String path : List.of(
                "/",
                "/review",
                "/progress",
                "/progress/skills/" + skill,
                "/courses/" + student.course(),
                "/courses/" + student.course() + "/practice")) {
            assertThat(weightOf(path, student.email(), Student.PASSWORD))
                    .as(path)
                    .isLessThan(LIMIT);
        }
    }

    @Test
    void aFirstVisitToWhatATeacherSeesTransfersLittle() {
        String course = Student.demoCourse();

        for (String path : List.of("/teach", "/teach/courses/" + course, "/teach/courses/" + course + "/quizzes/new")) {
            assertThat(weightOf(path, "instructor@demo.example", TestServer.DEMO_PASSWORD))
                    .as(path)
                    .isLessThan(LIMIT);
        }
    }

    @Test
    void aFirstVisitToWhatAnAdministratorSeesTransfersLittle() {
        for (String path : List.of("/admin/jobs", "/admin/cluster")) {
            assertThat(weightOf(path, "admin@demo.example", TestServer.DEMO_PASSWORD))
                    .as(path)
                    .isLessThan(LIMIT);
        }
    }

    private static int weightOf(String path) {
        try (BrowserContext person = TestBrowser.person()) {
            return weightOf(person, path);
        }
    }

    /** Signed in beforehand, so that the page itself is the first that this browser sees. */
    private static int weightOf(String path, String email, String password) {
        try (BrowserContext person = TestBrowser.person()) {
            assertThat(person.request()
                            .post(
                                    "/api/v1/auth/login",
                                    RequestOptions.create().setData(Map.of("email", email, "password", password)))
                            .status())
                    .isEqualTo(200);
            return weightOf(person, path);
        }
    }

    /** Bytes on the wire, headers included, until nothing more is asked for. */
    private static int weightOf(BrowserContext person, String path) {
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
