package org.aitutor.practice.evaluation;

import java.io.IOException;
import java.util.List;

/** How the commands talk to the person who started them. */
final class Commands {

    private Commands() {}

    /** Something that may meet a bad file or argument. */
    interface Work {
        void run() throws IOException;
    }

    /** Runs it; what is wrong with the input is said in one line, and the process ends with 2. */
    static void run(Work work) throws IOException {
        try {
            work.run();
        } catch (InputProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(2);
        }
    }

    static void say(List<String> lines) {
        lines.forEach(System.out::println);
    }
}
