package org.aitutor.catalogue.store;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.codecs.pojo.annotations.BsonProperty;

/**
 * A manifest as {@code course_versions} keeps it: 5,000 items in about half a megabyte, since fields have one letter,
 * ids leave the course out, and skills and lessons are named by their number in the lists.
 *
 * @param reserved whether only the number is taken yet, and no content stands behind it
 */
public record ManifestDocument(
        @BsonId String id,
        String courseId,
        int version,
        boolean reserved,
        List<SkillEntry> skills,
        List<ModuleEntry> modules,
        List<ItemEntry> items) {
    /** A skill, and what comes before it. */
    public record SkillEntry(
            @BsonProperty("i") String id,
            @BsonProperty("n") String name,
            @BsonProperty("a") List<Integer> after) {}

    /** A module. */
    public record ModuleEntry(
            @BsonProperty("i") String id,
            @BsonProperty("t") String title,
            @BsonProperty("l") List<LessonEntry> lessons) {}

    /** A lesson. */
    public record LessonEntry(
            @BsonProperty("i") String id,
            @BsonProperty("r") int revision,
            @BsonProperty("t") String title,
            @BsonProperty("m") int minutes,
            @BsonProperty("s") List<Integer> skills) {}

    /**
     * An item.
     *
     * @param group empty where it stands alone
     * @param lesson −1 where it has none
     */
    public record ItemEntry(
            @BsonProperty("i") String id,
            @BsonProperty("r") int revision,
            @BsonProperty("k") String kind,
            @BsonProperty("s") List<Integer> skills,
            @BsonProperty("d") double difficulty,
            @BsonProperty("c") int choices,
            @BsonProperty("g") String group,
            @BsonProperty("p") int position,
            @BsonProperty("l") int lesson) {}

    static String id(String courseId, int version) {
        return courseId + ':' + version;
    }

    static ManifestDocument reservation(String courseId, int version) {
        return new ManifestDocument(id(courseId, version), courseId, version, true, List.of(), List.of(), List.of());
    }
}
