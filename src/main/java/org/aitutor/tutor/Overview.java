package org.aitutor.tutor;

import java.util.List;

/**
 * A lesson that has no text of its own, as what it practises.
 *
 * @param title the lesson's title
 * @param skills the names of what it practises, at least one
 * @param skill the one of them to begin with
 */
record Overview(String title, List<String> skills, String skill) {
    Overview {
        skills = List.copyOf(skills);
    }
}
