package org.aitutor.platform.work;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The one place that looks the server's executors up: they cannot be injected by constructor otherwise. */
@SuppressWarnings("BanJNDI") // the names are constants of the specification
final class Executors {
    @Produces
    @Managed
    ManagedExecutorService executor() throws NamingException {
        return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    }

    @Produces
    @Managed
    @Typed(ManagedScheduledExecutorService.class) // it is a ManagedExecutorService as well
    ManagedScheduledExecutorService scheduler() throws NamingException {
        return InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
    }
}
