package org.aitutor.platform.listener;

import java.io.IOException;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents.IncomingHttpUpgradeEvent;

/**
 * Answers as if no other protocol had been asked for, as a server may (RFC 9110, 7.8). The parser would take the body for
 * one of that protocol, without an end, and leave the length and the type out of the answer. Clients ask by themselves: the
 * JDK's for HTTP/2. Stateless.
 */
final class NoUpgradeFilter extends BaseFilter {
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) throws IOException {
        if (event instanceof IncomingHttpUpgradeEvent upgrade) {
            upgrade.getHttpHeader().setIgnoreContentModifiers(false);
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }
}
