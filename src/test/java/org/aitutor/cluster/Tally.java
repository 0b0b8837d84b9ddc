package org.aitutor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Every request of the load, as it looked from the outside. */
final class Tally {
    private final ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger stale = new AtomicInteger();

    /**
     * One request, or one try of it.
     *
     * @param status of the answer; 0 where none came
     * @param outcome of a failure: what was answered or thrown
     */
    record Request(String kind, Instant began, Duration took, int status, String outcome) {
        boolean failed() {
            return status < 200 || status > 299;
        }
    }

    void add(Request request) {
        requests.add(request);
    }

    /** A request that was sent once more, since its connection had been closed while it was idle. */
    void addStale() {
        stale.incrementAndGet();
    }

    /** How many were sent once more so far. */
    int stale() {
        return stale.get();
    }

    /** Those that began from that moment on. */
    List<Request> since(Instant moment) {
        return requests.stream()
                .filter(request -> !request.began().isBefore(moment))
                .toList();
    }

    /** Those that were under way at that moment or began later. */
    List<Request> failuresSince(Instant moment) {
        return requests.stream()
                .filter(request -> request.failed()
                        && !request.began().plus(request.took()).isBefore(moment))
                .toList();
    }

    /** A line for each kind: how many, how many failed and how, the slowest. */
    static String table(String phase, List<Request> requests) {
        Map<String, List<Request>> kinds =
                requests.stream().collect(Collectors.groupingBy(Request::kind, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add("%-34s %9s %8s %11s".formatted(phase, "requests", "failed", "slowest ms"));
        kinds.forEach(
                (kind, of) -> lines.add("  %-32s %9d %8d %11d".formatted(kind, of.size(), failed(of), slowest(of))));
        requests.stream()
                .filter(Request::failed)
                .collect(Collectors.groupingBy(Request::outcome, TreeMap::new, Collectors.counting()))
                .forEach((outcome, count) -> lines.add("    %d x %s".formatted(count, outcome)));
        return String.join("\n", lines);
    }

    private static long failed(List<Request> requests) {
        return requests.stream().filter(Request::failed).count();
    }

    private static long slowest(List<Request> requests) {
        return requests.stream().mapToLong(one -> one.took().toMillis()).max().orElse(0);
    }
}
