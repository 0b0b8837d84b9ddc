package org.aitutor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aitutor.testing.Answered;
import org.aitutor.testing.CallTemplates;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * No request sends more commands to the database than its row of {@code access-table.txt} says: looks back at every call
 * that succeeded in the tests before this one, which goes last.
 */
@Order(Integer.MAX_VALUE)
class RequestCommandsIT {
    private final Map<String, Integer> most = mostCommands();

    @TestFactory
    Stream<DynamicTest> noRequestSendsMoreCommandsThanItsRowSays() {
        return AccessTable.rows().values().stream()
                .filter(row -> !row.isCalledElsewhere())
                .map(row -> DynamicTest.dynamicTest(row.call(), () -> assertCommands(row)));
    }

    private void assertCommands(AccessTable.Row row) {
        Optional<Integer> sent = Optional.ofNullable(most.get(row.call()));
        assumeTrue(sent.isPresent(), "No test of this run has called it with success");
        assumeTrue(
                row.commands().isPresent(),
                () -> "Its row in access-table.txt should end with " + sent.orElse(0) + ", the commands that it sent");

        assertThat(sent.orElse(0))
                .as("commands of %s", row.call())
                .isLessThanOrEqualTo(row.commands().map(Integer::valueOf).orElse(0));
    }

    private static Map<String, Integer> mostCommands() {
        Map<String, Integer> most = new TreeMap<>();
        CallTemplates templates = new CallTemplates(ResourceMethods.all().keySet());
        Answered.all().stream()
                .filter(answered -> answered.status() < 400)
                .forEach(answered ->
                        templates.of(answered).ifPresent(call -> most.merge(call, answered.commands(), Math::max)));
        return most;
    }
}
