package org.aitutor.testing;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Gauge;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** A registry of gauges in memory: as the server's, it refuses a second one of the same name and tags. */
public final class Gauges {
    private final Map<String, Supplier<? extends Number>> shown = new HashMap<>();

    /** The registry; it can have gauges with metadata made and removed by their id, and nothing else. */
    public MetricRegistry registry() {
        return (MetricRegistry) Proxy.newProxyInstance(
                MetricRegistry.class.getClassLoader(), new Class<?>[] {MetricRegistry.class}, this::call);
    }

    /** What a scrape reads: values by name and tags, {@code name{tag="value"}}. */
    public Map<String, Double> read() {
        return shown.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, gauge -> gauge.getValue().get().doubleValue()));
    }

    @SuppressWarnings("unchecked") // The method that was called says what its arguments are.
    private Object call(Object registry, Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (method.getName().equals("gauge") && types.length == 3 && types[0] == Metadata.class) {
            return make(((Metadata) arguments[0]).getName(), (Supplier<? extends Number>) arguments[1], (Tag[])
                    arguments[2]);
        }
        if (method.getName().equals("remove") && types[0] == MetricID.class) {
            MetricID id = (MetricID) arguments[0];
            return shown.remove(name(id.getName(), id.getTagsAsArray())) != null;
        }
        throw new UnsupportedOperationException(method.toString());
    }

    private Gauge<Number> make(String name, Supplier<? extends Number> value, Tag... tags) {
        if (shown.putIfAbsent(name(name, tags), value) != null) {
            throw new IllegalStateException(name(name, tags) + " is there");
        }
        return value::get;
    }

    private static String name(String name, Tag... tags) {
        return Stream.of(tags)
                .map(tag -> tag.getTagName() + "=\"" + tag.getTagValue() + '"')
                .collect(Collectors.joining(",", name + '{', "}"));
    }
}
