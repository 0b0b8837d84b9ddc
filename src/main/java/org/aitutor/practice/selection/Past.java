package org.aitutor.practice.selection;

import java.time.Instant;
import java.util.List;

/** An attempt of the past. */
public record Past(String item, List<String> skills, Instant at) {
    public Past {
        skills = List.copyOf(skills);
    }
}
