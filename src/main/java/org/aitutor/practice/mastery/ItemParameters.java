package org.aitutor.practice.mastery;

/**
 * How easy an item is beyond its skills, in logits (higher is easier), from how many answers that is known, and how long
 * right ones take.
 */
public record ItemParameters(double bias, int count, AnswerTime time) {

    public static final ItemParameters NEW = new ItemParameters(0, 0);

    private static final double GAIN = 0.6;
    private static final double GAIN_FALLS = 0.08;
    private static final double TRUST_IN_AUTHORS = 0.5;
    private static final double HARDEST = 0.95;
    private static final double EASIEST = 0.05;

    /** With no answer whose time is known. */
    public ItemParameters(double bias, int count) {
        this(bias, count, AnswerTime.NONE);
    }

    /**
     * The start for an item that nobody has answered: what its author expects, drawn halfway to the average.
     *
     * @param difficulty the share of a class expected to fail, 0 to 1
     */
    public static ItemParameters expecting(double difficulty) {
        double failing = Math.min(Math.max(difficulty, EASIEST), HARDEST);
        return new ItemParameters(TRUST_IN_AUTHORS * Math.log((1 - failing) / failing), 0);
    }

    ItemParameters after(double error) {
        return new ItemParameters(bias + GAIN / (1 + GAIN_FALLS * count) * error, count + 1, time);
    }

    /** With the time that a right answer without help took. */
    ItemParameters timed(long millis) {
        return new ItemParameters(bias, count, time.with(millis));
    }
}
