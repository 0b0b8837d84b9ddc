package org.aitutor.jobs;

/** A job has been queued by this member: its own workers need not wait for their next look. */
public record JobSubmitted(JobId id) {}
