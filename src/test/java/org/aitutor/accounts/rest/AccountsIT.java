package org.aitutor.accounts.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registering, signing in and out, on the real server. */
class AccountsIT {
    private static final String PASSWORD = "a long enough password";
    private static int accounts;

    @Test
    void whoRegistersSignsInAndOut() {
        String email = registered();
        ApiClient browser = TestServer.client();

        ApiAnswer login = browser.post("/auth/login", credentials(email, PASSWORD));
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(browser.get("/users/me").object().getString("email")).isEqualTo(email);
        assertThat(browser.post("/auth/logout", "").status()).isEqualTo(204);

        assertThat(browser.get("/users/me").status()).isEqualTo(401);
    }

    @Test
    void aCopiedCookieIsWorthNothingAfterSigningOut() {
        ApiClient browser = TestServer.client();
        ApiAnswer login = browser.post("/auth/login", credentials(registered(), PASSWORD));
        String cookie = login.header("Set-Cookie").replaceFirst(";.*", "");
        ApiClient thief = TestServer.client().with("Cookie", cookie);
        assertThat(thief.get("/users/me").status()).isEqualTo(200);

        browser.post("/auth/logout", "");

        assertThat(thief.get("/users/me").status()).isEqualTo(401);
    }

    @Test
    void anUnsafeCallNeedsTheTokenOfItsSessionAndAPageOfOurs() {
        ApiClient browser = TestServer.client().signedIn(registered(), PASSWORD);
        String body = "{\"displayName\":\"Countess\"}";

        ApiAnswer without = browser.call("PATCH", "/users/me", body, Map.of("X-XSRF-TOKEN", ""));
        ApiAnswer forged = browser.call("PATCH", "/users/me", body, Map.of("X-XSRF-TOKEN", "A".repeat(43)));
        ApiAnswer foreign = browser.call("PATCH", "/users/me", body, Map.of("Origin", "https://evil.example"));
        ApiAnswer crossSite = browser.call("PATCH", "/users/me", body, Map.of("Sec-Fetch-Site", "cross-site"));
        ApiAnswer ours = browser.patch("/users/me", body);

        assertThat(without.status()).isEqualTo(403);
        assertThat(forged.status()).isEqualTo(403);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(crossSite.status()).isEqualTo(403);
        assertThat(ours.object().getString("displayName")).isEqualTo("Countess");
    }

    @Test
    void anAdministratorReadsWhoTriedToSignIn() {
        String email = registered();
        String id = TestServer.client()
                .signedIn(email, PASSWORD)
                .get("/users/me")
                .object()
                .getString("id");
        ApiClient admin = TestServer.clientOf("admin");
        TestServer.client().post("/auth/login", credentials(email, "another password"));
        TestServer.client().post("/auth/login", credentials(email, "a third password"));

        ApiAnswer page = admin.get("/admin/audit?limit=1&action=sign-in-failed&user=" + id);
        ApiAnswer next = admin.get("/admin/audit?limit=1&action=sign-in-failed&user=" + id + "&cursor="
                + page.object().getString("next"));

        JsonObject entry = page.items().getJsonObject(0);
        assertThat(entry.getString("action")).isEqualTo("sign-in-failed");
        assertThat(entry.getJsonObject("subject").getString("id")).isEqualTo(id);
        assertThat(page.text()).doesNotContain(email);
        assertThat(next.items()).hasSize(1);
        assertThat(next.object().isNull("next")).isTrue();
        assertThat(admin.get("/admin/audit?user=nobody").items()).isEmpty();
        assertThat(admin.get("/admin/audit?action=odd").status()).isEqualTo(400);
        assertThat(admin.get("/admin/audit?cursor=odd").status()).isEqualTo(400);
    }

    @Test
    void nobodySignsABrowserInFromAnotherSite() {
        String credentials = credentials(registered(), PASSWORD);

        ApiAnswer foreign =
                TestServer.client().call("POST", "/auth/login", credentials, Map.of("Origin", "https://evil.example"));

        assertThat(foreign.status()).isEqualTo(403);
    }

