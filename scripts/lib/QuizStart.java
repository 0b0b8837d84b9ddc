import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * A class starts a quiz at once: {@code QuizStart.java URL MONGODB_URI STUDENTS ANSWER_SECONDS DATABASE [PID...]}, with the
 * driver on the class path; the processes are the server and its database, whose processor time is told. All times are from the moment at which a call was due, so that a server that stalls is not flattered.
 */
public final class QuizStart {
    private static final int START_SECONDS = 10;
    private static final int ITEMS = 10;
    private static final int GRACE_SECONDS = 15;
    private static final int AT_ONCE = 8;
    private static final int TRIES = 3;

    private final int seconds;
    private final MongoDatabase database;
    private final Api api;
    private final Calls calls = new Calls();
    private final Random random = new Random(1);
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final List<Student> students;
    private final List<Long> processes;
    private volatile Instant lastDeadline = Instant.now();
    private String quiz = "";
    private List<String> items = List.of();

    /**
     * A student, and what the server said it took. A save that was cut off may or may not have been taken, or may be yet: its item is
     * {@code unknown} from then on.
     */
    private static final class Student {
        final String id = UUID.randomUUID().toString();
        final Map<String, String> acknowledged = new ConcurrentHashMap<>();
        final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
        final Set<String> unknown = ConcurrentHashMap.newKeySet();
        String token = "";
        volatile String attempt = "";
    }

    private QuizStart(Api api, MongoDatabase database, int students, int seconds, List<Long> processes) {
        this.processes = processes;
        this.api = api;
        this.database = database;
        this.seconds = seconds;
        this.students = IntStream.range(0, students).mapToObj(n -> new Student()).toList();
    }

