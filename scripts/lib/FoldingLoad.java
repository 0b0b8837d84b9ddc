import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.store.MongoContentRepository;
import org.aitutor.catalogue.store.MongoCourseRepository;
import org.aitutor.practice.Attempt;
import org.aitutor.practice.FoldedBatch;
import org.aitutor.practice.ParameterFolding;
import org.aitutor.practice.SkillChange;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.SkillParameters;
import org.aitutor.practice.mastery.Terms;
import org.aitutor.practice.store.FoldingIndexes;
import org.aitutor.practice.store.MongoAttemptRepository;
import org.aitutor.practice.store.MongoParameterRepository;
import org.aitutor.practice.store.PracticeIndexes;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * What folding costs the oplog: {@code FoldingLoad.java MONGODB_URI COURSES TURNS ATTEMPTS...}. For each number of attempts
 * a course and turn, the courses are practised and folded so many times, and the entries that this left in the oplog are
 * weighed.
 */
public final class FoldingLoad {
    private static final int ITEMS = 130;
    private static final int SKILLS = 13;
    private static final int TURN_SECONDS = 5;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoAttemptRepository attempts;
    private final MongoParameterRepository parameters;
    private final ParameterFolding folding;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Random random = new Random(1);
    private final int courses;
    private int made;

    private FoldingLoad(MongoClient client, int courses) {
        this.client = client;
        this.courses = courses;
        this.database = client.getDatabase("folding_load");
        database.drop();
        new PracticeIndexes().apply(database);
        new FoldingIndexes().apply(database);
        this.attempts = new MongoAttemptRepository(database);
        this.parameters = new MongoParameterRepository(database);
        Catalogue catalogue = new Catalogue(new MongoCourseRepository(database), new MongoContentRepository(database));
        this.folding = new ParameterFolding(attempts, parameters, catalogue, Clock.systemUTC());
    }

    public static void main(String[] args) throws Exception {
        int courses = Integer.parseInt(args[1]);
        int turns = Integer.parseInt(args[2]);
        try (MongoClient client = MongoClients.create(args[0])) {
            FoldingLoad load = new FoldingLoad(client, courses);
            load.practisedBefore();
            List<String> figures = new ArrayList<>();
            System.out.println("attempts   folding       by      parameters   marks      attempts    turn");
            System.out.println("a course   MB/s of oplog         MB/s         MB/s       MB/s        s, longest");
            for (String attempts : Arrays.asList(args).subList(3, args.length)) {
                figures.add(load.run(turns, Integer.parseInt(attempts)));
            }
            System.out.printf(
                    "{\"courses\":%d,\"items\":%d,\"turns\":%d,\"turnSeconds\":%d,\"loads\":[%s]}%n",
                    courses, ITEMS, turns, TURN_SECONDS, String.join(",", figures));
            load.database.drop();
            load.workers.shutdown();
        }
    }

    /** Every item and skill has an entry, as in a course that has run for a while. */
    private void practisedBefore() {
        for (int n = 0; n < courses; n++) {
            CourseId course = course(n);
            Map<String, ItemParameters> items = new HashMap<>();
            Map<String, SkillParameters> skills = new HashMap<>();
            for (int i = 0; i < ITEMS; i++) {
                items.put(ItemId.of(course, "item" + i).value(), new ItemParameters(random.nextGaussian(), 100));
            }
            for (int s = 0; s < SKILLS; s++) {
                skills.put(SkillId.of(course, "skill" + s).value(), new SkillParameters(0.1, 900, vector(), vector()));
            }
            SharedParameters all = new SharedParameters(CourseWeights.DEFAULT, items, skills);
            parameters.update(course, 0, new FoldedBatch(all, List.of(), Calibration.NONE, Instant.now()));
        }
    }

