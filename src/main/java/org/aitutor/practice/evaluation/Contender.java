package org.aitutor.practice.evaluation;

import java.util.List;

/** A learner model that can be trained on the attempts of some students and asked about those of others. */
interface Contender {

    /** A short name for tables and figures. */
    String name();

    /**
     * The chance of a right answer for each held-out attempt, in order, made from the training attempts and from the
     * held-out ones before it.
     */
    Predictions predict(List<Attempt> training, List<Attempt> heldOut);
}
