package org.aitutor.interchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Map;
import org.aitutor.accounts.UserId;
import org.aitutor.interchange.oatutor.OatutorReader;
import org.aitutor.jobs.Job;
import org.aitutor.jobs.JobId;
import org.aitutor.jobs.JobNotFound;
import org.aitutor.jobs.Jobs;
import org.aitutor.platform.blobs.BlobRef;
import org.aitutor.platform.blobs.BlobStore;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.problem.InvalidInput;

/** Takes courses in: an upload becomes a blob, then a job. */
@Singleton
public final class CourseImports {
    private final BlobStore blobs;
    private final Jobs jobs;
    private final ImportSettings settings;

    @Inject
    CourseImports(BlobStore blobs, Jobs jobs, Settings settings) {
        this(blobs, jobs, ImportSettings.from(settings));
    }

    CourseImports(BlobStore blobs, Jobs jobs, ImportSettings settings) {
        this.blobs = blobs;
        this.jobs = jobs;
        this.settings = settings;
    }

    /** How many bytes an upload may have. */
    public long limit() {
        return settings.uploadBytes();
    }

    /** Passes a format that can be read. @throws InvalidInput naming those that can */
    public void requireFormat(String format) {
        if (!format.equals(OatutorReader.FORMAT)) {
            throw new InvalidInput("format", "must be " + OatutorReader.FORMAT);
        }
    }

    /**
     * Keeps an upload.
     *
     * @throws InvalidInput where the format is unknown or the upload empty
     * @throws org.aitutor.platform.blobs.BlobTooLarge where the upload is larger than may be
     */
    public BlobRef keep(String format, InputStream upload) {
        requireFormat(format);
        BlobRef blob = blobs.put(upload, "zip", settings.uploadBytes());
        if (blob.size() == 0) {
            throw new InvalidInput("file", "is empty");
        }
        return blob;
    }

    /**
     * Queues the import of an upload that is kept.
     *
     * @param fileName as the person's machine has it; for the record only
     */
    public Job begin(UserId instructor, BlobRef blob, String fileName) {
        JobId id = jobs.submit(
                CourseImporter.KIND,
                instructor.value(),
                Map.of(CourseImporter.BLOB, blob.sha256(), CourseImporter.FILE_NAME, fileName));
        return jobs.find(id).orElseThrow(JobNotFound::new);
    }
}
