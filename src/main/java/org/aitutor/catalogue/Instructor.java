package org.aitutor.catalogue;

import org.aitutor.accounts.UserId;

/** Whose course it is, with the name to show. */
public record Instructor(UserId id, String displayName) {}
