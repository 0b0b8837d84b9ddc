package org.aitutor.catalogue;

import java.util.Optional;

/**
 * One of the things to choose, order or match.
 *
 * @param text Markdown with maths
 * @param feedback what to say to who chose it wrongly
 */
public record Choice(String id, String text, Optional<String> feedback) {
    public Choice(String id, String text) {
        this(id, text, Optional.empty());
    }
}
