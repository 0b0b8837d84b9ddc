package org.aitutor.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aitutor.testing.Command;
import org.aitutor.testing.TestMongo;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

/** How the first administrator of an installation comes in. */
class AdminScriptIT {
    @Test
    void theFirstAdministratorGetsALink() throws Exception {
        String database = TestMongo.emptyDatabaseOf(AdminScriptIT.class).getName();

        try (Command admin = create("first@example.org", database)) {
            int status = admin.await(60);

            assertThat(status).describedAs(admin.output()).isZero();
            assertThat(admin.output()).contains("https://tutor.example.org/");
        }
    }

    @Test
    void whereThereIsAnAdministratorItIsRefused() throws Exception {
        String database = TestServer.database().getName();

        try (Command admin = create("second@example.org", database)) {
            int status = admin.await(60);

            assertThat(status).isEqualTo(1);
            assertThat(admin.output()).doesNotContain("https://");
        }
    }

    private static Command create(String email, String database) {
        return Command.start(
                Map.of(
                        "MONGODB_URI",
                        TestMongo.uri(),
                        "MONGODB_DATABASE",
                        database,
                        "AITUTOR_PUBLIC_URL",
                        "https://tutor.example.org"),
                "scripts/admin",
                "create",
                email);
    }
}
