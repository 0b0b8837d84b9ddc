package org.aitutor.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request's address and headers, before anything of it is used. The server and JAX-RS answer such
 * requests by themselves, with nothing or with an error of theirs.
 */
final class RequestHead {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]");
    private static final String NUL = "%00";

    private RequestHead() {}

    /** The refusal of a request that cannot be read; empty where nothing is wrong. */
    static Optional<Problem> refusalOf(HttpServletRequest request) {
        List<FieldError> errors = Stream.concat(controls(request), nulParameters(request.getQueryString()))
                .toList();
        if (!errors.isEmpty()) {
            return Optional.of(Problem.of(new InvalidInput(errors)));
        }
        return Optional.ofNullable(request.getHeader("Content-Type"))
                .flatMap(RequestHead::wrongType)
                .or(() -> Optional.ofNullable(request.getHeader("Content-Encoding"))
                        .filter(encoding -> !encoding.strip().equalsIgnoreCase("identity"))
                        .map(packed -> refused("Content-Encoding", "is not taken: send the body as it is")));
    }

    /** What the server may have refused without a word, as far as the request's head tells. */
    static FieldError suspect(HttpServletRequest request) {
        if (!Collections.list(request.getHeaders("Accept")).stream().allMatch(RequestHead::namesTypes)) {
            return new FieldError("Accept", "must name media types, such as application/json");
        }
        return isAddress(request.getRequestURI())
                ? new FieldError("request", "cannot be read")
                : new FieldError("path", "holds characters that must be percent-encoded");
    }

    private static Stream<FieldError> controls(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .flatMap(name -> errorOf(request, name).map(message -> new FieldError(name, message)).stream());
    }

    /** The server spoils a {@code Content-Encoding} in which there are bytes beyond ASCII: reading it fails. */
    private static Optional<String> errorOf(HttpServletRequest request, String header) {
        try {
            return Collections.list(request.getHeaders(header)).stream()
                    .filter(value -> CONTROL.matcher(value).find())
                    .findFirst()
                    .map(value -> "holds control characters");
        } catch (IndexOutOfBoundsException spoiled) {
            return Optional.of("holds bytes that are not ASCII");
        }
    }

    private static Stream<FieldError> nulParameters(@Nullable String query) {
        return Stream.ofNullable(query)
                .filter(given -> given.contains(NUL))
                .flatMap(given -> Arrays.stream(given.split("&", -1)))
                .filter(pair -> pair.contains(NUL))
                .map(pair -> new FieldError(pair.split("=", 2)[0], "holds a NUL character"));
    }

    private static Optional<Problem> wrongType(String header) {
        try {
            MediaType type = MediaType.valueOf(header);
            if (type.isWildcardType() || type.isWildcardSubtype()) {
                return Optional.of(refused("Content-Type", "must name one media type, such as application/json"));
            }
            return Optional.ofNullable(type.getParameters().get(MediaType.CHARSET_PARAMETER))
                    .filter(charset -> !isKnown(charset))
                    .map(unknown -> refused("Content-Type", "names a charset that is not known: send UTF-8"));
        } catch (IllegalArgumentException notAType) {
            return Optional.of(refused("Content-Type", "must be a media type, such as application/json"));
        }
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static Problem refused(String header, String message) {
        return Problem.about(415, "unsupported-media-type", "The body cannot be read.", header, message);
    }

    private static boolean namesTypes(String accept) {
        return Arrays.stream(accept.split(",", -1)).allMatch(RequestHead::isRange);
    }

    private static boolean isRange(String range) {
        try {
            String weight = MediaType.valueOf(range.strip()).getParameters().getOrDefault("q", "1");
            return Double.parseDouble(weight) >= 0;
        } catch (IllegalArgumentException notARange) {
            return false;
        }
    }

    private static boolean isAddress(String path) {
        try {
            return !new URI(path).toString().isEmpty();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