    private String run(int turns, int attemptsACourse) throws Exception {
        long longest = 0;
        int folded = 0;
        BsonTimestamp from = now();
        for (int turn = 0; turn < turns; turn++) {
            List<Attempt> all = new ArrayList<>();
            for (int n = 0; n < courses; n++) {
                all.addAll(attempts(course(n), attemptsACourse));
            }
            attempts.insertAll(all);
            long began = System.nanoTime();
            folded += folding.run(workers);
            longest = Math.max(longest, System.nanoTime() - began);
        }
        if (folded != turns * courses * attemptsACourse) {
            throw new IllegalStateException("folded " + folded + ", not all");
        }
        Map<String, Long> bytes = bytesSince(from);
        double seconds = turns * (double) TURN_SECONDS * 1e6;
        double changed = bytes.getOrDefault("u model_parameters", 0L) / seconds;
        double marks = bytes.getOrDefault("u attempts", 0L) / seconds;
        double inserted = bytes.getOrDefault("i attempts", 0L) / seconds;
        System.out.printf(
                Locale.ROOT,
                "%8d   %13.3f         %10.3f   %8.3f   %8.3f   %8.2f%n",
                attemptsACourse, changed + marks, changed, marks, inserted, longest / 1e9);
        return String.format(
                Locale.ROOT,
                "{\"attemptsACourse\":%d,\"attemptsASecond\":%.0f,\"foldingMBs\":%.3f,\"parametersMBs\":%.3f,"
                        + "\"marksMBs\":%.3f,\"attemptsMBs\":%.3f,\"longestTurnSeconds\":%.2f}",
                attemptsACourse, courses * attemptsACourse / (double) TURN_SECONDS, changed + marks, changed, marks,
                inserted, longest / 1e9);
    }

    private BsonTimestamp now() {
        return client.getDatabase("admin")
                .runCommand(new Document("hello", 1))
                .get("lastWrite", Document.class)
                .get("opTime", Document.class)
                .get("ts", BsonTimestamp.class);
    }

    /** The sizes of the oplog's entries, by what they do and to which collection. */
    private Map<String, Long> bytesSince(BsonTimestamp from) {
        FindIterable<RawBsonDocument> entries = client.getDatabase("local")
                .getCollection("oplog.rs", RawBsonDocument.class)
                .find(new Document("ts", new Document("$gt", from)));
        Map<String, Long> bytes = new HashMap<>();
        String prefix = database.getName() + '.';
        for (RawBsonDocument entry : entries) {
            String namespace = entry.getString("ns").getValue().replace(prefix, "");
            long size = entry.getByteBuffer().remaining();
            bytes.merge(entry.getString("op").getValue() + ' ' + namespace, size, Long::sum);
        }
        return bytes;
    }

    private List<Attempt> attempts(CourseId course, int number) {
        List<Attempt> some = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            made++;
            int skill = random.nextInt(SKILLS);
            SkillId name = SkillId.of(course, "skill" + skill);
            Terms terms = new Terms(made % 300, random.nextGaussian(), List.of(new Terms.SkillTerm(
                    name.value(), random.nextGaussian(), vector())));
            Instant now = Instant.now();
            some.add(new Attempt(
                    new UserId(uuid()),
                    course,
                    UUID.randomUUID().toString(),
                    random.nextLong(),
                    ItemId.of(course, "item" + (skill + SKILLS * random.nextInt(ITEMS / SKILLS))),
                    3,
                    random.nextInt(Integer.MAX_VALUE),
                    now,
                    "{\"value\":\"3/4\"}",
                    random.nextBoolean() ? Outcome.RIGHT : Outcome.WRONG,
                    true,
                    20_000,
                    now,
                    now,
                    Optional.of(new Attempt.Prediction(random.nextDouble(), terms)),
                    List.of(new SkillChange(name, 0.5, 0.6)),
                    Optional.of(now),
                    true,
                    made % 300,
                    Optional.empty()));
        }
        return some;
    }

    private FeatureVector vector() {
        return FeatureVector.of(random.doubles(7).toArray());
    }

    private CourseId course(int n) {
        return new CourseId(String.format("0192c5e07b1a7000800000000000%04d", n));
    }

    private String uuid() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
