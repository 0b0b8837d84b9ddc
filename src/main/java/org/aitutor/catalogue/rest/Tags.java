package org.aitutor.catalogue.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.aitutor.catalogue.Course;

/** The opaque part of the catalogue's ETags. Counters are no part of them. */
final class Tags {
    private static final int BYTES = 12;

    private Tags() {}

    static String of(Course course) {
        return Long.toString(course.revision());
    }

    static String ofRevision(int revision) {
        return "r" + revision;
    }

    /** Of a list: which courses, at which revisions, in which order. */
    static String of(List<Course> courses, boolean more) {
        String all = courses.stream()
                .map(course -> course.id() + ":" + course.revision())
                .collect(Collectors.joining("\n", "", "\n" + more));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, BYTES);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
