package org.aitutor.platform.lifecycle;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Drains the member when the process is asked to end (SIGTERM), then ends it. The server's own way out is a shutdown hook,
 * which closes the application under the requests in flight, and hooks cannot be made to wait for one another; so the
 * signal is taken before it becomes a shutdown.
 *
 * <p>By reflection, since the compiler warns of {@code sun.misc.Signal} in a way that cannot be answered; a JVM without it
 * stops as the server does.
 */
@Singleton
public final class TermSignal {
    private static final Logger LOG = System.getLogger(TermSignal.class.getName());
    private static final int ENDED_BY_TERM = 143;

    private final Drain drain;
    private @Nullable Object before;

    @Inject
    TermSignal(Drain drain) {
        this.drain = drain;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            before = set(Proxy.newProxyInstance(
                    TermSignal.class.getClassLoader(),
                    new Class<?>[] {handler},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "handle" -> drainAndExit();
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> arguments != null && proxy == arguments[0];
                        default -> "drain";
                    }));
        } catch (ReflectiveOperationException | IllegalArgumentException notHere) {
            LOG.log(Level.WARNING, "SIGTERM stops this member without draining it: {0}", notHere.toString());
        }
    }

    @PreDestroy
    void stop() {
        try {
            if (before != null) {
                set(before);
            }
        } catch (ReflectiveOperationException | IllegalArgumentException gone) {
            LOG.log(Level.DEBUG, "The signal keeps its handler", gone);
        }
    }

    /** The JVM runs the handler on a thread of its own; exiting runs the server's shutdown hook as before. */
    private @Nullable Object drainAndExit() {
        drain.run();
        System.exit(ENDED_BY_TERM);
        return null;
    }

    private static Object set(Object handler) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        return signal.getMethod("handle", signal, Class.forName("sun.misc.SignalHandler"))
                .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), handler);
    }
}
