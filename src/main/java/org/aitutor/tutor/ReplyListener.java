package org.aitutor.tutor;

/** Hears an answer while it is made: what it hears may be shown at once. */
public interface ReplyListener {
    /** Hears nothing. */
    ReplyListener DEAF = new ReplyListener() {
        @Override
        public void sentence(String sentence) {}

        @Override
        public void citation(Citation citation) {}
    };

    /** A sentence that has passed the gate. */
    void sentence(String sentence);

    void citation(Citation citation);
}
