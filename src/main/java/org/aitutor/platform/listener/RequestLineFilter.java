package org.aitutor.platform.listener;

import java.io.IOException;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Refuses, behind the parser, the requests that the server would not find an application for: some it answers with 200 and
 * nothing, and a stack trace in the log. Stateless.
 */
final class RequestLineFilter extends BaseFilter {
    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        Object message = context.getMessage();
        if (message instanceof HttpContent content
                && content.getHttpHeader() instanceof HttpRequestPacket request
                && Refusal.errorOf(request).isPresent()) {
            refuse(context, request.getResponse());
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }

    /** With a status only: the words are {@link RefusalFilter}'s. The connection ends, since nobody reads a body. */
    private static void refuse(FilterChainContext context, HttpResponsePacket response) {
        HttpStatus.BAD_REQUEST_400.setValues(response);
        response.setContentLength(0);
        response.getProcessingState().setError(true);
        context.write(HttpContent.builder(response).last(true).build());
        HttpContext.get(context).close();
    }
}
