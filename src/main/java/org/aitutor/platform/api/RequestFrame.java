package org.aitutor.platform.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.mongo.CommandCounter;
import org.jspecify.annotations.NullUnmarked;

/**
 * The outermost filter: gives each answer its request id and the headers that all have in common. With {@code
 * aitutor.server-timing} on, the answer also says how many commands it sent to the database.
 */
@Provider
@PreMatching
@Priority(Filters.FRAME)
@Singleton
@NullUnmarked
public class RequestFrame implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Logger LOG = System.getLogger(RequestFrame.class.getName());

    private final CommandCounter commands;
    private final boolean serverTiming;

    @Context
    private HttpServletRequest servletRequest;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.server-timing}: each answer says how many commands it sent to the database, beside those that
     * filled what the member remembers for seconds
     */
    @Inject
    RequestFrame(CommandCounter commands, Settings settings) {
        this.commands = commands;
        this.serverTiming = settings.flag("aitutor.server-timing", false);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        RequestIdInLogs.begin(RequestId.of(servletRequest));
        commands.reset();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, RequestId.of(servletRequest));
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        if (serverTiming) {
            response.getHeaders().putSingle("Server-Timing", "db;desc=\"" + commands.count() + " commands\"");
        }
        if (!response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", "private, no-store");
        }
        LOG.log(
                Level.DEBUG,
                () -> request.getMethod() + " " + request.getUriInfo().getPath() + " " + response.getStatus());
        RequestIdInLogs.end();
    }
}
