package org.aitutor.operations.command;

import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.util.Locale;
import org.aitutor.accounts.audit.AuditVerification;
import org.aitutor.accounts.store.MongoAuditRepository;
import org.aitutor.platform.problem.DomainException;

/** The command behind {@code scripts/admin verify-audit}: says what was changed in the audit log, or taken out of it. */
final class VerifyAuditCommand {
    static final String NAME = "verify-audit";

    private final AuditVerification verification;

    VerifyAuditCommand(AuditVerification verification) {
        this.verification = verification;
    }

    static VerifyAuditCommand on(MongoDatabase database) {
        return new VerifyAuditCommand(new AuditVerification(new MongoAuditRepository(database)));
    }

    /** Reads the log; ends with a line of JSON. @return the exit status: 0 whole, 1 not, or not to be read */
    int run(PrintStream out, PrintStream err) {
        try {
            AuditVerification.Report report = verification.verify();
            report.faults().forEach(err::println);
            out.printf(
                    Locale.ROOT,
                    "{\"entries\": %d, \"chains\": %d, \"anchors\": %d, \"faults\": %d}%n",
                    report.entries(),
                    report.chains(),
                    report.anchors(),
                    report.faults().size());
            return report.faults().isEmpty() ? 0 : 1;
        } catch (DomainException away) {
            err.println(away.detail());
            return 1;
        }
    }
}
