package org.aitutor.architecture.bad.accounts.store;

/** Breaks a rule of the house on purpose. */
public class ShelfThing {
    public final Class<?> rest = org.aitutor.architecture.bad.accounts.rest.DoorThing.class;
}
