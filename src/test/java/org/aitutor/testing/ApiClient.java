package org.aitutor.testing;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * A client of the API as a browser is one: keeps cookies, sends the CSRF token on unsafe calls. Paths begin at
 * {@code /api/v1}, unless the method says otherwise.
 */
public final class ApiClient {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final URI root;
    private final CookieManager cookies = new CookieManager();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final HttpClient http;

    public ApiClient(URI root) {
        this.root = root;
        this.http = builder().build();
    }

    /** Of a server behind TLS, whose certificate this context trusts. */
    public ApiClient(URI root, SSLContext trust) {
        this.root = root;
        this.http = builder().sslContext(trust).build();
    }

    private HttpClient.Builder builder() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5));
    }

    /** Sends this header with every call from now on. */
    public ApiClient with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Signs in with a session; fails unless the server agrees. */
    public ApiClient signedIn(String email, String password) {
        ApiAnswer answer = post("/auth/login", credentials(email, password));
        if (answer.status() != 200) {
            throw new IllegalStateException("Signing in as " + email + " was answered " + answer);
        }
        return this;
    }

    /** Makes an account and signs in with a session; fails unless the server agrees. */
    public ApiClient registered(String email, String password, String displayName) {
        String account = Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .add("displayName", displayName)
                .add("acceptedTerms", true)
                .build()
                .toString();
        ApiAnswer answer = post("/auth/register", account);
        if (answer.status() != 201) {
            throw new IllegalStateException("Registering " + email + " was answered " + answer);
        }
        return signedIn(email, password);
    }

    /** Sends a bearer token of this account from now on. */
    public ApiClient withTokenOf(String email, String password) {
        ApiAnswer answer = post("/auth/token", credentials(email, password));
        if (answer.status() != 200) {
            throw new IllegalStateException("A token for " + email + " was answered " + answer);
        }
        return with("Authorization", "Bearer " + answer.object().getString("accessToken"));
    }

    public ApiAnswer get(String path) {
        return call("GET", path, "");
    }

    /** GET of a path beside the API: {@code /health/ready}, {@code /openapi}, {@code /}. */
    public ApiAnswer getRoot(String path) {
        return send("GET", root.resolve(path), "", BodyPublishers.noBody(), Map.of());
    }

    public ApiAnswer post(String path, String json) {
        return call("POST", path, json);
    }

    public ApiAnswer put(String path, String json) {
        return call("PUT", path, json);
    }

    public ApiAnswer patch(String path, String json) {
        return call("PATCH", path, json);
    }

    public ApiAnswer delete(String path) {
        return call("DELETE", path, "");
    }

    /** A call with headers of its own; an empty body is none. */
    public ApiAnswer call(String method, String path, String json, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!json.isEmpty()) {
            all.put("Content-Type", "application/json");
        }
        all.putAll(more);
        BodyPublisher body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return send(method, api(path), json, body, all);
    }

    /** A call with any body. */
    public ApiAnswer call(String method, String path, String contentType, byte[] body) {
        return send(method, api(path), "", BodyPublishers.ofByteArray(body), Map.of("Content-Type", contentType));
    }

    private ApiAnswer call(String method, String path, String json) {
        return call(method, path, json, Map.of());
    }

    private URI api(String path) {
        return root.resolve("/api/v1" + path);
    }

    private ApiAnswer send(String method, URI uri, String json, BodyPublisher body, Map<String, String> more) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(method, body).timeout(Duration.ofSeconds(60));
        headers.forEach(request::setHeader);
        if (!SAFE.contains(method)) {
            cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .forEach(token -> request.setHeader("X-XSRF-TOKEN", token));
        }
        more.forEach(request::setHeader);
        try {
            ApiAnswer answer = new ApiAnswer(http.send(request.build(), BodyHandlers.ofByteArray()));
            Answered.note(method, uri.getRawPath().replaceFirst("^/api/v1", ""), json, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String credentials(String email, String password) {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build()
                .toString();
    }
}
