package org.aitutor.platform.listener;

import java.io.IOException;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Gives words to a refusal that has none, on its way out: below the parser, since what the parser refuses passes nothing
 * else. Stateless; any other answer costs it a few comparisons.
 */
final class RefusalFilter extends BaseFilter {
    private static final int LOWEST_REFUSAL = 400;

    @Override
    public NextAction handleWrite(FilterChainContext context) throws IOException {
        Object message = context.getMessage();
        HttpContext exchange = HttpContext.get(context);
        if (message instanceof Buffer bytes && exchange != null && mayBeBare(exchange.getRequest())) {
            Refusal.inWords(bytes.toStringContent(Refusal.CHARSET), exchange.getRequest())
                    .ifPresent(answer -> {
                        bytes.tryDispose();
                        context.setMessage(Buffers.wrap(context.getMemoryManager(), answer));
                    });
        }
        return context.getInvokeAction();
    }

    /** A version that the parser does not know fails once more as the parser refuses a broken header: nothing is answered. */
    @Override
    public void exceptionOccurred(FilterChainContext context, Throwable error) {
        HttpContext exchange = HttpContext.get(context);
        if (exchange != null && isOfUnknownVersion(exchange.getRequest())) {
            Refusal.ofVersion(exchange.getRequest())
                    .ifPresent(answer -> context.write(Buffers.wrap(context.getMemoryManager(), answer)));
        }
    }

    private static boolean isOfUnknownVersion(HttpRequestPacket request) {
        try {
            return request.getProtocol() == null;
        } catch (IllegalStateException unknown) {
            return true;
        }
    }

    private static boolean mayBeBare(HttpRequestPacket request) {
        HttpResponsePacket response = request.getResponse();
        return response.getStatus() >= LOWEST_REFUSAL
                && response.getContentLength() <= 0
                && !response.isContentTypeSet()
                && !response.isChunked()
                && request.getMethod() != Method.HEAD;
    }
}
