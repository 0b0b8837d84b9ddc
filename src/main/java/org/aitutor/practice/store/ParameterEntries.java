package org.aitutor.practice.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aitutor.practice.mastery.AnswerTime;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.SkillParameters;
import org.bson.Document;

/** The entries of a {@code model_parameters} document: {@code v} is the version that changed one last. */
final class ParameterEntries {
    private ParameterEntries() {}

    static List<String> batch(Document document) {
        return document.getList("batch", String.class, List.of());
    }

    static SharedParameters read(Document document) {
        return new SharedParameters(
                document.containsKey("weights")
                        ? new CourseWeights(vector(document, "weights"), vector(document, "sums"))
                        : CourseWeights.DEFAULT,
                entries(document, "items", ParameterEntries::item),
                entries(document, "skills", ParameterEntries::skill));
    }

    /** Adds each entry, as of that version, to the fields that an update sets. */
    static void write(SharedParameters changed, long version, Document sets) {
        sets.append("weights", changed.weights().weights().toList())
                .append("sums", changed.weights().sums().toList());
        changed.items()
                .forEach((item, entry) ->
                        sets.append("items." + escaped(item), write(entry).append("v", version)));
        changed.skills()
                .forEach((skill, entry) ->
                        sets.append("skills." + escaped(skill), write(entry).append("v", version)));
    }

    /** A name that can be a field: no dots, no leading dollar. */
    static String escaped(String name) {
        return name.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    private static String unescaped(String name) {
        return name.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }

    private static Document write(ItemParameters item) {
        Document entry = new Document("bias", item.bias()).append("count", item.count());
        AnswerTime time = item.time();
        return time.count() == 0 ? entry : entry.append("ln", time.log()).append("timed", time.count());
    }

    private static ItemParameters item(Document entry) {
        AnswerTime time = entry.containsKey("timed")
                ? new AnswerTime(entry.getDouble("ln"), entry.getInteger("timed"))
                : AnswerTime.NONE;
        return new ItemParameters(entry.getDouble("bias"), entry.getInteger("count"), time);
    }

    private static Document write(SkillParameters skill) {
        return new Document("bias", skill.bias())
                .append("count", skill.count())
                .append("weights", skill.weights().toList())
                .append("sums", skill.sums().toList());
    }

    private static SkillParameters skill(Document entry) {
        return new SkillParameters(
                entry.getDouble("bias"), entry.getInteger("count"), vector(entry, "weights"), vector(entry, "sums"));
    }

    private static FeatureVector vector(Document document, String field) {
        return FeatureVector.of(document.getList(field, Double.class));
    }

    private static <T> Map<String, T> entries(Document document, String field, Function<Document, T> entry) {
        Map<String, T> read = new HashMap<>();
        document.get(field, new Document())
                .forEach((name, value) -> read.put(unescaped(name), entry.apply((Document) value)));
        return read;
    }
}
