package org.aitutor.cluster;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.cluster.next.NextMigration;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Students work through nginx while members, databases and the network fail under them. Counted from the outside: requests,
 * failures, sessions, and what was acknowledged against what is there.
 *
 * <p>One cluster for all of it. In the short form a rolling upgrade replaces one web member and the worker; with the system
 * property {@code aitutor.cluster.full} (scripts/test with its option full) all of them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterFaultsIT {
    private static final boolean FULL = Boolean.getBoolean("aitutor.cluster.full");
    private static final int STUDENTS = 8;
    private static final int CUT_SECONDS = FULL ? 60 : 30;
    private static final int AWAY_SECONDS = FULL ? 60 : 15;

    private static ClusterProcess cluster;
    private static Load load;

    private Instant began = Instant.now();

    @BeforeAll
    static void start() {
        Instant began = Instant.now();
        cluster = ClusterProcess.start();
        load = new Load(cluster, STUDENTS);
        say("The cluster was ready after " + seconds(began) + " s");
    }

    @AfterAll
    static void stop() {
        if (load != null) {
            load.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void begin() throws InterruptedException {
        Thread.sleep(3000);
        began = Instant.now();
    }

    /** Whatever happened: nothing acknowledged is lost or there twice, and nobody is signed out. */
    @AfterEach
    void compare() throws InterruptedException {
        load.whilePaused(() -> say(Ledger.check(cluster, load)));
    }

    @Test
    @Order(1)
    void aKilledMemberTakesOnlyWhatItWasAnswering() throws InterruptedException {
        Thread.sleep(5000);

        Instant killed = Instant.now();
        cluster.run("kill", "web2");
        Instant dead = Instant.now();
        Thread.sleep(10_000);

        List<Tally.Request> failures = told("kill -9 of a member");
        assertThat(failures).hasSizeLessThanOrEqualTo(STUDENTS).allSatisfy(failure -> {
            assertThat(failure.began()).isBefore(dead);
            assertThat(failure.began().plus(failure.took())).isAfter(killed);
        });
    }

    @Test
    @Order(2)
    void aMemberThatComesBackDisturbsNobody() {
        cluster.run("start", "web2");

        assertThat(told("the member comes back")).isEmpty();
    }

    @Test
    @Order(3)
    void aStoppedMemberFailsNoRequest() {
        cluster.run("stop", "web3");
        cluster.run("start", "web3");

        assertThat(told("stop and start of a member")).isEmpty();
    }

    @Test
    @Order(4)
    void writesWaitForTheElectionWhenThePrimaryIsKilled() throws InterruptedException {
        String primary = cluster.primary();
        cluster.run("kill", primary);
        Thread.sleep(15_000);
        cluster.run("start", primary);
        Thread.sleep(5000);

        List<Tally.Request> failures = told("the primary is killed");
        assertThat(failures).isEmpty();
        assertThat(savedSince(began.plusSeconds(10))).isPositive();
    }

    @Test
    @Order(5)
    void bothSidesOfACutNetworkStayCorrectAndHeal() throws InterruptedException {
        assumeTrue(cluster.canCut(), "network namespaces need root");

        cluster.run("cut", "web1");
        Thread.sleep(CUT_SECONDS * 1000L);
        cluster.run("heal");
        Instant healed = Instant.now();
        Waiting.until("the grid is one again", 180, () -> gridMembers("web1") == 4 && gridMembers("web2") == 4);
        say("  the grid was one again after " + seconds(healed) + " s");

        assertThat(told("the network is cut")).isEmpty();
    }

    @Test
    @Order(6)
    void aRollingUpgradeFailsNoRequest() throws Exception {
        Path next = NextBuild.of(ClusterProcess.war());

        if (FULL) {
            cluster.run("rolling-upgrade", next.toString());
        } else {
            cluster.run("rolling-upgrade", next.toString(), "web1", "worker1");
        }

        assertThat(told("rolling upgrade, with a migration")).isEmpty();
        assertThat(cluster.logged("\"Level\":\"SEVERE\"", began)).isEmpty();
        assertThat(membersThatTellTheirCaches()).isEqualTo(4);
        assertThat(cluster.database().getCollection("migrations").countDocuments(eq("_id", NextMigration.ID)))
                .isEqualTo(1);
        assertThat(cluster.database()
                        .getCollection("users")
                        .countDocuments(eq(NextMigration.FIELD, "unknown to others")))
                .isPositive();
    }

    @Test
    @Order(7)
    void withoutADatabaseWhatIsCachedGoesOnAndTheRestIsRefusedAtOnce() throws InterruptedException {
        ApiClient visitor = cluster.client();
        Learner learner = load.learners().get(0);
        ApiClient student = learner.client();
        everyMemberRemembers(learner);
        List<Long> millis;
        Instant there;
        all("kill");
        try {
            Waiting.until("the breaker is open", 60, () -> millis(student, "/enrollments") < 1000);
            millis = whileAway(visitor, learner);
        } finally {
            all("start");
            there = Instant.now();
        }
        Waiting.until(
                "students work again", 60, () -> student.get("/enrollments").status() == 200);
        long seconds = seconds(there);

        told("MongoDB is away");
        say("  refused within " + median(millis) + " ms (median of " + millis.size() + "); works again " + seconds
                + " s after MongoDB was started");
        assertThat(median(millis)).isLessThan(100);
    }

    private static void all(String command) {
        List.of("db1", "db2", "db3").forEach(name -> cluster.run(command, name));
    }

    /** How long each refusal took. */
    private static List<Long> whileAway(ApiClient visitor, Learner learner) throws InterruptedException {
        ApiClient student = learner.client();
        List<Long> millis = new ArrayList<>();
        Instant end = Instant.now().plusSeconds(AWAY_SECONDS);
        while (Instant.now().isBefore(end)) {
            assertThat(visitor.get("/courses").status()).isEqualTo(200);
            readable(learner)
                    .forEach(path ->
                            assertThat(student.get(path).status()).as(path).isEqualTo(200));
            assertProblem(student.get("/enrollments"));
            millis.add(millis(student, "/enrollments"));
            assertThat(cluster.clientOf("web1").getRoot("/health/ready").status())
                    .isEqualTo(200);
            Thread.sleep(200);
        }
        return millis;
    }

    /** What a student who is signed in reads on, from what members remember. */
    private static List<String> readable(Learner learner) {
        String course = "/courses/" + learner.course();
        return List.of("/courses", course, course + "/lessons/" + learner.lesson(), "/users/me");
    }

    /** Each member has been asked for all of it, whichever nginx chose. */
    private static void everyMemberRemembers(Learner learner) {
        for (int i = 0; i < 30; i++) {
            readable(learner).forEach(path -> learner.client().get(path));
        }
    }

    /** Whose answers to a question of another member, in classes of the application, arrive. */
    private static int membersThatTellTheirCaches() {
        ApiClient admin = cluster.client().signedIn("admin@demo.example", ClusterProcess.PASSWORD);
        return admin.get("/admin/cluster").object().getJsonArray("members").getValuesAs(JsonObject.class).stream()
                .mapToInt(member -> member.containsKey("role") ? 1 : 0)
                .sum();
    }

    private static void assertProblem(ApiAnswer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    private static int gridMembers(String member) {
        String health = cluster.clientOf(member).getRoot("/health/ready").text().replaceAll("\\s", "");
        return Integer.parseInt(health.replaceAll(".*\"members\":\"?(\\d+).*", "$1"));
    }

    private static long savedSince(Instant moment) {
        return load.tally().since(moment).stream()
                .filter(request -> request.kind().equals("answer") && !request.failed())
                .count();
    }

    /** Prints the count of what happened since the test began. @return what failed */
    private List<Tally.Request> told(String phase) {
        say(Tally.table(phase + " (" + seconds(began) + " s)", load.tally().since(began)));
        return load.tally().failuresSince(began);
    }

    private static long millis(ApiClient client, String path) {
        long start = System.nanoTime();
        client.get(path);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static long seconds(Instant since) {
        return Duration.between(since, Instant.now()).toSeconds();
    }

    @SuppressWarnings("SystemOut") // the count is what this test is for
    private static void say(String text) {
        System.out.println(text);
    }
}
