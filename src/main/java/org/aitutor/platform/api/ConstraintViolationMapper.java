package org.aitutor.platform.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import org.jspecify.annotations.NullUnmarked;

/** Hands violations to the {@link ProblemMapper}: the server has a mapper of its own for them, which is nearer. */
@Provider
@Singleton
@NullUnmarked
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Context
    private Providers providers;

    @Inject
    ConstraintViolationMapper() {}

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return providers.getExceptionMapper(Throwable.class).toResponse(violations);
    }
}
