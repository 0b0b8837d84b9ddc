package org.aitutor.practice.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.practice.CourseParameters;
import org.aitutor.practice.ParameterRepository;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.SkillParameters;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The shared parameters in the collection {@code model_parameters}: one document for each course, in which each item
 * and skill is an entry of its own, so that a change names only what it changes.
 */
@Singleton
public final class MongoParameterRepository implements ParameterRepository {
    private final MongoCollection<Document> parameters;

    @Inject
    public MongoParameterRepository(MongoDatabase database) {
        this.parameters = database.getCollection("model_parameters");
    }

    @Override
    public Optional<CourseParameters> newerThan(CourseId course, long version) {
        Bson filter = and(eq("_id", course.value()), gt("version", version));
        return Optional.ofNullable(
                        MongoErrors.reading(() -> parameters.find(filter).first()))
                .map(document -> read(course, document));
    }

    @Override
    public boolean update(CourseId course, long version, SharedParameters changed, List<String> batch) {
        Document changes = new Document("courseId", course.value())
                .append("version", version + 1)
                .append("batch", batch)
                .append("weights", changed.weights().weights().toList())
                .append("sums", changed.weights().sums().toList());
        changed.items().forEach((item, entry) -> changes.append("items." + escaped(item), write(entry)));
        changed.skills().forEach((skill, entry) -> changes.append("skills." + escaped(skill), write(entry)));
        if (version == 0) {
            begin(course);
        }
        Bson filter = and(eq("_id", course.value()), eq("version", version));
        return MongoErrors.writing(() ->
                parameters.updateOne(filter, new Document("$set", changes)).getMatchedCount() == 1);
    }

    private void begin(CourseId course) {
        try {
            MongoErrors.write(() -> parameters.insertOne(new Document("_id", course.value())
                    .append("courseId", course.value())
                    .append("version", 0L)));
        } catch (Conflict itBeganBefore) {
            // The update tells whether it is still at its beginning.
        }
    }

    private static CourseParameters read(CourseId course, Document document) {
        CourseWeights weights = new CourseWeights(vector(document, "weights"), vector(document, "sums"));
        return new CourseParameters(
                course,
                document.getLong("version"),
                new SharedParameters(
                        weights,
                        entries(document, "items", MongoParameterRepository::item),
                        entries(document, "skills", MongoParameterRepository::skill)),
                document.getList("batch", String.class));
    }

    private static Document write(ItemParameters item) {
        return new Document("bias", item.bias()).append("count", item.count());
    }

    private static ItemParameters item(Document entry) {
        return new ItemParameters(entry.getDouble("bias"), entry.getInteger("count"));
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

    /** A name that can be a field: no dots, no leading dollar. */
    private static String escaped(String name) {
        return name.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    private static String unescaped(String name) {
        return name.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
