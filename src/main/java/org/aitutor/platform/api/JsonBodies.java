package org.aitutor.platform.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.aitutor.platform.problem.InvalidInput;

/**
 * Reads a JSON body whole before the server binds it: up to a limit, and looking at what it holds. The server's own
 * binding waits for good for the end of a body that breaks off, makes something else of a wrong type (a text becomes {@code
 * false}, a large number a small one), and does not say which field was wrong.
 */
@Provider
@Singleton
public class JsonBodies implements ReaderInterceptor {
    /** More than the longest lesson, with each of its letters escaped. */
    static final int MOST_BYTES = 4 << 20;

    @Inject
    JsonBodies() {}

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            byte[] body = context.getInputStream().readNBytes(MOST_BYTES + 1);
            requireSound(body, context.getType());
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static void requireSound(byte[] body, Class<?> type) {
        if (body.length > MOST_BYTES) {
            throw new BodyTooLarge(MOST_BYTES);
        }
        if (body.length == 0) {
            throw new InvalidInput("body", "is missing: send a JSON object");
        }
        if (type.isRecord()) {
            JsonShape.require(body, type);
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
