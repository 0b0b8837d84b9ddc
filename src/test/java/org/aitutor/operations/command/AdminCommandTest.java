package org.aitutor.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.aitutor.accounts.Installation;
import org.aitutor.accounts.Registration;
import org.aitutor.accounts.User;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.Test;

class AdminCommandTest {
    private final Installation here = new Installation();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void itPrintsALinkThatIsGood() {
        int status = run("create", "root@example.org");

        String token = text(out).strip().replaceFirst("(?s).*https://tutor.example/first-admin\\?token=", "");
        User admin = here.firstAdmin.accept(token, "a long password", "Root");
        assertThat(status).isZero();
        assertThat(admin.email()).isEqualTo("root@example.org");
    }

    @Test
    void itRefusesOnceThereIsAnAdministrator() {
        User ada = here.accounts.register(Registration.of("ada@example.org", "a long password", "Ada"));
        here.accounts.grant(ada.id(), java.util.Set.of(Role.ADMIN));

        int status = run("create", "root@example.org");

        assertThat(status).isEqualTo(1);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("There is an administrator already");
    }

    @Test
    void itSaysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("create")).isEqualTo(2);
        assertThat(run("create", "no address")).isEqualTo(1);
        assertThat(text(err)).contains("Usage:", "is not an e-mail address");
    }

    private int run(String... arguments) {
        return new AdminCommand(here.invitation, "https://tutor.example/").run(arguments, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
