package org.aitutor.platform.listener;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aitutor.platform.api.Problem;
import org.aitutor.platform.api.Problems;
import org.aitutor.platform.api.RequestId;
import org.aitutor.platform.problem.FieldError;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;

/** A refusal of the server's in words. */
final class Refusal {
    /** Of a request's head and an answer's: a character for each byte. */
    static final Charset CHARSET = StandardCharsets.ISO_8859_1;

    private static final FieldError HOSTLESS = new FieldError("Host", "is missing");
    private static final String END = "\r\n";

    private Refusal() {}

    /**
     * The answer as it should be sent.
     *
     * @param head what the server would send
     * @return empty where that is not the head of an answer, whole and without a body
     */
    static Optional<byte[]> inWords(String head, HttpRequestPacket request) {
        if (!head.startsWith("HTTP/") || !head.endsWith(END + END)) {
            return Optional.empty();
        }
        String requestId = RequestId.of(request.getHeader(RequestId.HEADER));
        byte[] body =
                problem(request).body(pathOf(request), requestId).toString().getBytes(StandardCharsets.UTF_8);
        List<String> lines = Arrays.stream(head.strip().split(END))
                .filter(line -> !line.regionMatches(true, 0, "Content-Length:", 0, "Content-Length:".length()))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add("Content-Type: " + Problem.MEDIA_TYPE);
        lines.add("Content-Length: " + body.length);
        lines.add("Cache-Control: no-store");
        lines.add("X-Content-Type-Options: nosniff");
        lines.add(RequestId.HEADER + ": " + requestId);
        byte[] top = (String.join(END, lines) + END + END).getBytes(CHARSET);
        byte[] answer = Arrays.copyOf(top, top.length + body.length);
        System.arraycopy(body, 0, answer, top.length, body.length);
        return Optional.of(answer);
    }

    /** The answer to a version of HTTP that is not spoken here, where nothing has been answered yet. */
    static Optional<byte[]> ofVersion(HttpRequestPacket request) {
        HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505.setValues(request.getResponse());
        return inWords("HTTP/1.1 505 HTTP Version Not Supported" + END + "Connection: close" + END + END, request);
    }

    /** What is wrong with the request's path or host, if anything is. */
    static Optional<FieldError> errorOf(HttpRequestPacket request) {
        return RequestLine.errorOfPath(pathOf(request))
                .map(message -> new FieldError("path", message))
                .or(() -> Optional.ofNullable(request.getHeader(Header.Host))
                        .filter(host -> !RequestLine.isHost(host))
                        .map(host -> new FieldError("Host", "must be a host, and a port where there is a colon")));
    }

    private static Problem problem(HttpRequestPacket request) {
        Problem problem = Problems.ofServer(request.getResponse().getStatus());
        return problem.status() == HttpStatus.BAD_REQUEST_400.getStatusCode()
                ? suspect(request).map(problem::about).orElse(problem)
                : problem;
    }

    private static Optional<FieldError> suspect(HttpRequestPacket request) {
        if (pathOf(request).isEmpty()) {
            return Optional.empty();
        }
        return errorOf(request)
                .or(() -> Optional.of(HOSTLESS)
                        .filter(none -> isParsed(request) && request.getHeader(Header.Host) == null));
    }

    /** The parser notes an error only of a head that it has read to its end; where it breaks off, headers are missing. */
    private static boolean isParsed(HttpRequestPacket request) {
        return request.getProcessingState().isError();
    }

    private static String pathOf(HttpRequestPacket request) {
        return Objects.requireNonNullElse(request.getRequestURIRef().getURI(CHARSET), "");
    }
}
