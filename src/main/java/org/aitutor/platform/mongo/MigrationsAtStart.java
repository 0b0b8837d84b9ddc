package org.aitutor.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.time.Ids;
import org.aitutor.platform.work.Managed;

/**
 * Runs the migrations when a member starts, and again every two seconds until all stand: the database may start after
 * the member, or another member may be at work. {@link DatabaseReady} is fired once, when all stand.
 */
@Singleton
public final class MigrationsAtStart {
    private static final Logger LOG = System.getLogger(MigrationsAtStart.class.getName());

    private final Migrations migrations;
    private final ManagedScheduledExecutorService scheduler;
    private final Event<DatabaseReady> ready;
    private volatile boolean done;

    @Inject
    MigrationsAtStart(
            MongoDatabase database,
            @Any Instance<Migration> migrations,
            Clock clock,
            Ids ids,
            @Managed ManagedScheduledExecutorService scheduler,
            Event<DatabaseReady> ready) {
        this.migrations = new Migrations(database, migrations, clock, ids.next());
        this.scheduler = scheduler;
        this.ready = ready;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        scheduler.execute(this::attempt);
    }

    /** Whether the database has all that this build needs. */
    public boolean areDone() {
        return done;
    }

    private void attempt() {
        if (tryToRun()) {
            done = true;
            ready.fire(new DatabaseReady());
        } else {
            Future<?> unused = scheduler.schedule(this::attempt, 2, TimeUnit.SECONDS);
        }
    }

    private boolean tryToRun() {
        try {
            return migrations.run();
        } catch (MongoException away) {
            LOG.log(Level.WARNING, "The database is not ready for the migrations: {0}", away.getMessage());
            return false;
        }
    }
}
