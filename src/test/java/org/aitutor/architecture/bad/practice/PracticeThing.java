package org.aitutor.architecture.bad.practice;

/** Breaks a rule of the house on purpose. */
public class PracticeThing {
    public final Class<?> behind = org.aitutor.architecture.bad.interchange.InterchangeThing.class;
    public final Class<?> within = org.aitutor.architecture.bad.practice.quiz.QuizThing.class;
}
