package org.aitutor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.json.JsonText;
import org.aitutor.testing.Ports;
import org.aitutor.testing.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of {@code deployment/nginx}, each tried on the real nginx before members that answer what a test wants. */
class NginxIT {
    private static TinyMember one;
    private static TinyMember two;
    private static Nginx nginx;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        one = new TinyMember();
        two = new TinyMember();
        nginx = Nginx.before(100_000, List.of(one.line(), two.line()));
        client = HttpClient.newBuilder()
                .sslContext(nginx.trust())
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    @AfterAll
    static void stop() {
        nginx.close();
        one.close();
        two.close();
    }

    @BeforeEach
    void fine() {
        both(TinyMember.saying(200, "fine"));
    }

    // ---- TLS and HTTP/2

    @Test
    void browsersSpeakHttp2() throws Exception {
        assertThat(get("/").version()).isEqualTo(HttpClient.Version.HTTP_2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void tlsOfTodayIsSpoken(String version) throws IOException {
        assertThat(RawTls.firstLine(nginx, version, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 OK");
    }

    @Test
    void tlsOfYesterdayIsRefused() throws IOException {
        int alert = 21;

        assertThat(RawTls.greetWithOldTls(nginx)).isEqualTo(alert);
    }

    @Test
    void clearTextLeadsToTls() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(nginx.plainUrl("/courses?x=1")))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains(nginx.url("/courses?x=1"));
    }

    @Test
    void everyAnswerTellsBrowsersToStayOnTls() throws Exception {
        HttpResponse<String> answer = get("/");

        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .startsWith("max-age=31536000");
        assertThat(answer.headers().firstValue("Server")).contains("nginx");
    }

    // ---- what members are told

    @Test
    void aRequestWithoutAnIdIsGivenOne() throws Exception {
        HttpResponse<String> answer = get("/");

        String id = theOneAsked().header("X-Request-Id");
        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly(id);
    }

    @Test
    void aSoundIdIsPassedOnAndAnotherIsReplaced() throws Exception {
        get("/", "X-Request-Id", "of-the-client-1");
        String kept = theOneAsked().header("X-Request-Id");
        fine();
        get("/", "X-Request-Id", "not sound {}");
        String replaced = theOneAsked().header("X-Request-Id");

        assertThat(kept).isEqualTo("of-the-client-1");
        assertThat(replaced).matches("[0-9a-f]{32}");
    }

    @Test
    void membersLearnWhoAsksAndHow() throws Exception {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        get("/", "X-Forwarded-For", "203.0.113.9", "traceparent", trace);

        TinyMember.Asked asked = theOneAsked();
        assertThat(asked.header("X-Forwarded-For")).isEqualTo("203.0.113.9, 127.0.0.1");
        assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(asked.header("traceparent")).isEqualTo(trace);
        assertThat(asked.header("Host")).isEqualTo("127.0.0.1:" + nginx.tlsPort());
    }

    @Test
    void whatAMemberSendsToItselfNobodyElseCanSend() throws Exception {
        get("/", "X-Own-Request", "guessed");

        assertThat(theOneAsked().header("X-Own-Request")).isEmpty();
    }

    // ---- what never reaches a member

    @Test
    void whatCannotBeDecodedIsRefused() throws IOException {
        assertThat(RawTls.firstLine(nginx, "TLSv1.3", "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(allAsked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/courses/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/courses/%5C HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/courses/%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void whatCannotBeReadIsRefusedInWords(String request) throws IOException {
        assertRefused(RawTls.answer(nginx, request));
    }

    @Test
    void aPackedBodyIsRefused() throws IOException {
        String answer = RawTls.answer(
                nginx,
                "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 415 ").contains("urn:ai-tutor:problem:unsupported-media-type");
        assertThat(allAsked()).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefusedInWords() throws IOException {
        String far = "a".repeat(9_000);

        assertRefused(RawTls.answer(nginx, "GET /" + far + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertRefused(RawTls.answer(nginx, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + far + "\r\n\r\n"));
    }

    @Test
    void aRequestWithoutAnEndIsGivenUp() throws IOException {
        assertThat(RawTls.firstLine(nginx, "TLSv1.3", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "))
                .doesNotContain("200");
        assertThat(allAsked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/%57EB-INF/web.xml",
                "//web-inf/classes",
                "/META-INF/MANIFEST.MF",
                "/metrics",
                "/health/ready"
            })
    void whatIsTheMembersOwnStaysInside(String path) throws IOException {
        assertThat(RawTls.firstLine(nginx, "TLSv1.3", "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isEqualTo("HTTP/1.1 404 Not Found");
        assertThat(allAsked()).isEmpty();
    }

    @Test
    void theBalancerBeforeAsksNginxAndNoMember() throws Exception {
        assertThat(get("/health/").statusCode()).isEqualTo(200);
        assertThat(allAsked()).isEmpty();
    }

    @Test
    void whoAsksTooMuchIsToldToWait() throws Exception {
        try (Nginx strict = Nginx.before(1, List.of(one.line()))) {
            HttpClient eager =
                    HttpClient.newBuilder().sslContext(strict.trust()).build();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                answers.add(eager.send(
                        HttpRequest.newBuilder(URI.create(strict.url("/"))).build(), BodyHandlers.ofString()));
            }

            List<HttpResponse<String>> refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 429)
                    .toList();
            assertThat(refused).hasSizeBetween(1, 49);
            assertProblem(refused.get(0), "too-many-requests");
        }
    }

    // ---- when a member dies

    @Test
    void aReadThatAMemberDidNotAnswerIsAskedOfAnother() throws Exception {
        one.answers(TinyMember.dying());

        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(get("/api/v1/users/me").statusCode());
        }

        assertThat(statuses).containsOnly(200);
        assertThat(two.asked()).hasSize(4);
    }

    @Test
    void aPostThatWasSentIsNotSentTwice() throws Exception {
        both(TinyMember.dying());

        HttpResponse<String> answer = send(request("/api/v1/practice/attempts").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertProblem(answer, "unavailable");
        assertThat(allAsked()).hasSize(1);
    }

    @Test
    void aPostThatCouldNotBeSentGoesToAnother() throws Exception {
        nginx.reload(List.of(Nginx.line(Ports.free(), ""), two.line()));
        try {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                statuses.add(send(request("/api/v1/practice/attempts").POST(BodyPublishers.ofString("{}")))
                        .statusCode());
            }

            assertThat(statuses).containsOnly(200);
            assertThat(two.asked()).hasSize(4);
        } finally {
            nginx.reload(List.of(one.line(), two.line()));
        }
    }

    /** In HTTP/1.1, since the JDK's client of HTTP/2 gives up what runs when a server says that it takes nothing new. */
    @Test
    void aMemberThatIsDownGetsNothingNewAndFinishesWhatItHas() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch maySay = new CountDownLatch(1);
        nginx.reload(List.of(one.line()));
        one.answers(exchange -> {
            asked.countDown();
            await(maySay);
            TinyMember.saying(200, "late").to(exchange);
        });
        CompletableFuture<HttpResponse<String>> slow = client.sendAsync(
                request("/api/v1/users/me").version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString());
        await(asked);
        try {
            nginx.reload(List.of(Nginx.line(one.port(), "down"), two.line()));
            for (int i = 0; i < 10; i++) {
                assertThat(get("/").body()).isEqualTo("fine");
            }
            maySay.countDown();

            assertThat(slow.get(10, TimeUnit.SECONDS).body()).isEqualTo("late");
            assertThat(one.asked()).hasSize(1);
        } finally {
            maySay.countDown();
            nginx.reload(List.of(one.line(), two.line()));
        }
    }

    // ---- streams, files, the catalogue

    @Test
    void aStreamIsToldSentenceBySentence() throws Exception {
        CountDownLatch firstIsThere = new CountDownLatch(1);
        both(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: one\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(firstIsThere);
            exchange.getResponseBody().write("data: two\n".getBytes(StandardCharsets.UTF_8));
        });

        var answer = client.send(
                request("/api/v1/tutor/conversations/7/messages")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: one");
            firstIsThere.countDown();
            assertThat(lines.readLine()).isEqualTo("data: two");
        }
    }

    @Test
    void aPackedFileStaysAsItWasPacked() throws Exception {
        both(TinyMember.saying(
                200,
                "packed",
                "ETag",
                "\"strong\"",
                "Content-Encoding",
                "br",
                "Content-Type",
                "text/javascript",
                "Vary",
                "Accept-Encoding",
                "Cache-Control",
                "public, max-age=31536000, immutable"));

        HttpResponse<String> answer = get("/assets/packed-1.js", "Accept-Encoding", "br, gzip");

        assertThat(answer.headers().firstValue("ETag")).contains("\"strong\"");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(answer.body()).isEqualTo("packed");
    }

    @Test
    void aFileOfTheNewBuildIsFoundWhileMembersOfTheOldOneRun() throws Exception {
        one.answers(TinyMember.saying(404, "none here"));
        two.answers(TinyMember.saying(200, "new", "Cache-Control", "public, max-age=31536000, immutable"));

        for (int i = 0; i < 4; i++) {
            assertThat(get("/assets/of-the-new-build-" + i + ".js").body()).isEqualTo("new");
        }
    }

    @Test
    void theCatalogueIsTheSameForAllWhoAreNotSignedIn() throws Exception {
        both(TinyMember.saying(200, "courses", "Cache-Control", "public, max-age=600"));

        get("/api/v1/courses?q=all", "Cookie", "analytics=1; XSRF-TOKEN=x");
        get("/api/v1/courses?q=all", "Cookie", "analytics=2");

        assertThat(allAsked()).hasSize(1);
        assertThat(theOneAsked().header("Cookie")).isEmpty();
        Waiting.until("the catalogue is asked again", 10, () -> {
            getQuietly("/api/v1/courses?q=all");
            return allAsked().size() > 1;
        });
    }

    @Test
    void whoIsSignedInIsAnsweredAlone() throws Exception {
        both(TinyMember.saying(200, "of one person", "Cache-Control", "private, no-cache"));

        get("/api/v1/courses?q=own", "Cookie", "aitutor_session=secret");
        get("/api/v1/courses?q=own", "Authorization", "Bearer secret");
        HttpResponse<String> other = get("/api/v1/courses?q=own");

        assertThat(allAsked()).hasSize(3);
        assertThat(allAsked()).anyMatch(asked -> asked.header("Cookie").equals("aitutor_session=secret"));
        assertThat(other.statusCode()).isEqualTo(200);
    }

    // ----

    /** A problem whose body is JSON, and no member was asked. */
    private static void assertRefused(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0]).matches("(?s)HTTP/1.1 (400|405|414|501|505) .*");
        assertThat(parts[0]).contains("Content-Type: application/problem+json", "X-Request-Id: ");
        JsonObject problem = JsonText.object(parts[1]);
        assertThat(problem.getString("type")).startsWith("urn:ai-tutor:problem:");
        assertThat(problem.getInt("status")).isEqualTo(Integer.parseInt(parts[0].substring(9, 12)));
        assertThat(allAsked()).isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer, String code) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"type\":\"urn:ai-tutor:problem:" + code + "\"");
    }

    private static void both(TinyMember.Answer answer) {
        one.answers(answer);
        two.answers(answer);
    }

    private static List<TinyMember.Asked> allAsked() {
        List<TinyMember.Asked> all = new ArrayList<>(one.asked());
        all.addAll(two.asked());
        return all;
    }

    private static TinyMember.Asked theOneAsked() {
        assertThat(allAsked()).hasSize(1);
        return allAsked().get(0);
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(nginx.url(path))).timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers));
    }

    private static void getQuietly(String path) {
        try {
            get(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody came within 20 s");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
