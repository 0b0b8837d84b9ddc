import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * What the requests of a member's first minutes cost it: {@code FirstRequests.java URL PASSWORD PID SECONDS}, with the
 * database's driver on the class path. The demo student reads and practises, 20 requests a second at even distances; told is the processor time of
 * the process between one interval and the next, for each request, in milliseconds. Ends with them as a line of JSON.
 */
public final class FirstRequests {
    private static final int RATE = 20;
    private static final int INTERVAL_SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String api;
    private final Path stat;
    private String token = "";
    private String course = "";
    private List<String> reads = List.of();
    private int failures;

    private FirstRequests(String url, long process) {
        this.api = url + "/api/v1";
        this.stat = Path.of("/proc", Long.toString(process), "stat");
    }

    public static void main(String[] args) throws Exception {
        FirstRequests requests = new FirstRequests(args[0], Long.parseLong(args[2]));
        requests.signIn(args[1]);
        requests.run(Integer.parseInt(args[3]));
    }

    private void signIn(String password) throws Exception {
        token = json(call("POST", "/auth/token", new Document("email", "student@demo.example").append("password", password)))
                .getString("accessToken");
        course = json(call("GET", "/courses")).getList("items", Document.class).get(0).getString("id");
        call("POST", "/enrollments", new Document("courseId", course));
        String lesson = json(call("GET", "/courses/" + course)).getList("modules", Document.class).get(0)
                .getList("lessons", Document.class).get(0).getString("id");
        reads = List.of("/courses", "/courses/" + course, "/courses/" + course + "/lessons/" + lesson, "/users/me",
                "/users/me/mastery?courseId=" + course, "/courses/" + course + "/practice/next");
    }

    private void run(int seconds) throws Exception {
        List<String> costs = new ArrayList<>();
        for (int from = 0; from < seconds; from += INTERVAL_SECONDS) {
            int length = Math.min(INTERVAL_SECONDS, seconds - from);
            double before = cpuMillis();
            long took = ask(length * RATE);
            double cost = (cpuMillis() - before) / (length * RATE);
            System.out.printf(Locale.ROOT, "  %3d to %3d s: %5.1f ms of processor a request, answered after %.1f ms on average%n",
                    from, from + length, cost, took / 1e6 / (length * RATE));
            costs.add(String.format(Locale.ROOT, "%.1f", cost));
        }
        System.out.println("  failed: " + failures);
        System.out.println("[" + String.join(",", costs) + "]");
    }

    /** @return nanoseconds in which the answers came, all together */
    private long ask(int count) throws Exception {
        long due = System.nanoTime();
        long took = 0;
        for (int n = 0; n < count; n++) {
            due += TimeUnit.SECONDS.toNanos(1) / RATE;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            long began = System.nanoTime();
            HttpResponse<String> answer = n % 7 == 6 ? answerNext() : call("GET", reads.get(n % 7));
            took += System.nanoTime() - began;
            failures += answer.statusCode() / 100 == 2 ? 0 : 1;
        }
        return took;
    }

    /** The next item, which is the one counted, and an answer to it where a number or the first choice is one. */
    private HttpResponse<String> answerNext() throws Exception {
        HttpResponse<String> answer = call("GET", "/courses/" + course + "/practice/next");
        Document next = json(answer);
        if (!(next.get("item") instanceof Document item)) {
            return answer;
        }
        Optional<Document> response = response(item);
        return response.isEmpty() ? answer : call("POST", "/practice/attempts", new Document("response", response.get())
                .append("presentationId", next.getString("presentationId"))
                .append("itemId", item.getString("id"))
                .append("elapsedMillis", 5000));
    }

    private static Optional<Document> response(Document item) {
        return switch (item.getString("kind")) {
            case "numeric" -> Optional.of(new Document("value", "2"));
            case "expression" -> Optional.of(new Document("expression", "x+1"));
            case "choice" -> Optional.of(
                    new Document("choice", item.getList("choices", Document.class).get(0).getString("id")));
            default -> Optional.empty();
        };
    }

    private HttpResponse<String> call(String method, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(api + path)).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> call(String method, String path, Document body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(api + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toJson())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static Document json(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return Document.parse(answer.body());
    }

    /** User and system time of the process; the kernel counts in hundredths of a second. */
    private double cpuMillis() throws IOException {
        String[] fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ");
        return Arrays.stream(fields).skip(11).limit(2).mapToLong(Long::parseLong).sum() * 10.0;
    }
}
