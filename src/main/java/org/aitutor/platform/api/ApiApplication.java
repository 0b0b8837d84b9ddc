package org.aitutor.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST API at {@code /api/v1}. Resources, filters and mappers are found by scanning. */
@ApplicationPath("api/v1")
public final class ApiApplication extends Application {
    public static final String PATH = "/api/v1";

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // A stream (server-sent events, downloads) leaves at once instead of being gathered first.
                "jersey.config.server.contentLength.buffer", 0,
                // The server's own error pages are HTML; ours are problems.
                "jersey.config.server.response.setStatusOverSendError", true,
                // What can be called is told by /openapi; the server's own description (WADL) fails on our types.
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.beanValidation.enableOutputValidationErrorEntity.server", false);
    }
}
