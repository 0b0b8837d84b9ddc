package org.aitutor.architecture.bad.tutor;

/** Breaks a rule of the house on purpose. */
public class TutorThing {
    public final Class<?> behind = org.aitutor.architecture.bad.analytics.AnalyticsThing.class;
}
