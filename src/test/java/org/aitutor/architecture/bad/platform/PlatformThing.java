package org.aitutor.architecture.bad.platform;

/** Breaks a rule of the house on purpose. */
public class PlatformThing {
    public final Class<?> behind = org.aitutor.architecture.bad.jobs.JobsThing.class;
}
