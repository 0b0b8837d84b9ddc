package org.aitutor.platform.listener;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.BuilderHelper;

/** Finds the server's listeners. Its own classes are asked by their names, since no library has them. */
final class ServerListeners {
    private static final String SERVICES = "org.glassfish.internal.api.Globals";
    private static final String LISTENER = "org.glassfish.grizzly.config.dom.NetworkListener";
    private static final String GRIZZLY = "com.sun.enterprise.v3.services.impl.GrizzlyService";

    private ServerListeners() {}

    /**
     * The transports of all listeners that have been started.
     *
     * @throws ReflectiveOperationException where the server is another than we know
     */
    static List<Transport> transports() throws ReflectiveOperationException {
        ServiceLocator services = (ServiceLocator)
                Class.forName(SERVICES).getMethod("getDefaultHabitat").invoke(null);
        List<Transport> transports = new ArrayList<>();
        for (Object grizzly : services.getAllServices(BuilderHelper.createContractFilter(GRIZZLY))) {
            for (Object listener : services.getAllServices(BuilderHelper.createContractFilter(LISTENER))) {
                Object proxy = call(grizzly, "lookupNetworkProxy", listener);
                if (proxy != null) {
                    transports.add((Transport) call(call(proxy, "getUnderlyingListener"), "getTransport"));
                }
            }
        }
        return transports;
    }

    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .filter(candidate -> candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(target.getClass().getName() + '.' + name));
        return method.invoke(target, arguments);
    }
}
