package org.aitutor.testing;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How the server carries a query out. */
public final class Plans {
    private Plans() {}

    /** Runs the query and tells its plan. */
    public static Plan of(MongoCollection<Document> collection, Bson filter, Document sort, int limit) {
        Document explained = collection.find(filter).sort(sort).limit(limit).explain(ExplainVerbosity.EXECUTION_STATS);
        Document stats = explained.get("executionStats", Document.class);
        List<String> stages = new ArrayList<>();
        collect(stats.get("executionStages", Document.class), stages);
        return new Plan(stages, stats.getInteger("totalDocsExamined"), stats.getInteger("nReturned"));
    }

    private static void collect(Document stage, List<String> stages) {
        stages.add(stage.getString("stage"));
        if (stage.get("inputStage") instanceof Document input) {
            collect(input, stages);
        }
        if (stage.get("inputStages") instanceof List<?> inputs) {
            inputs.forEach(input -> collect((Document) input, stages));
        }
    }

    /**
     * A plan that was carried out.
     *
     * @param stages from the outermost inwards: {@code FETCH}, {@code IXSCAN}, {@code COLLSCAN}, …
     * @param examined documents looked at
     * @param returned documents given back
     */
    public record Plan(List<String> stages, int examined, int returned) {}
}
