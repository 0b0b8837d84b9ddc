package org.aitutor.architecture.bad.accounts;

/** Breaks a rule of the house on purpose. */
public class AccountsThing {
    public final Class<?> behind = org.aitutor.architecture.bad.catalogue.CatalogueThing.class;
}
