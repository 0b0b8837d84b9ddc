package org.aitutor.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.aitutor.platform.blobs.store.GridFsBlobStore;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

class MediaIT {
    private final BlobStore blobs = new GridFsBlobStore(TestServer.database(), Clock.systemUTC());

    @Test
    void aFigureIsShownAndKept() {
        BlobRef figure = put("GIF89a", "gif");

        ApiAnswer answer = TestServer.client().getRoot(figure.path());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("GIF89a");
        assertThat(answer.header("Content-Type")).isEqualTo("image/gif");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=2592000");
        assertThat(answer.header("ETag")).isEqualTo('"' + figure.sha256() + '"');
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whoHasItGetsNoBody() {
        BlobRef figure = put("GIF89a", "gif");

        ApiAnswer answer = TestServer.client()
                .with("If-None-Match", '"' + figure.sha256() + '"')
                .getRoot(figure.path());

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.bytes()).isEmpty();
    }

    @Test
    void whatCouldRunCodeIsHandedOverAsAFile() {
        for (String extension : new String[] {"svg", "html", "zip", "pdf"}) {
            ApiAnswer answer = TestServer.client()
                    .getRoot(put("<script>alert(1)</script>", extension).path());

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("application/octet-stream");
            assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
        }
    }

    @Test
    void whatIsNotThereIsAProblem() {
        BlobRef figure = put("GIF89a", "gif");
        String sha = figure.sha256();

        for (String path : new String[] {
            "/media/" + sha + ".html", "/media/" + "0".repeat(64) + ".gif", "/media/", "/media/x", "/media/" + sha
        }) {
            ApiAnswer answer = TestServer.client().getRoot(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    private BlobRef put(String text, String extension) {
        return blobs.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), extension, 1000);
    }
}
