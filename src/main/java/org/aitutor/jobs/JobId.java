package org.aitutor.jobs;

/** The id of a job: a UUIDv7, so that later jobs have greater ids. */
public record JobId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
