package org.aitutor.architecture.bad.practice.scoring;

/** Breaks a rule of the house on purpose. */
public class ImpureThing {
    public final Class<?> service = jakarta.inject.Inject.class;
}
