package org.aitutor.architecture.bad.analytics;

/** Breaks a rule of the house on purpose. */
public class AnalyticsThing {
    public final Class<?> behind = org.aitutor.architecture.bad.operations.OperationsThing.class;
}
