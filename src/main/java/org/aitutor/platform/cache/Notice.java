package org.aitutor.platform.cache;

import java.time.Instant;

/**
 * News for every member.
 *
 * @param topic whom it concerns: what {@link Notices#heed} was called with
 */
public record Notice(String id, String topic, String key, Instant at) {}
