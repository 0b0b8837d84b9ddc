package org.aitutor.interchange.oatutor;

/**
 * A picture of the archive that the texts show.
 *
 * @param file its name within the archive
 * @param sha256 of its content, in hex
 * @param extension by its content: gif, png, jpg or webp
 */
public record Figure(String file, String sha256, String extension) {
    String url() {
        return "/media/" + sha256 + "." + extension;
    }
}
