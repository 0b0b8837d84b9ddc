package org.aitutor.interchange.rest;

import org.aitutor.jobs.rest.JobView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import has been taken on: the job that does it. */
@Schema(name = "ImportView")
public record ImportView(JobView job) {}
