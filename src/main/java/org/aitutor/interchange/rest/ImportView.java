package org.aitutor.interchange.rest;

import org.aitutor.jobs.rest.JobView;

/** An import has been taken on: the job that does it. */
public record ImportView(JobView job) {}
