package org.aitutor.architecture.bad.learning;

/** Breaks a rule of the house on purpose. */
public class LearningThing {
    public final Class<?> behind = org.aitutor.architecture.bad.practice.PracticeThing.class;
}
