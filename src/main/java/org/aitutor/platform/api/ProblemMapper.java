package org.aitutor.platform.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.NullUnmarked;

/** The one mapper: any exception becomes {@code application/problem+json}. */
@Provider
@Singleton
@NullUnmarked
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    private HttpServletRequest request;

    @Inject
    ProblemMapper() {}

    @Override
    public Response toResponse(Throwable thrown) {
        String requestId = RequestId.of(request);
        Problem problem = Problems.of(thrown, requestId);
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header(RequestId.HEADER, requestId)
                .entity(problem.body(request.getRequestURI(), requestId).toString());
        problem.retryAfter().ifPresent(wait -> answer.header("Retry-After", Math.max(1, wait.toSeconds())));
        return answer.build();
    }
}
