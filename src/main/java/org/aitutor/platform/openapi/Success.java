package org.aitutor.platform.openapi;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * What a method answers where all is well.
 *
 * @param status the HTTP status
 * @param body the record that becomes the body, or of which a page has many; empty where the method does not say it
 * @param page whether it is a page of them
 */
public record Success(String status, Optional<Class<?>> body, boolean page) {
    static Success of(Method method) {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        boolean paged = Arrays.asList(method.getParameterTypes()).contains(PageParameters.class)
                || method.getReturnType() == Page.class;
        if (said != null) {
            return new Success(said.responseCode(), Optional.of(said.value()), paged);
        }
        if (method.getReturnType() == void.class) {
            return new Success("204", Optional.empty(), false);
        }
        if (method.getReturnType() == Page.class && method.getGenericReturnType() instanceof ParameterizedType page) {
            return new Success("200", recordOf(page.getActualTypeArguments()[0]), true);
        }
        return new Success("200", recordOf(method.getReturnType()), false);
    }

    private static Optional<Class<?>> recordOf(Type type) {
        return type instanceof Class<?> known && known.isRecord() ? Optional.of(known) : Optional.empty();
    }
}
