package org.aitutor.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.ProcessingException;
import java.util.Arrays;
import java.util.List;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.problem.Kind;
import org.aitutor.platform.problem.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    private static final class Refusal extends DomainException {
        Refusal(Kind kind) {
            super(kind, "some-code", "A sentence.");
        }
    }

    @Test
    void aRefusalIsToldByItsCodeAndSentence() {
        JsonObject body = Problems.of(new Refusal(Kind.MISSING), "r-1").body("/api/v1/x", "r-1");

        assertThat(body.getString("type")).isEqualTo("urn:ai-tutor:problem:some-code");
        assertThat(body.getString("title")).isEqualTo("Not Found");
        assertThat(body.getInt("status")).isEqualTo(404);
        assertThat(body.getString("detail")).isEqualTo("A sentence.");
        assertThat(body.getString("instance")).isEqualTo("/api/v1/x");
        assertThat(body.getString("traceId")).isEqualTo("r-1");
        assertThat(body).doesNotContainKey("errors");
    }

    @Test
    void wrongFieldsAreNamed() {
        InvalidInput wrong =
                new InvalidInput(List.of(new FieldError("email", "must be one"), new FieldError("a[0].b", "no")));

        JsonObject body = Problems.of(wrong, "r-1").body("/x", "r-1");

        assertThat(body.getInt("status")).isEqualTo(400);
        assertThat(body.getJsonArray("errors").getJsonObject(1).getString("field"))
                .isEqualTo("a[0].b");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsARefusalOfItsOwnStatus(Kind kind) {
        List<Integer> statuses = Arrays.stream(Kind.values())
                .map(one -> Problems.of(new Refusal(one), "r").status())
                .toList();

        assertThat(statuses).doesNotHaveDuplicates().allMatch(status -> status >= 400 && status <= 503);
        assertThat(Problems.of(new Refusal(kind), "r").status()).isNotEqualTo(500);
    }

    @Test
    void aFaultOfOursTellsNothingOfItself() {
        Problem problem = Problems.of(new IllegalStateException("secret /etc/passwd"), "r-1");

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.body("/x", "r-1").toString())
                .doesNotContain("secret")
                .doesNotContain("IllegalState");
    }

    @Test
    void aBodyThatIsNoJsonIsTheClientsFault() {
        assertThat(Problems.of(new ProcessingException(new JsonbException("x")), "r")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatJaxRsRefusesKeepsItsStatus() {
        assertThat(Problems.of(new NotAllowedException("GET"), "r").status()).isEqualTo(405);
    }

    @Test
    void whatIsAwayMayBeTriedAgain() {
        assertThat(Problems.of(new Unavailable("The database", new RuntimeException()), "r")
                        .retryAfter())
                .isPresent();
    }
}
