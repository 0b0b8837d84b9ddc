package org.aitutor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aitutor.testing.RawAnswer;
import org.aitutor.testing.RawHttp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every resource method, before every kind of bad input: never an error of ours, never an answer without words. */
class BadInputIT {
    /** Of these, a client must learn what was wrong. */
    private static final Set<Integer> ABOUT_FIELDS = Set.of(400, 415, 422);

    private static final Map<String, Method> METHODS = ResourceMethods.all();
    private static final AccessFixture FIXTURE = new AccessFixture("bad-input");
    private static final Map<Kind, String> TOKENS = new LinkedHashMap<>();

    @BeforeAll
    static void make() {
        FIXTURE.make();
    }

    @TestFactory
    Stream<DynamicTest> badInputIsRefusedInWords() {
        return METHODS.entrySet().stream()
                .sorted(Comparator.comparing(method -> harm(method.getKey())))
                .map(method -> DynamicTest.dynamicTest(
                        method.getKey(), () -> assertRefuses(method.getKey(), method.getValue())));
    }

    /** What ends other calls' things goes last. */
    private static int harm(String call) {
        return call.startsWith("DELETE") || call.endsWith("/unpublish") || call.endsWith("/logout") ? 1 : 0;
    }

    private static void assertRefuses(String call, Method method) {
        List<String> wrong = new ArrayList<>();
        for (HostileRequest hostile : HostileRequest.against(call, method)) {
            RawAnswer answer = send(call, hostile);
            if (!isInOrder(answer)) {
                wrong.add(hostile.what() + " => " + answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isInOrder(RawAnswer answer) {
        if (answer.status() < 400) {
            return true;
        }
        return answer.status() < 500
                && answer.isProblem()
                && (!ABOUT_FIELDS.contains(answer.status()) || !answer.errors().isEmpty());
    }

    private static RawAnswer send(String call, HostileRequest hostile) {
        String[] words = call.split(" ", 2);
        String path = "/api/v1" + FIXTURE.path(named(words, hostile)) + hostile.query();
        Kind kind = whoMay(call);
        RawAnswer answer = RawHttp.send(words[0], path, headers(kind, hostile), bytes(hostile));
        if (answer.status() != 401 || kind.role().isEmpty()) {
            return answer;
        }
        TOKENS.remove(kind);
        return RawHttp.send(words[0], path, headers(kind, hostile), bytes(hostile));
    }

    /** The template with what is odd in it; what would be deleted is not there. */
    private static String named(String[] call, HostileRequest hostile) {
        if (!hostile.last().isEmpty()) {
            int from = call[1].lastIndexOf('{');
            return call[1].substring(0, from) + hostile.last() + call[1].substring(call[1].indexOf('}', from) + 1);
        }
        return "DELETE".equals(call[0]) ? call[1].replaceAll("\\{\\w+}", "unknown") : call[1];
    }

    private static Map<String, String> headers(Kind kind, HostileRequest hostile) {
        Map<String, String> headers = new LinkedHashMap<>(hostile.headers());
        if (kind.role().isPresent()) {
            headers.put(
                    "Authorization",
                    "Bearer "
                            + TOKENS.computeIfAbsent(
                                    kind, who -> FIXTURE.token(who).orElseThrow()));
        }
        return headers;
    }

    private static Kind whoMay(String call) {
        AccessTable.Row row = Objects.requireNonNull(AccessTable.rows().get(call));
        return Stream.of(Kind.INSTRUCTOR, Kind.STUDENT, Kind.ADMIN, Kind.ANONYMOUS)
                .filter(kind -> AccessTable.IN.equals(row.answerFor(kind)))
                .findFirst()
                .orElse(Kind.STUDENT);
    }

    private static byte[] bytes(HostileRequest hostile) {
        return hostile.body().getBytes(StandardCharsets.UTF_8);
    }
}
