package org.aitutor.tutor.moves;

/**
 * Where a conversation stands when a message comes in.
 *
 * @param intent of the message
 * @param work on the item beside it; {@link Work#NONE} beside a lesson
 * @param step whether the message shows a step, and whether that holds
 * @param passageFound whether the course has a passage that speaks of the message
 * @param turn of the conversation, from 0
 */
public record Situation(Intent intent, Work work, Step step, boolean passageFound, int turn) {

    /** What the message shows of the student's own work. */
    public enum Step {
        /** Nothing that can be computed. */
        NONE,
        /** The right final answer. */
        RIGHT,
        /** A final answer that is wrong. */
        WRONG
    }

    /**
     * The student's work on the item.
     *
     * @param onItem whether there is an item
     * @param attempts made
     * @param hintsLeft rungs that were not yet given
     * @param closed whether the item is answered, so that its solution may be shown
     */
    public record Work(boolean onItem, int attempts, int hintsLeft, boolean closed) {
        public static final Work NONE = new Work(false, 0, 0, false);

        /** Whether the solution may be shown: nothing smaller is left to give, or the item is done. */
        boolean mayReveal() {
            return onItem && (closed || hintsLeft == 0);
        }
    }
}
