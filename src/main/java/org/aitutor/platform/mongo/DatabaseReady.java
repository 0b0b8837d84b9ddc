package org.aitutor.platform.mongo;

/** Fired once in a member, on a background thread, when the database answers and all migrations stand. */
public record DatabaseReady() {}
