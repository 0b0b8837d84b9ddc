package org.aitutor.platform.blobs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aitutor.platform.api.Problem;
import org.aitutor.platform.api.ProblemResponses;
import org.aitutor.platform.problem.Unavailable;

/** Serves blobs at {@code /media/{sha256}.{extension}}: to everybody who knows the name, for any cache to keep. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{64})\\.([a-z0-9]{1,8})");

    private final transient BlobStore blobs;

    @Inject
    public MediaServlet(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<BlobRef> blob = find(request);
            if (blob.isPresent()) {
                answer(blob.get(), request, response);
            } else {
                ProblemResponses.write(request, response, new Problem(404, "not-found", "There is nothing here."));
            }
        } catch (Unavailable away) {
            ProblemResponses.write(request, response, new Problem(503, away.code(), away.detail()));
        }
    }

    private Optional<BlobRef> find(HttpServletRequest request) {
        String path = request.getPathInfo();
        Matcher matcher = PATH.matcher(path == null ? "" : path);
        return matcher.matches() ? blobs.find(matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    private void answer(BlobRef blob, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + blob.sha256() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=2592000");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.contains(blob.sha256()) || known.strip().equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        MediaType type = MediaType.ofExtension(blob.extension());
        response.setContentType(type.name());
        response.setHeader("Content-Disposition", type.disposition(blob));
        response.setContentLengthLong(blob.size());
        try (InputStream bytes = blobs.open(blob.sha256()).orElseGet(InputStream::nullInputStream)) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
