package org.aitutor.platform.lifecycle;

/** Fired once when the member is told to stop, before anything stops: hand over what others can go on with, within seconds. */
public record Draining() {}
