package org.aitutor.webui;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestBrowser;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

class InstructorPathIT {
    @Test
    void anInstructorSeesTheCourseAndWhoHasJoined() {
        try (Visit visit = Visit.of(TestBrowser.person(), "instructor").signedInAs("instructor")) {
            visit.link("Teach").click();
            visit.sees(visit.page().locator(".course-card")).looksRight("courses");

            visit.page().locator(".course-card__title a").first().click();

            visit.sees("Students").looksRight("course");
        }
    }

    @Test
    void anInstructorSeesWhomToLookAfter() {
        ApiClient student = TestServer.clientOf("student");
        String course =
                student.get("/courses?q=ground").items().getJsonObject(0).getString("id");
        student.post("/enrollments", "{\"courseId\":\"" + course + "\"}");
        String conversation = student.post("/tutor/conversations", "{\"courseId\":\"" + course + "\"}")
                .object()
                .getString("id");
        student.post("/tutor/conversations/" + conversation + "/messages", "{\"text\":\"I want to die\"}");

        try (Visit visit = Visit.of(TestBrowser.person(), "look-after").signedInAs("instructor")) {
            visit.page().navigate("/teach/courses/" + course);

            visit.sees("Please look after them").looksRight("flags");
            visit.page().locator("course-flags tbody a").first().click();
            visit.sees("Sam Student");
        }
    }

    @Test
    void anAdministratorSeesTheWorkTheMembersAndTheCaches() {
        try (Visit visit = Visit.of(TestBrowser.person(), "admin").signedInAs("admin")) {
            visit.link("Operate").click();
            visit.sees("Refresh").looksRight("jobs");

            visit.link("Cluster and caches").click();

            visit.sees("answers you").sees("Hit rate").looksRight("cluster");
        }
    }

    @Test
    void anArchiveThatIsNoneIsRefusedWithItsReason() {
        try (Visit visit = Visit.of(TestBrowser.person(), "import").signedInAs("instructor")) {
            visit.page().navigate("/teach/import");
            visit.looksRight("upload");
            visit.page()
                    .getByLabel("Course archive")
                    .setInputFiles(new FilePayload(
                            "course.zip", "application/zip", "no archive".getBytes(StandardCharsets.UTF_8)));

            visit.button("Import").click();

            visit.sees("nothing was changed").looksRight("refused");
        }
    }
}
