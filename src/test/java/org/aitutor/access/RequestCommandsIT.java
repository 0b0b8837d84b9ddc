package org.aitutor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aitutor.testing.Answered;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * No request sends more commands to the database than its row of {@code access-table.txt} says: looks back at every call
 * that succeeded in the tests before this one, which goes last.
 */
@Order(Integer.MAX_VALUE)
class RequestCommandsIT {
    /** In a run of a few tests, what they did not call is not missed. */
    private static final boolean ALL_TESTS_RAN = System.getProperty("it.test") == null;

    private final Map<String, Integer> most = mostCommands();

    @TestFactory
    Stream<DynamicTest> noRequestSendsMoreCommandsThanItsRowSays() {
        return AccessTable.rows().values().stream()
                .map(row -> DynamicTest.dynamicTest(row.call(), () -> assertCommands(row)));
    }

    private void assertCommands(AccessTable.Row row) {
        Optional<Integer> sent = Optional.ofNullable(most.get(row.call()));
        assumeTrue(ALL_TESTS_RAN || sent.isPresent(), "No test of this run has called it");

        assertThat(sent).as("commands of %s; no test has called it with success", row.call()).isPresent();
        assertThat(row.commands())
                .as("%s sent %s commands: its row in access-table.txt ends with that number", row.call(), sent.orElse(0))
                .isPresent();
        assertThat(sent.orElse(0)).as("commands of %s", row.call()).isLessThanOrEqualTo(row.commands().orElse(0));
    }

    private static Map<String, Integer> mostCommands() {
        Map<String, Integer> most = new TreeMap<>();
        List<Template> templates = ResourceMethods.all().keySet().stream()
                .map(Template::of)
                .sorted(Comparator.comparing(Template::variables))
                .toList();
        for (Answered answered : Answered.all()) {
            if (answered.status() < 400) {
                templates.stream()
                        .filter(template -> template.isOf(answered))
                        .findFirst()
                        .ifPresent(template -> most.merge(template.call(), answered.commands(), Math::max));
            }
        }
        return most;
    }

    /** A resource method's path, to be recognized in what was called; the one with the fewest variables wins. */
    private record Template(String call, Pattern pattern, long variables) {
        static Template of(String call) {
            String pattern = call.replaceAll("\\{\\w+}", "[^/]+");
            return new Template(call, Pattern.compile(pattern), call.chars().filter(c -> c == '{').count());
        }

        boolean isOf(Answered answered) {
            return pattern.matcher(answered.method() + " " + answered.path()).matches();
        }
    }
}
