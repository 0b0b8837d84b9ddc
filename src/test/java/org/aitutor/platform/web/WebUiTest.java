package org.aitutor.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebUiTest {
    private static final String SCRIPT = "/assets/app-1A2B.js";

    private final Map<String, String> content = new TreeMap<>(Map.of(
            "/index.html",
            "the page",
            SCRIPT,
            "the script",
            SCRIPT + ".br",
            "the script in brotli",
            SCRIPT + ".gz",
            "the script in gzip",
            "/favicon.svg",
            "the icon"));

    private final WebUi webUi = WebUi.of(new WebUi.Files() {
        @Override
        public Set<String> paths() {
            return content.keySet();
        }

        @Override
        public Optional<byte[]> read(String path) {
            return Optional.ofNullable(content.get(path)).map(text -> text.getBytes(UTF_8));
        }
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/courses",
                "/courses/0190-ab/lessons/0190-ab.slope",
                "/teach/import",
                "/apiary",
                "/index.html"
            })
    void aPlaceInTheApplicationIsThePage(String path) {
        WebFile page = webUi.at(path).orElseThrow();

        assertThat(text(page.acceptedBy(null))).isEqualTo("the page");
        assertThat(page.headers()).containsEntry("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1/nothing",
                "/health/ready",
                "/metrics",
                "/openapi",
                "/media/figure",
                "/.well-known/nothing",
                "/assets/gone",
                "/assets/gone.js",
                "/picture.png",
                "/WEB-INF/web.xml",
                "/WEB-INF/classes"
            })
    void whatIsNotTheApplicationsIsNeverThePage(String path) {
        assertThat(webUi.at(path)).isEmpty();
    }

    @Test
    void aPageForbidsWhatIsInlineForeignOrFramed() {
        Map<String, String> headers = webUi.at("/courses").orElseThrow().headers();

        assertThat(headers.get("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers).containsEntry("X-Content-Type-Options", "nosniff").containsKey("Referrer-Policy");
    }

    @Test
    void anAssetMayBeKeptForAYear() {
        WebFile script = webUi.at(SCRIPT).orElseThrow();

        assertThat(script.headers()).containsEntry("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(script.type()).startsWith("text/javascript");
    }

    @Test
    void aBrowserGetsTheBestEncodingItTakes() {
        WebFile script = webUi.at(SCRIPT).orElseThrow();

        assertThat(script.acceptedBy("gzip, deflate, br").encoding()).contains("br");
        assertThat(script.acceptedBy("gzip;q=0.8, br;q=0").encoding()).contains("gzip");
        assertThat(script.acceptedBy("GZIP").encoding()).contains("gzip");
        assertThat(script.acceptedBy("identity, brave").encoding()).isEmpty();
        assertThat(script.acceptedBy(null).encoding()).isEmpty();
    }

    @Test
    void eachEncodingHasATagOfItsOwn() {
        WebFile script = webUi.at(SCRIPT).orElseThrow();

        Encoded plain = script.acceptedBy(null);
        Encoded brotli = script.acceptedBy("br");

        assertThat(plain.etag()).isNotEqualTo(brotli.etag()).startsWith("\"").endsWith("\"");
        assertThat(plain.matches("\"other\", W/" + plain.etag())).isTrue();
        assertThat(plain.matches(brotli.etag())).isFalse();
        assertThat(plain.matches(null)).isFalse();
    }

    @Test
    void aCompressedFileIsNoFileOfItsOwn() {
        assertThat(webUi.at(SCRIPT + ".br")).isEmpty();
    }

    private static String text(Encoded encoded) {
        return new String(encoded.bytes(), UTF_8);
    }
}
