package org.aitutor.platform.api;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every log record that a request causes on its own thread that request's id, whoever wrote it: ours, the
 * server's, a library. The server's JSON formatter turns a map among a record's parameters into fields.
 */
@WebListener
public class RequestIdInLogs implements ServletContextListener {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    /** From here on, this thread works for that request. */
    static void begin(String requestId) {
        CURRENT.set(requestId);
    }

    /** This thread works for no request. */
    static void end() {
        CURRENT.remove();
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFilter(new Naming(handler.getFilter()));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler.getFilter() instanceof Naming naming) {
                handler.setFilter(naming.before);
            }
        }
    }

    /** Not a record: a class of its own so that only ours is taken off again. */
    private static final class Naming implements Filter {
        private final @Nullable Filter before;

        private Naming(@Nullable Filter before) {
            this.before = before;
        }

        @Override
        public boolean isLoggable(LogRecord entry) {
            String id = CURRENT.get();
            if (id != null && !isNamed(entry)) {
                entry.setParameters(with(id, entry.getParameters()));
            }
            return before == null || before.isLoggable(entry);
        }

        private static boolean isNamed(LogRecord entry) {
            Object[] parameters = entry.getParameters();
            return parameters != null
                    && parameters.length > 0
                    && parameters[parameters.length - 1] instanceof Map<?, ?> fields
                    && fields.containsKey("RequestId");
        }

        private static Object[] with(String id, Object @Nullable [] parameters) {
            int count = parameters == null ? 0 : parameters.length;
            Object[] more = parameters == null ? new Object[1] : Arrays.copyOf(parameters, count + 1);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("RequestId", id);
            more[count] = fields;
            return more;
        }
    }
}