    @Test
    void withABearerTokenCookiesCountForNothing() {
        ApiClient browser = TestServer.client().signedIn(registered(), PASSWORD);

        assertThat(browser.with("Authorization", "Bearer nonsense")
                        .get("/users/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anAppSignsInRefreshesAndSignsOut() {
        ApiClient app = TestServer.client();
        ApiAnswer pair = app.post("/auth/token", credentials(registered(), PASSWORD));
        String refresh = refreshBody(pair);

        ApiAnswer next = app.post("/auth/token/refresh", refresh);
        ApiAnswer again = app.post("/auth/token/refresh", refresh);
        ApiAnswer me = TestServer.client()
                .with("Authorization", "Bearer " + next.object().getString("accessToken"))
                .get("/users/me");
        ApiAnswer revoked = app.post("/auth/token/revoke", refreshBody(next));

        assertThat(pair.object().getString("tokenType")).isEqualTo("Bearer");
        assertThat(again.object().getString("refreshToken"))
                .isEqualTo(next.object().getString("refreshToken"));
        assertThat(me.status()).isEqualTo(200);
        assertThat(revoked.status()).isEqualTo(204);
        assertThat(app.post("/auth/token/refresh", refreshBody(next)).status()).isEqualTo(401);
    }

    @Test
    void theKeysArePublishedWithoutTheirPrivateHalf() {
        ApiAnswer keys = TestServer.client().getRoot("/.well-known/jwks.json");

        assertThat(keys.status()).isEqualTo(200);
        assertThat(keys.object().getJsonArray("keys").getJsonObject(0))
                .containsKeys("kid", "x", "y")
                .doesNotContainKey("d");
    }

    @Test
    void aPersonSeesWhereTheyAreSignedInAndEndsTheOthers() {
        String email = registered();
        ApiClient here = TestServer.client().signedIn(email, PASSWORD);
        ApiClient there = TestServer.client().signedIn(email, PASSWORD);
        ApiClient app = TestServer.client().withTokenOf(email, PASSWORD);

        assertThat(here.get("/users/me/sessions").items()).hasSize(3);
        assertThat(here.delete("/users/me/sessions").status()).isEqualTo(204);

        assertThat(there.get("/users/me").status()).isEqualTo(401);
        assertThat(app.get("/users/me").status()).isEqualTo(401);
        assertThat(here.get("/users/me").status()).isEqualTo(200);
        assertThat(here.get("/users/me/sessions").items()).hasSize(1);
    }

    @Test
    void oneSessionIsEndedByItsId() {
        String email = registered();
        ApiClient here = TestServer.client().signedIn(email, PASSWORD);
        ApiClient there = TestServer.client().signedIn(email, PASSWORD);
        String other = here.get("/users/me/sessions").items().stream()
                .map(item -> item.asJsonObject())
                .filter(session -> !session.getBoolean("current"))
                .map(session -> session.getString("id"))
                .findFirst()
                .orElseThrow();

        assertThat(here.delete("/users/me/sessions/" + other).status()).isEqualTo(204);

        assertThat(there.get("/users/me").status()).isEqualTo(401);
        assertThat(here.get("/users/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{\"email\":{}}",
                "{\"email\":[1]}",
                "{\"birthYear\":\"x\"}",
                "{\"birthYear\":1e99}",
                "{\"acceptedTerms\":\"yes\"}",
                "{\"email\":null,\"password\":null}",
                "{\"email\":\"\\u0000@x.y\",\"unknown\":{\"deep\":[[[[]]]]}}"
            })
    void hostileBodiesAreRefusedAsProblems(String body) {
        for (String path : new String[] {"/auth/register", "/auth/login", "/auth/token", "/auth/token/refresh"}) {
            ApiAnswer answer = TestServer.client().post(path, body);

            assertThat(answer.status()).as("%s %s: %s", path, body, answer).isIn(400, 415);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void anEndlessPasswordIsRefusedWithoutBeingHashed() {
        ApiAnswer answer = TestServer.client().post("/auth/login", credentials("ada@example.org", "x".repeat(900_000)));

        assertThat(answer.status()).isIn(401, 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "Bearer ", "Bearer x.y.z", "Basic YTpi", "Negotiate", "Bearer eyJhbGciOiJub25lIn0.e30."
            })
    void whatProvesNothingIsAnsweredByAProblem(String authorization) {
        ApiAnswer answer =
                TestServer.client().with("Authorization", authorization).get("/users/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aGarbageCookieIsAVisitors() {
        ApiClient visitor = TestServer.client().with("Cookie", "aitutor_session=\"; drop table; XSRF-TOKEN=\u00e9");

        assertThat(visitor.get("/users/me").status()).isEqualTo(401);
        assertThat(visitor.get("/courses").status()).isEqualTo(200);
    }

    @Test
    void everyAnswerSaysHowMuchMoreIsAllowed() {
        ApiAnswer answer = TestServer.client().get("/courses");

        assertThat(answer.header("RateLimit")).matches("\"address\";r=\\d+;t=\\d+");
        assertThat(answer.header("RateLimit-Policy")).startsWith("\"address\";q=");
    }

    @Test
    void tooManySignInsToOneAccountAreRefusedForAWhile() {
        // So long that it is refused without being hashed.
        String wrong = credentials("often-" + System.nanoTime() + "@example.org", "x".repeat(300));
        ApiAnswer answer = TestServer.client().post("/auth/login", wrong);
        for (int i = 0; i < 110 && answer.status() == 401; i++) {
            answer = TestServer.client().post("/auth/login", wrong);
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    void aSignedInRequestAsksTheDatabaseNeitherForSessionNorAccount() {
        ApiClient browser = TestServer.client().signedIn(registered(), PASSWORD);
        browser.get("/users/me");

        assertThat(browser.get("/users/me").header("Server-Timing")).contains("\"0 commands\"");
    }

    private static synchronized String registered() {
        String email = "accounts-it-" + accounts++ + "@example.org";
        ApiAnswer answer = TestServer.client()
                .post(
                        "/auth/register",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("password", PASSWORD)
                                .add("displayName", "Ada")
                                .add("acceptedTerms", true)
                                .build()
                                .toString());
        assertThat(answer.status()).isEqualTo(201);
        return email;
    }

    private static String credentials(String email, String password) {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build()
                .toString();
    }

    private static String refreshBody(ApiAnswer pair) {
        return Json.createObjectBuilder()
                .add("refreshToken", pair.object().getString("refreshToken"))
                .build()
                .toString();
    }
}
