package org.aitutor.platform.listener;

import java.io.IOException;
import java.util.Optional;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Refuses, behind the parser, the requests that the server would not find an application for: some it answers with 200 and
 * nothing, and a stack trace in the log. Stateless.
 */
final class RequestLineFilter extends BaseFilter {
    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        Object message = context.getMessage();
        if (message instanceof HttpContent content && content.getHttpHeader() instanceof HttpRequestPacket request) {
            Optional<HttpStatus> refusal = refusalOf(request);
            if (refusal.isPresent()) {
                refuse(context, request.getResponse(), refusal.get());
                return context.getStopAction();
            }
        }
        return context.getInvokeAction();
    }

    /** HTTP/0.9 is what the parser takes a line without a version for; its answers would have no headers. */
    private static Optional<HttpStatus> refusalOf(HttpRequestPacket request) {
        if (request.getProtocol() == Protocol.HTTP_0_9) {
            return Optional.of(HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505);
        }
        return Refusal.errorOf(request).map(error -> HttpStatus.BAD_REQUEST_400);
    }

    /** With a status only: the words are {@link RefusalFilter}'s. The connection ends, since nobody reads a body. */
    private static void refuse(FilterChainContext context, HttpResponsePacket response, HttpStatus status) {
        status.setValues(response);
        response.setContentLength(0);
        response.getProcessingState().setError(true);
        context.write(HttpContent.builder(response).last(true).build());
        HttpContext.get(context).close();
    }
}
