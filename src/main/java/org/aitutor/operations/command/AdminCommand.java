package org.aitutor.operations.command;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.FirstAdminInvitation;
import org.aitutor.accounts.RandomTokens;
import org.aitutor.accounts.store.MongoAdministrators;
import org.aitutor.accounts.store.MongoOneTimeTokenRepository;
import org.aitutor.platform.problem.DomainException;

/**
 * The command behind {@code scripts/admin}: {@code create EMAIL} prints the link by which the first administrator comes
 * in, other words lead to other commands. Runs beside the server, on the database alone; {@code MONGODB_URI}, {@code
 * MONGODB_DATABASE} and {@code AITUTOR_PUBLIC_URL} say which and where.
 */
public final class AdminCommand {
    private static final int WRONG_USE = 2;

    private final FirstAdminInvitation invitation;
    private final String publicUrl;

    AdminCommand(FirstAdminInvitation invitation, String publicUrl) {
        this.invitation = invitation;
        this.publicUrl = publicUrl;
    }

    public static void main(String[] arguments) {
        try (MongoClient client =
                MongoClients.create(environment("MONGODB_URI", "mongodb://127.0.0.1:27017/?replicaSet=rs0"))) {
            MongoDatabase database = client.getDatabase(environment("MONGODB_DATABASE", "ai_tutor_db"));
            if (arguments.length > 0 && arguments[0].equals(RebuildStateCommand.NAME)) {
                List<String> rest = List.of(arguments).subList(1, arguments.length);
                System.exit(RebuildStateCommand.on(database).run(rest, System.out, System.err));
            }
            if (List.of(arguments).equals(List.of(VerifyAuditCommand.NAME))) {
                System.exit(VerifyAuditCommand.on(database).run(System.out, System.err));
            }
            String url = environment("AITUTOR_PUBLIC_URL", "http://127.0.0.1:8080");
            System.exit(new AdminCommand(invitation(database), url).run(arguments, System.out, System.err));
        }
    }

    /** Does what the arguments say. @return the exit status: 0 done, 1 refused, 2 wrong use */
    int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 2 || !"create".equals(arguments[0])) {
            err.println("Usage: scripts/admin create EMAIL");
            return WRONG_USE;
        }
        try {
            String path = invitation.invite(arguments[1]);
            out.println("Good once, for a day:");
            out.println(publicUrl.replaceAll("/+$", "") + path);
            return 0;
        } catch (DomainException refused) {
            err.println(refused.detail());
            return 1;
        }
    }

    private static FirstAdminInvitation invitation(MongoDatabase database) {
        return new FirstAdminInvitation(
                new MongoAdministrators(database),
                new MongoOneTimeTokenRepository(database),
                new RandomTokens(new SecureRandom()),
                Clock.systemUTC());
    }

    private static String environment(String name, String preset) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(preset);
    }
}
