package org.aitutor.interchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import org.aitutor.jobs.Jobs;
import org.aitutor.platform.blobs.BlobUse;

/** Uploads whose import may run yet, or again. One that succeeded has no use for its archive any more. */
@Singleton
public final class ImportedBlobs implements BlobUse {
    private final Jobs jobs;

    @Inject
    public ImportedBlobs(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Set<String> used(Collection<String> sha256s) {
        return jobs.wanted(CourseImporter.KIND, CourseImporter.BLOB, sha256s);
    }
}
