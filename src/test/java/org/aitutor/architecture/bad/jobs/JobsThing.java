package org.aitutor.architecture.bad.jobs;

/** Breaks a rule of the house on purpose. */
public class JobsThing {
    public final Class<?> behind = org.aitutor.architecture.bad.accounts.AccountsThing.class;
}
