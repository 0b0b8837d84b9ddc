package org.aitutor.platform.listener;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.glassfish.grizzly.http.server.ErrorPageGenerator;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.ServerFilterConfiguration;

/**
 * Sets our filters around the parser of every listener while the application runs, and takes its page for errors away.
 * Connections that are open keep the filters they began with.
 */
@Singleton
public final class RefusalsInWords {
    private static final Logger LOG = System.getLogger(RefusalsInWords.class.getName());

    private final Deque<Runnable> undo = new ArrayDeque<>();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        try {
            ServerListeners.transports().forEach(this::change);
        } catch (ReflectiveOperationException | LinkageError another) {
            LOG.log(
                    Level.WARNING,
                    "What the server refuses by itself it answers in its own way: {0}",
                    another.toString());
        }
    }

    @PreDestroy
    void end() {
        undo.forEach(Runnable::run);
    }

    private void change(Transport transport) {
        if (transport.getProcessor() instanceof FilterChain chain) {
            int parser = chain.indexOfType(HttpCodecFilter.class);
            if (parser >= 0) {
                undo.push(() -> transport.setProcessor(chain));
                transport.setProcessor(FilterChainBuilder.stateless()
                        .addAll(chain)
                        .add(parser + 1, new RequestLineFilter())
                        .add(parser + 1, new NoUpgradeFilter())
                        .add(parser, new RefusalFilter())
                        .build());
                chain.forEach(this::withoutPage);
            }
        }
    }

    private void withoutPage(Filter filter) {
        if (filter instanceof HttpServerFilter server) {
            ServerFilterConfiguration configuration = server.getConfiguration();
            ErrorPageGenerator page = configuration.getDefaultErrorPageGenerator();
            undo.push(() -> configuration.setDefaultErrorPageGenerator(page));
            configuration.setDefaultErrorPageGenerator((request, status, reason, description, thrown) -> null);
        }
    }
}
