package org.aitutor.operations.command;

import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.practice.Rebuilt;
import org.aitutor.practice.StateRebuilding;
import org.aitutor.practice.store.MongoAttemptRepository;
import org.aitutor.practice.store.MongoLearnerStateRepository;

/**
 * The command behind {@code scripts/admin rebuild-state STUDENT COURSE [--check]}: makes a student's state in a course
 * again from the attempts, and puts it in its place unless it is only to be checked.
 */
final class RebuildStateCommand {
    static final String NAME = "rebuild-state";
    private static final String CHECK = "--check";
    private static final int WRONG_USE = 2;

    private final StateRebuilding rebuilding;

    RebuildStateCommand(StateRebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    static RebuildStateCommand on(MongoDatabase database) {
        return new RebuildStateCommand(
                new StateRebuilding(new MongoLearnerStateRepository(database), new MongoAttemptRepository(database)));
    }

    /**
     * Does what the arguments after the command's name say.
     *
     * @return the exit status: 0 the state is right (by now), 1 it is not, 2 wrong use
     */
    int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean check = arguments.size() == 3 && arguments.get(2).equals(CHECK);
        if (arguments.size() != 2 && !check) {
            err.println("Usage: scripts/admin rebuild-state STUDENT COURSE [--check]");
            return WRONG_USE;
        }
        UserId student = new UserId(arguments.get(0));
        CourseId course = new CourseId(arguments.get(1));
        try {
            Rebuilt rebuilt = check ? rebuilding.check(student, course) : rebuilding.rebuild(student, course);
            return told(rebuilt, check, out, err);
        } catch (DomainException refused) {
            err.println(refused.detail());
            return 1;
        }
    }

    private static int told(Rebuilt rebuilt, boolean check, PrintStream out, PrintStream err) {
        if (rebuilt.agrees()) {
            out.println("The state is what its attempts make (" + rebuilt.attempts() + ").");
            return 0;
        }
        if (!rebuilt.complete()) {
            err.println("Attempts are missing (" + rebuilt.missing() + " beside the " + rebuilt.attempts()
                    + " that are there: archived or lost). The state was left as it is.");
            return 1;
        }
        if (check) {
            err.println("The state is not what its attempts make (" + rebuilt.attempts() + ").");
            return 1;
        }
        out.println("The state was made again from its attempts (" + rebuilt.attempts() + ").");
        return 0;
    }
}
