package org.aitutor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table names every resource method, and agrees with what the methods declare. */
class AccessTableTest {
    private static final Map<String, Method> METHODS = ResourceMethods.all();
    private static final Map<String, AccessTable.Row> TABLE = AccessTable.rows();

    @Test
    void everyResourceMethodHasARow() {
        String missing = METHODS.entrySet().stream()
                .filter(method -> !TABLE.containsKey(method.getKey()))
                .map(method -> suggestion(method.getKey(), method.getValue()))
                .collect(Collectors.joining("\n"));

        assertThat(missing)
                .as("rows to add to src/test/resources/access-table.txt, once you have thought about each cell")
                .isEmpty();
    }

    @Test
    void everyRowHasAResourceMethod() {
        assertThat(METHODS.keySet()).containsAll(TABLE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aRowAgreesWithWhatTheMethodDeclares() {
        return TABLE.values().stream()
                .filter(row -> METHODS.containsKey(row.call()))
                .map(row -> DynamicTest.dynamicTest(row.call(), () -> assertAgrees(row)));
    }

    private static void assertAgrees(AccessTable.Row row) {
        Method method = Objects.requireNonNull(METHODS.get(row.call()));
        for (Kind kind : Kind.values()) {
            assertThat(row.answerFor(kind)).as("%s for %s", row.call(), kind).isIn(possible(method, kind));
        }
    }

    private static Set<String> possible(Method method, Kind kind) {
        if (ResourceMethods.admits(method, kind)) {
            return Set.of(AccessTable.IN, "404", "403");
        }
        return Set.of(kind.role().isPresent() ? "403" : "401");
    }

    private static String suggestion(String call, Method method) {
        String answers = Arrays.stream(Kind.values())
                .map(kind -> ResourceMethods.admits(method, kind)
                        ? AccessTable.IN
                        : kind.role().isPresent() ? "403" : "401")
                .map(answer -> String.format("%-7s", answer))
                .collect(Collectors.joining());
        return String.format("%-6s %-44s %s", call.split(" ", 2)[0], call.split(" ", 2)[1], answers)
                .stripTrailing();
    }
}
