package org.aitutor.catalogue.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.aitutor.catalogue.Course;
import org.aitutor.platform.problem.Stale;

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

    /** The revision that the client read. @throws Stale where its tag is none of ours */
    static int revisionOf(String tag) {
        if (!tag.matches("r[0-9]{1,9}")) {
            throw new Stale();
        }
        return Integer.parseInt(tag.substring(1));
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
