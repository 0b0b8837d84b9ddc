package org.aitutor.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditEntry;
import org.aitutor.accounts.audit.AuditFact;
import org.aitutor.accounts.audit.AuditVerification;
import org.aitutor.accounts.audit.Audits;
import org.aitutor.accounts.audit.InMemoryAuditRepository;
import org.junit.jupiter.api.Test;

class VerifyAuditCommandTest {
    private final InMemoryAuditRepository log = new InMemoryAuditRepository();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aWholeLogIsSaidToBeWhole() {
        Audits.log(log).require(AuditFact.of(AuditAction.KEY_ROTATED));

        assertThat(run()).isZero();
        assertThat(text(out)).isEqualTo("{\"entries\": 1, \"chains\": 1, \"anchors\": 0, \"faults\": 0}\n");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aForgedEntryIsNamed() {
        log.insert(new AuditEntry(
                "forged", 1, Instant.EPOCH, AuditAction.KEY_ROTATED, "", "", "", Map.of(), "", "a made-up hash"));

        assertThat(run()).isEqualTo(1);
        assertThat(text(err)).isEqualTo("Entry forged:0000000001 was changed.\n");
        assertThat(text(out)).contains("\"faults\": 1");
    }

    private int run() {
        return new VerifyAuditCommand(new AuditVerification(log)).run(print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
