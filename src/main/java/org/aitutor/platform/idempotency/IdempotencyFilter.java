package org.aitutor.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aitutor.platform.api.Filters;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Caller;
import org.aitutor.platform.security.CurrentCaller;

/**
 * Gives a repeated request the answer of the first. It sees the answer twice: its head in the response filter, its bytes
 * where they are written.
 */
@Provider
@Idempotent
@Priority(Filters.IDEMPOTENCY)
@Singleton
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    public static final String HEADER = "Idempotency-Key";
    public static final String REPLAYED = "Idempotent-Replayed";

    private static final String CLAIM = Claim.class.getName();
    private static final String HEAD = Answer.class.getName();
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int MOST_BYTES = 4 << 20;
    private static final List<String> KEPT = List.of("Location", "ETag", "Content-Type");

    private final IdempotencyKeys keys;
    private final CurrentCaller caller;

    @Inject
    public IdempotencyFilter(IdempotencyKeys keys, CurrentCaller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        Optional<Caller> who = caller.find();
        if (key == null || who.isEmpty()) {
            return;
        }
        requireSound(key);
        Claim claim = keys.begin(who.get().userId(), key, hash(request));
        if (claim.answer().isPresent()) {
            request.abortWith(again(claim.answer().get()));
        } else {
            request.setProperty(CLAIM, claim);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CLAIM) instanceof Claim claim) {
            Answer head = new Answer(response.getStatus(), headers(response), "");
            if (response.hasEntity() && head.status() / 100 == 2) {
                request.setProperty(HEAD, head);
            } else {
                keys.end(claim, head);
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(HEAD) instanceof Answer head)
                || !(context.getProperty(CLAIM) instanceof Claim claim)) {
            context.proceed();
            return;
        }
        OutputStream out = context.getOutputStream();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        context.setOutputStream(copy);
        context.proceed();
        // Kept before it is sent: a client that has the answer finds it again.
        keys.end(claim, new Answer(head.status(), head.headers(), copy.toString(StandardCharsets.UTF_8)));
        copy.writeTo(out);
    }

    /** Passes a key that may be one. @throws InvalidInput otherwise */
    public static void requireSound(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidInput(HEADER, "must be 1 to 200 visible ASCII characters");
        }
    }

    private static Response again(Answer answer) {
        Response.ResponseBuilder again = Response.status(answer.status());
        answer.headers().forEach(again::header);
        if (!answer.body().isEmpty()) {
            again.entity(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        if (!answer.headers().containsKey("Content-Type")) {
            again.type(MediaType.APPLICATION_JSON_TYPE);
        }
        return again.header(REPLAYED, "true").build();
    }

    private static Map<String, String> headers(ContainerResponseContext response) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = response.getHeaderString(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    /** Of all that is asked; the body is there for the resource afterwards. */
    private static String hash(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new InvalidInput(HEADER, "goes with bodies up to " + MOST_BYTES + " bytes");
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        MessageDigest digest = sha256();
        digest.update((request.getMethod()
                        + ' '
                        + request.getUriInfo().getRequestUri().getRawPath()
                        + '\n')
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
