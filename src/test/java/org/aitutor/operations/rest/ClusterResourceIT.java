package org.aitutor.operations.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

class ClusterResourceIT {
    private final ApiClient admin = TestServer.clientOf("admin");

    @Test
    void anAdministratorSeesTheMembersAndTheirGrid() {
        JsonObject cluster = admin.get("/admin/cluster").object();

        JsonObject member = cluster.getJsonArray("members").getJsonObject(0);
        assertThat(cluster.getInt("size")).isEqualTo(1);
        assertThat(cluster.getJsonObject("partitions").getInt("total")).isEqualTo(271);
        assertThat(cluster.getJsonObject("partitions").getInt("local")).isEqualTo(271);
        assertThat(cluster.getJsonObject("partitions").getBoolean("safe")).isTrue();
        assertThat(member.getString("address")).startsWith("127.0.0.1:");
        assertThat(member.getString("instance")).isEqualTo("member");
        assertThat(member.getString("zone")).isEqualTo("none");
        assertThat(member.getString("role")).isEqualTo("both");
        assertThat(member.getString("version")).isNotEmpty();
        assertThat(Instant.parse(member.getString("startedAt"))).isBefore(Instant.now());
        assertThat(member.getBoolean("local")).isTrue();
    }

    @Test
    void aListOfCoursesIsRememberedUntilTheCacheIsEmptied() {
        ApiClient visitor = TestServer.client();
        visitor.get("/courses?limit=17");
        JsonObject before = lists();

        visitor.get("/courses?limit=17");
        JsonObject after = lists();

        assertThat(after.getJsonNumber("hits").longValue())
                .isGreaterThan(before.getJsonNumber("hits").longValue());
        assertThat(after.getJsonNumber("hitRate").doubleValue()).isBetween(0.0, 1.0);
        assertThat(admin.delete("/admin/caches/course-lists").status()).isEqualTo(204);
        assertThat(lists().getInt("entries")).isZero();
        assertThat(TestServer.client().getRoot("/metrics").text())
                .contains("aitutor_cache_hits{cache=\"course-lists\"");
    }

    @Test
    void anUnknownCacheIsNotFound() {
        assertThat(admin.delete("/admin/caches/unknown").status()).isEqualTo(404);
    }

    private JsonObject lists() {
        List<JsonObject> items =
                admin.get("/admin/caches").object().getJsonArray("items").getValuesAs(JsonObject.class);
        Optional<JsonObject> lists = items.stream()
                .filter(cache -> cache.getString("name").equals("course-lists"))
                .findFirst();
        return lists.orElseThrow();
    }
}
