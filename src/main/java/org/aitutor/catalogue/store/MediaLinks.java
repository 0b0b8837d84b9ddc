package org.aitutor.catalogue.store;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blobs that a text shows. A text names one by its path, wherever it came from. */
final class MediaLinks {
    private static final Pattern LINK = Pattern.compile("/media/([0-9a-f]{64})");

    private MediaLinks() {}

    /**
     * The hashes, each once.
     *
     * @param content a record of texts: what it says of itself has all of them, new ones too
     */
    static List<String> in(Object content) {
        return LINK.matcher(String.valueOf(content))
                .results()
                .map((MatchResult link) -> link.group(1))
                .distinct()
                .toList();
    }
}
