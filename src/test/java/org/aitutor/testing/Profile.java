package org.aitutor.testing;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * MongoDB's own record of the queries, updates and deletions that were sent to the databases of tests, with how each was
 * carried out. What finds one document by its {@code _id} is left out, and so is what carries itself out without a plan.
 */
public final class Profile {
    private static final String RECORD = "system.profile";
    private static final long MOST_BYTES = 64L << 20;
    private static final ConcurrentMap<String, List<Run>> RUNS = new ConcurrentHashMap<>();

    private Profile() {}

    /** Begins with an empty record. */
    static void start(MongoDatabase database) {
        database.createCollection(
                RECORD, new CreateCollectionOptions().capped(true).sizeInBytes(MOST_BYTES));
        Document kept = new Document("planSummary", new Document("$nin", Arrays.asList(null, "IDHACK")))
                .append("op", new Document("$in", List.of("query", "command", "update", "remove")))
                .append("command.explain", new Document("$exists", false));
        database.runCommand(new Document("profile", 1).append("filter", kept));
    }

    /** Ends it, so that the database can go; what was recorded is kept. */
    static void stop(MongoDatabase database) {
        database.runCommand(new Document("profile", 0));
        List<Run> runs = database.getCollection(RECORD).find().map(Run::of).into(new ArrayList<>());
        RUNS.computeIfAbsent(database.getName(), name -> new ArrayList<>()).addAll(runs);
    }

    /** All that was recorded until now, by the name of the database; the records end with it. */
    public static Map<String, List<Run>> runs() {
        for (String name : List.copyOf(RUNS.keySet())) {
            MongoDatabase database = TestMongo.client().getDatabase(name);
            stop(database);
            database.getCollection(RECORD).drop();
        }
        return Map.copyOf(RUNS);
    }

    /**
     * A query that was carried out.
     *
     * @param shape the collection, what was done, and the query without its values
     * @param application the name that the client gave itself
     * @param plan {@code IXSCAN { userId: 1 }}, {@code COLLSCAN}, …
     * @param examined documents looked at
     * @param used documents given back, changed or deleted
     */
    public record Run(String shape, String application, String plan, long examined, long used) {
        static Run of(Document recorded) {
            return new Run(
                    shape(recorded),
                    recorded.get("appName", ""),
                    recorded.getString("planSummary"),
                    number(recorded, "docsExamined"),
                    number(recorded, "nreturned") + number(recorded, "nMatched") + number(recorded, "ndeleted"));
        }

        private static String shape(Document recorded) {
            Document command = recorded.get("command", Document.class);
            String collection = recorded.getString("ns").replaceFirst("[^.]*\\.", "");
            String what = command.keySet().iterator().next();
            Object asked = Stream.of("filter", "q", "query", "pipeline")
                    .filter(command::containsKey)
                    .findFirst()
                    .map(command::get)
                    .orElse(new Document());
            String order = command.get("sort") instanceof Document sort ? " by " + sort.toJson() : "";
            return collection + " " + (what.equals("q") ? recorded.getString("op") : what) + " " + withoutValues(asked)
                    + order;
        }

        private static String withoutValues(Object asked) {
            if (asked instanceof Document document) {
                return document.entrySet().stream()
                        .map(field -> field.getKey() + ": " + withoutValues(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            }
            if (asked instanceof List<?> list) {
                return list.stream().map(Run::withoutValues).distinct().collect(Collectors.joining(", ", "[", "]"));
            }
            return asked instanceof Boolean ? asked.toString() : "?";
        }

        private static long number(Document recorded, String field) {
            return recorded.get(field) instanceof Number number ? number.longValue() : 0;
        }
    }
}
