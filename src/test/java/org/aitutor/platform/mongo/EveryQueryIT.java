package org.aitutor.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aitutor.testing.Profile;
import org.aitutor.testing.Profile.Run;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * An index carries every query that the application sent in all the tests before this one, which goes last: those of the
 * deployed WAR, and those of the repositories' contract suites. MongoDB's profiler says how each was carried out.
 */
@Order(Integer.MAX_VALUE)
class EveryQueryIT {
    /** Queries that may read a whole collection, with the reason. */
    private static final Map<String, String> SCANS = Map.of(
            "blobs.chunks aggregate [{$match: {}}, {$group: {_id: ?, n: {$sum: ?}}}]", "the suite counts the pieces",
            "blobs.chunks remove {n: ?}", "the suite takes a piece away",
            "blobs.files aggregate [{$match: {}}, {$group: {_id: ?, n: {$sum: ?}}}]", "the suite counts the files",
            "blobs.files update {}", "a migration, once",
            "items find {media: {$exists: false}}", "a migration, once",
            "lessons find {media: {$exists: false}}", "a migration, once");

    /** Queries that look at more than they use, at a few documents all told, with the reason. */
    private static final Map<String, String> LOOK_AROUND = Map.of(
            "job_slots findAndModify {$and: [{_id: {$in: [?]}}, {until: {$lte: ?}}]}",
            "a free slot among the few of a kind");

    @TestFactory
    Stream<DynamicTest> anIndexCarriesIt() {
        return queries().entrySet().stream()
                .map(query ->
                        DynamicTest.dynamicTest(query.getKey(), () -> assertCarried(query.getKey(), query.getValue())));
    }

    private static void assertCarried(String query, List<Run> runs) {
        long examined = runs.stream().mapToLong(Run::examined).sum();
        long used = runs.stream().mapToLong(Run::used).sum();

        assertThat(runs).as(query).extracting(Run::plan).noneMatch(plan -> plan.contains("COLLSCAN"));
        if (LOOK_AROUND.containsKey(query)) {
            return;
        }
        // Of a few, somebody else may have taken one in between, or a second condition have left one out.
        assertThat(examined)
                .as("documents that %s looked at, in %s runs, for %s", query, runs.size(), used)
                .isLessThanOrEqualTo(2 * used + runs.size());
    }

    private static Map<String, List<Run>> queries() {
        Map<String, List<Run>> queries = new TreeMap<>();
        Profile.runs()
                .forEach((database, runs) -> runs.stream()
                        .filter(run -> isOurs(database, run))
                        .forEach(run -> queries.computeIfAbsent(run.shape(), shape -> new ArrayList<>())
                                .add(run)));
        queries.keySet().removeAll(SCANS.keySet());
        return queries;
    }

    /** Tests look into the server's database too; the application says its name. A suite empties its collections. */
    private static boolean isOurs(String database, Run run) {
        boolean suite = database.startsWith("test_Mongo") || database.startsWith("test_GridFs");
        boolean emptied = run.shape().endsWith(" remove {}");
        return (suite && !emptied) || run.application().equals("ai-tutor");
    }
}
