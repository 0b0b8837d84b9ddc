package org.aitutor.architecture.bad.accounts.rest;

/** Breaks a rule of the house on purpose. */
public class DoorThing {
    public final Class<?> store = org.aitutor.architecture.bad.accounts.store.ShelfThing.class;
}
