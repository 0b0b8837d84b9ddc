package org.aitutor.tutor.rest;

import org.aitutor.tutor.Citation;

/** Where a sentence comes from. */
public record CitationView(String lessonId, String title, String quote) {
    static CitationView of(Citation citation) {
        return new CitationView(citation.lessonId(), citation.title(), citation.quote());
    }
}
