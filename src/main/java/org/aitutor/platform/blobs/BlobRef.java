package org.aitutor.platform.blobs;

/**
 * A blob that is kept.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param extension of the kind it was put as, in lower case without the dot
 * @param size in bytes
 */
public record BlobRef(String sha256, String extension, long size) {
    /** Where it is served. */
    public String path() {
        return "/media/" + sha256 + '.' + extension;
    }
}
