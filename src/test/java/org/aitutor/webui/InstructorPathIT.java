package org.aitutor.webui;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.aitutor.testing.TestBrowser;
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