    public static void main(String[] args) throws Exception {
        try (MongoClient client = MongoClients.create(args[1])) {
            List<Long> processes = Arrays.stream(args).skip(5).map(Long::valueOf).toList();
            int students = Integer.parseInt(args[2]);
            int seconds = Integer.parseInt(args[3]);
            new QuizStart(new Api(args[0]), client.getDatabase(args[4]), students, seconds, processes).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        System.out.printf("%d students, a quiz of %d items%n", students.size(), ITEMS);
        prepare();
        System.out.printf("They start within %d s and answer for %d s ...%n", START_SECONDS, seconds);
        double before = load();
        Duration cpuBefore = cpu();
        Duration ownBefore = own();
        sit();
        double during = load();
        Duration cpu = cpu().minus(cpuBefore);
        Duration own = own().minus(ownBefore);
        long open = database.getCollection("quiz_attempts").countDocuments(and(eq("quizId", quiz), eq("open", true)));
        Check check = verify();
        calls.print();
        System.out.printf(
                Locale.ROOT,
                "errors %d, lost answers %d of %d, wrong scores %d, attempts still open %d, not read %d%n"
                        + "load average %.1f before, %.1f after; processor seconds: server and database %.1f, load generator %.1f%n",
                calls.errors(), check.lost, check.answers, check.wrong, open, check.unread, before, during,
                cpu.toMillis() / 1000.0, own.toMillis() / 1000.0);
        System.out.printf(
                Locale.ROOT,
                "{\"students\":%d,\"startSeconds\":%d,\"answerSeconds\":%d,\"errors\":%d,\"answers\":%d,\"lostAnswers\":%d,"
                        + "\"wrongScores\":%d,\"stillOpen\":%d,\"processors\":%d,\"loadBefore\":%.1f,\"loadAfter\":%.1f,\"notRead\":%d,\"serverCpuSeconds\":%.1f,\"generatorCpuSeconds\":%.1f,\"calls\":{%s}}%n",
                students.size(), START_SECONDS, seconds, calls.errors(), check.answers, check.lost, check.wrong, open,
                Runtime.getRuntime().availableProcessors(), before, during, check.unread, cpu.toMillis() / 1000.0,
                own.toMillis() / 1000.0, calls.json());
    }

    // What is there before anybody starts

    /**
     * The course and the quiz by the API, as an instructor would; the students straight into the database, with tokens signed by
     * the installation's own key: a sign-in costs 70 ms of processor time, and is not what is measured.
     */
    private void prepare() throws Exception {
        api.makeKeys();
        Tokens tokens = new Tokens(database);
        String instructor = UUID.randomUUID().toString();
        database.getCollection("users").insertOne(user(instructor, List.of("student", "instructor")));
        String teacher = tokens.of(instructor, List.of("student", "instructor"));
        String course = field(api.call(teacher, "POST", "/courses", "{\"title\":\"Sums\",\"summary\":\"s\",\"category\":\"c\","
                + "\"difficulty\":\"beginner\",\"language\":\"en\"}", ""), "id");
        String path = "/courses/" + course;
        Document outline = Document.parse(api.call(teacher, "PUT", path + "/outline",
                "{\"modules\":[{\"title\":\"M\",\"lessons\":[{\"title\":\"L\"}]}],\"skills\":[{\"name\":\"Sums\"}]}", "*"));
        String lesson = outline.getList("modules", Document.class).get(0).getList("lessons", Document.class).get(0).getString("id");
        String skill = outline.getList("skills", Document.class).get(0).getString("id");
        api.call(teacher, "PUT", path + "/lessons/" + lesson, "{\"title\":\"L\",\"markdown\":\"Add.\",\"skills\":[],"
                + "\"estimatedMinutes\":5}", "\"r1\"");
        List<String> made = new ArrayList<>();
        for (int n = 0; n < ITEMS; n++) {
            made.add(field(api.call(teacher, "POST", path + "/items", ("{\"skills\":[\"%s\"],\"kind\":\"numeric\",\"stem\":"
                    + "\"What is $%d + 1$?\",\"difficulty\":0.3,\"solution\":\"$%d$\",\"hints\":[],\"answer\":{\"value\":\"%d\"}}")
                    .formatted(skill, n, n + 1, n + 1), ""), "id"));
        }
        items = made;
        api.call(teacher, "POST", path + "/publish", "", "");
        long limit = (START_SECONDS + seconds) * 1000L;
        quiz = field(api.call(teacher, "POST", path + "/quizzes", ("{\"title\":\"Quiz\",\"itemIds\":[%s],\"timeLimitMillis\":%d,"
                + "\"maxAttempts\":1,\"passingScore\":0.5,\"shuffle\":true,\"feedback\":\"after-submit\"}")
                .formatted(items.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",")), limit), ""), "id");
        database.getCollection("users").insertMany(
                students.stream().map(one -> user(one.id, List.of("student"))).toList());
        database.getCollection("enrollments").insertMany(
                students.stream().map(one -> enrollment(one.id, course)).toList());
        for (Student student : students) {
            student.token = tokens.of(student.id, List.of("student"));
        }
    }

    private static Document user(String id, List<String> roles) {
        return new Document("_id", id).append("email", id + "@bench.example").append("displayName", "Student " + id.substring(0, 4))
                .append("roles", roles).append("active", true).append("locale", "en").append("timeZone", "UTC")
                .append("securityVersion", 0L).append("createdAt", new Date()).append("terms", List.of(id + "@bench.example"));
    }

    private static Document enrollment(String student, String course) {
        return new Document("_id", student + ":" + course).append("studentId", student).append("courseId", course)
                .append("active", true).append("started", List.of()).append("completed", List.of()).append("progress", 0.0)
                .append("enrolledAt", new Date()).append("version", 1L);
    }

    // What they do

    private void sit() throws Exception {
        long from = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
        for (int n = 0; n < students.size(); n++) {
            Student student = students.get(n);
            long start = from + random.nextLong(TimeUnit.SECONDS.toNanos(START_SECONDS));
            boolean handsIn = n % 2 == 0;
            at(start, () -> start(student, start, handsIn));
        }
        Thread.sleep((START_SECONDS + seconds) * 1000L);
        // The last deadline, and the turn that ends what nobody handed in.
        while (Instant.now().isBefore(lastDeadline.plusSeconds(GRACE_SECONDS))) {
            Thread.sleep(500);
        }
        // A save that is still on its way is not acknowledged, and may be taken or not: nothing is compared before it has ended.
        CompletableFuture.allOf(students.stream()
                        .flatMap(student -> student.last.values().stream())
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private void start(Student student, long due, boolean handsIn) {
        call("start", due, student, "POST", "/quizzes/" + quiz + "/attempts", "").thenAccept(answer -> {
            if (!answer.isEmpty()) {
                student.attempt = "/quiz-attempts/" + URLEncoder.encode(field(answer, "id"), StandardCharsets.UTF_8);
                ends(Instant.parse(field(answer, "deadline")));
                plan(student, handsIn);
            }
        });
    }

    private synchronized void ends(Instant deadline) {
        lastDeadline = deadline.isAfter(lastDeadline) ? deadline : lastDeadline;
    }

    /** Each item once at a time of its own, every fifth a second time; one in ten reads the attempt anew; half hand in. */
    private synchronized void plan(Student student, boolean handsIn) {
        long now = System.nanoTime();
        long span = TimeUnit.SECONDS.toNanos(seconds);
        for (int n = 0; n < ITEMS; n++) {
            long due = now + random.nextLong(span * 4 / 5);
            save(student, n, due, value(n));
            if (random.nextInt(5) == 0) {
                save(student, n, due + span / 10 + random.nextLong(span / 10), value(n));
            }
        }
        if (random.nextInt(10) == 0) {
            long due = now + random.nextLong(span);
            at(due, () -> call("resume", due, student, "GET", student.attempt, ""));
        }
        if (handsIn) {
            long due = now + span + TimeUnit.SECONDS.toNanos(1) + random.nextLong(TimeUnit.SECONDS.toNanos(START_SECONDS - 2));
            at(due, () -> call("submit", due, student, "POST", student.attempt + "/submit", ""));
        }
    }

    /** Right, or one too many. */
    private String value(int item) {
        return Integer.toString(item + 1 + random.nextInt(2));
    }

    private void save(Student student, int item, long due, String value) {
        String path = student.attempt + "/answers/" + items.get(item);
        String body = "{\"response\":{\"value\":\"" + value + "\"},\"elapsedMillis\":5000}";
        String asked = items.get(item);
        // As a client does: the next save of an item waits for the one before.
        at(due, () -> student.last.compute(asked, (same, before) -> (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                .thenCompose(done -> call("save", Math.max(due, before == null ? due : System.nanoTime()), student, "PUT", path, body))
                .thenAccept(answer -> acknowledge(student, asked, value, !answer.isEmpty()))));
    }

    private static void acknowledge(Student student, String item, String value, boolean well) {
        if (well) {
            student.acknowledged.put(item, value);
        } else {
            student.unknown.add(item);
        }
    }

    private void at(long due, Runnable what) {
        timer.schedule(what, due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    /** The answer's body; empty where it was an error, which is counted. */
    private CompletableFuture<String> call(String name, long due, Student student, String method, String path, String body) {
        return api.send(student.token, method, path, body, "").handle((answer, failed) -> {
            boolean well = failed == null && answer.statusCode() < 300;
            calls.count(name, System.nanoTime() - due, well ? "" : failed == null ? answer.body() : failed.toString());
            return well ? answer.body() : "";
        });
    }

    // Whether all of it is there

    private record Check(int answers, int lost, int wrong, int unread) {}

    /** Each attempt as its student sees it now, beside what was acknowledged. */
    private Check verify() throws InterruptedException {
        AtomicInteger answers = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger unread = new AtomicInteger();
        Semaphore free = new Semaphore(AT_ONCE);
        for (Student student : students) {
            free.acquire();
            student.acknowledged.keySet().removeAll(student.unknown);
            read(student, TRIES).whenComplete((body, failed) -> {
                if (body == null || body.isEmpty()) {
                    unread.incrementAndGet();
                } else {
                    Map<String, String> saved = saved(body);
                    answers.addAndGet(student.acknowledged.size());
                    student.acknowledged.forEach((item, value) -> {
                        if (!value.equals(saved.get(item))) {
                            lost.incrementAndGet();
                            System.out.printf("lost: %s %s: %s, not %s%n", student.attempt, item, saved.get(item), value);
                        }
                    });
                    wrong.addAndGet(score(body) == expected(saved) ? 0 : 1);
                }
                free.release();
            });
        }
        free.acquire(AT_ONCE);
        return new Check(answers.get(), lost.get(), wrong.get(), unread.get());
    }

    private CompletableFuture<String> read(Student student, int tries) {
        return call("read", System.nanoTime(), student, "GET", student.attempt, "").thenCompose(body -> body.isEmpty() && tries > 1
                ? read(student, tries - 1)
                : CompletableFuture.completedFuture(body));
    }

    private static Map<String, String> saved(String attempt) {
        Map<String, String> saved = new TreeMap<>();
        for (Document question : Document.parse(attempt).getList("items", Document.class)) {
            if (question.get("answer") instanceof Document answer) {
                saved.put(
                        question.get("item", Document.class).getString("id"),
                        answer.get("response", Document.class).getString("value"));
            }
        }
        return saved;
    }

    private static double score(String attempt) {
        Document result = Document.parse(attempt).get("result", Document.class);
        return result == null ? -1 : ((Number) result.get("score")).doubleValue();
    }

    private double expected(Map<String, String> saved) {
        long right = IntStream.range(0, ITEMS)
                .filter(n -> Integer.toString(n + 1).equals(saved.get(items.get(n))))
                .count();
        return Math.round(10_000.0 * right / ITEMS) / 10_000.0;
    }

    private static String field(String json, String name) {
        return Document.parse(json).getString(name);
    }

    private Duration cpu() {
        return processes.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** How long each kind of call took, and what went wrong. */
    private static final class Calls {
        private final Map<String, List<Long>> nanos = new TreeMap<>();
        private final Map<String, Integer> failures = new TreeMap<>();

        synchronized void count(String name, long took, String failure) {
            nanos.computeIfAbsent(name, unused -> new ArrayList<>()).add(took);
            if (!failure.isEmpty()) {
                failures.merge(name + ": " + failure.substring(0, Math.min(160, failure.length())), 1, Integer::sum);
            }
        }

        synchronized int errors() {
            return failures.values().stream().mapToInt(Integer::intValue).sum();
        }

        synchronized void print() {
            System.out.printf("%-8s %8s %10s %10s %10s %10s%n", "call", "count", "p50 ms", "p95 ms", "p99 ms", "max ms");
            nanos.forEach((name, times) -> System.out.printf(Locale.ROOT, "%-8s %8d %10.1f %10.1f %10.1f %10.1f%n",
                    name, times.size(), millis(times, .5), millis(times, .95), millis(times, .99), millis(times, 1)));
            failures.entrySet().stream().limit(10).forEach(one -> System.out.println(one.getValue() + " x " + one.getKey()));
        }

        synchronized String json() {
            return nanos.entrySet().stream().map(one -> String.format(Locale.ROOT,
                    "\"%s\":{\"count\":%d,\"p50Millis\":%.1f,\"p95Millis\":%.1f,\"p99Millis\":%.1f,\"maxMillis\":%.1f}",
                    one.getKey(), one.getValue().size(), millis(one.getValue(), .5), millis(one.getValue(), .95),
                    millis(one.getValue(), .99), millis(one.getValue(), 1))).collect(Collectors.joining(","));
        }

        private static double millis(List<Long> times, double quantile) {
            List<Long> sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            return sorted.get((int) Math.max(0, Math.ceil(quantile * sorted.size()) - 1)) / 1e6;
        }
    }

    /** Calls of the API. */
    private static final class Api {
        private final URI root;
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newFixedThreadPool(4))
                .build();

        Api(String url) {
            this.root = URI.create(url.replaceAll("/+$", "") + "/api/v1");
        }

        CompletableFuture<HttpResponse<String>> send(String token, String method, String path, String body, String match) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Authorization", "Bearer " + token)
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (!body.isEmpty()) {
                request.header("Content-Type", "application/json");
            }
            if (!match.isEmpty()) {
                request.header("If-Match", match);
            }
            return client.sendAsync(request.build(), BodyHandlers.ofString());
        }

        /** An installation makes its signing key when somebody first asks for it. */
        void makeKeys() {
            client.sendAsync(
                            HttpRequest.newBuilder(root.resolve("/.well-known/jwks.json")).build(), BodyHandlers.ofString())
                    .join();
        }

        /** A call of the preparation: it must succeed. */
        String call(String token, String method, String path, String body, String match) {
            HttpResponse<String> answer = send(token, method, path, body, match).join();
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        }
    }

    /** Access tokens, signed as the installation signs them (ES256). */
    private static final class Tokens {
        private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

        private final String kid;
        private final PrivateKey key;

        Tokens(MongoDatabase database) throws Exception {
            Document stored = database.getCollection("signing_keys")
                    .find(new Document("jwk", new Document("$exists", true)))
                    .sort(new Document("_id", -1))
                    .first();
            if (stored == null) {
                throw new IllegalStateException("The installation has no key to sign with");
            }
            byte[] secret = Base64.getUrlDecoder().decode(Document.parse(stored.getString("jwk")).getString("d"));
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            this.kid = stored.getString("kid");
            this.key = KeyFactory.getInstance("EC").generatePrivate(
                    new ECPrivateKeySpec(new BigInteger(1, secret), curve.getParameterSpec(ECParameterSpec.class)));
        }

        String of(String user, List<String> roles) throws Exception {
            long now = Instant.now().getEpochSecond();
            String header = "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}";
            String claims = new Document("iss", "ai-tutor").append("aud", "ai-tutor").append("sub", user)
                    .append("upn", user + "@bench.example").append("groups", roles).append("jti", UUID.randomUUID().toString())
                    .append("iat", now).append("exp", now + 3600).append("sv", 0).append("fam", "bench").toJson();
            String content = encode(header) + '.' + encode(claims);
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + '.' + URL.encodeToString(signature.sign());
        }

        private static String encode(String text) {
            return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
