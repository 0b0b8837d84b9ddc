package org.aitutor.practice.evaluation;

import java.util.List;

/**
 * Fits {@link TracingParameters} to the answers of many students to one skill, by expectation maximization (Baum and
 * Welch). A few imagined answers that follow the start keep skills with little data near it.
 */
final class TracingFit {

    static final TracingParameters START = new TracingParameters(0.5, 0.15, 0.05, 0.25, 0.1);

    private static final int MOST_ROUNDS = 100;
    private static final double SETTLED = 1e-4;
    private static final double IMAGINED = 2;

    private final double[] first = new double[2];
    private final double[] learning = new double[2];
    private final double[] forgetting = new double[2];
    private final double[] guessing = new double[2];
    private final double[] slipping = new double[2];
    private final TracingParameters current;

    private TracingFit(TracingParameters current) {
        this.current = current;
    }

    /**
     * The likeliest parameters.
     *
     * @param answers the answers of each student, in order of time; no list is empty
     */
    static TracingParameters fit(List<boolean[]> answers) {
        TracingParameters now = START;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            TracingParameters next = round(now, answers);
            if (distance(now, next) < SETTLED) {
                return next;
            }
            now = next;
        }
        return now;
    }

    private static TracingParameters round(TracingParameters now, List<boolean[]> answers) {
        TracingFit fit = new TracingFit(now);
        answers.forEach(fit::expect);
        return new TracingParameters(
                share(fit.first, START.known()),
                share(fit.learning, START.learns()),
                share(fit.forgetting, START.forgets()),
                Math.min(share(fit.guessing, START.guesses()), 0.5),
                Math.min(share(fit.slipping, START.slips()), 0.5));
    }

    private static double share(double[] countAndAll, double start) {
        return (countAndAll[0] + IMAGINED * start) / (countAndAll[1] + IMAGINED);
    }

    private static double distance(TracingParameters a, TracingParameters b) {
        return Math.abs(a.known() - b.known())
                + Math.abs(a.learns() - b.learns())
                + Math.abs(a.forgets() - b.forgets())
                + Math.abs(a.guesses() - b.guesses())
                + Math.abs(a.slips() - b.slips());
    }

    /** Adds what one student's answers let us expect of the hidden states: a forward and a backward pass. */
    private void expect(boolean[] answers) {
        double[] before = beliefs(answers);
        double knowing = 1;
        double not = 1;
        for (int t = answers.length - 1; t >= 0; t--) {
            double seenKnowing = current.chanceOf(answers[t], true);
            double seenNot = current.chanceOf(answers[t], false);
            double stays = before[t] * seenKnowing * (1 - current.forgets()) * knowing;
            double forgets = before[t] * seenKnowing * current.forgets() * not;
            double learns = (1 - before[t]) * seenNot * current.learns() * knowing;
            double still = (1 - before[t]) * seenNot * (1 - current.learns()) * not;
            boolean last = t == answers.length - 1;
            count(answers[t], last, stays, forgets, learns, still);
            double nextKnowing = seenKnowing * ((1 - current.forgets()) * knowing + current.forgets() * not);
            double nextNot = seenNot * (current.learns() * knowing + (1 - current.learns()) * not);
            knowing = nextKnowing / (nextKnowing + nextNot);
            not = nextNot / (nextKnowing + nextNot);
        }
        first[0] += before[0] * knowing / (before[0] * knowing + (1 - before[0]) * not);
        first[1]++;
    }

    private double[] beliefs(boolean[] answers) {
        double[] before = new double[answers.length];
        before[0] = current.known();
        for (int t = 1; t < answers.length; t++) {
            before[t] = current.after(before[t - 1], answers[t - 1]);
        }
        return before;
    }

    private void count(boolean right, boolean last, double stays, double forgets, double learns, double still) {
        double all = stays + forgets + learns + still;
        double knew = (stays + forgets) / all;
        slipping[0] += right ? 0 : knew;
        slipping[1] += knew;
        guessing[0] += right ? 1 - knew : 0;
        guessing[1] += 1 - knew;
        if (!last) {
            forgetting[0] += forgets / all;
            forgetting[1] += knew;
            learning[0] += learns / all;
            learning[1] += 1 - knew;
        }
    }
}
