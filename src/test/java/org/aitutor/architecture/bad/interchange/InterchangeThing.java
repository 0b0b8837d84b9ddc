package org.aitutor.architecture.bad.interchange;

/** Breaks a rule of the house on purpose. */
public class InterchangeThing {
    public final Class<?> behind = org.aitutor.architecture.bad.tutor.TutorThing.class;
}
