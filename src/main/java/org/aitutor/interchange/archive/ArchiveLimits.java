package org.aitutor.interchange.archive;

/**
 * How much an archive may hold.
 *
 * @param entries files and folders
 * @param entryBytes of one file, unpacked
 * @param totalBytes of all files, unpacked
 * @param ratio how many times larger than packed a file of more than {@link #SMALL_BYTES} may be
 */
public record ArchiveLimits(int entries, long entryBytes, long totalBytes, int ratio) {
    /** Short files of one repeated line pack very well, and harm nobody. */
    public static final long SMALL_BYTES = 1 << 20;

    /** Room for a whole pool of courses; a zip bomb is stopped long before it hurts. */
    public static final ArchiveLimits USUAL = new ArchiveLimits(100_000, 16L << 20, 512L << 20, 100);
}
