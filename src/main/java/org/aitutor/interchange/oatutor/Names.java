package org.aitutor.interchange.oatutor;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Makes ids and names of what OATutor calls its things. */
final class Names {
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int STEM = 48;

    private Names() {}

    /** An id that may stand in an address: the name itself if it can, else what can of it, and a hash of the whole. */
    static String id(String name) {
        if (SOUND.matcher(name).matches()) {
            return name;
        }
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        String kept = name.replaceAll("[^A-Za-z0-9_-]+", "-");
        return String.format("%s-%08x", kept.substring(0, Math.min(STEM, kept.length())), hash.getValue());
    }

    /** {@code solve_x**2_=_k} becomes {@code Solve x^2 = k}. */
    static String ofSkill(String name) {
        String words = name.replace("___", " − ")
                .replace('_', ' ')
                .replace("**", "^")
                .replaceAll("\\s+", " ")
                .strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
