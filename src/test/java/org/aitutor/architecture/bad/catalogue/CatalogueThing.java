package org.aitutor.architecture.bad.catalogue;

/** Breaks a rule of the house on purpose. */
public class CatalogueThing {
    public final Class<?> behind = org.aitutor.architecture.bad.learning.LearningThing.class;
}
