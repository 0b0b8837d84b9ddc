package org.aitutor.platform.cache;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.time.Ids;
import org.aitutor.platform.work.Managed;

/**
 * News that must reach every member, those too that the grid cannot reach: by way of the database, which each member asks
 * every two seconds. In a torn grid one half would otherwise believe for hours in a session that the other half ended.
 */
@Singleton
public final class Notices {
    private static final Logger LOG = System.getLogger(Notices.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(2);

    /** Members' clocks differ, and a write takes its time to appear: what is younger than this is read once more. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private final NoticeRepository repository;
    private final Clock clock;
    private final Ids ids;
    private final ConcurrentMap<String, Consumer<String>> deeds = new ConcurrentHashMap<>();
    private Set<String> heeded = new HashSet<>();
    private Instant last;

    @Inject
    public Notices(NoticeRepository repository, Clock clock, Ids ids) {
        this.repository = repository;
        this.clock = clock;
        this.ids = ids;
        this.last = clock.instant();
    }

    void start(@Observes DatabaseReady ready, @Managed ManagedScheduledExecutorService scheduler) {
        Future<?> unused = scheduler.scheduleWithFixedDelay(
                this::lookOrWait, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What to do on this member with news of that topic: it may be done twice, and is done on the member that posts too. */
    public void heed(String topic, Consumer<String> deed) {
        deeds.put(topic, deed);
    }

    /** Keeps news: every member that has the database hears of them within seconds. */
    public void post(String topic, List<String> keys) {
        Instant now = clock.instant();
        repository.insert(keys.stream()
                .map(key -> new Notice(ids.next(), topic, key, now))
                .toList());
    }

    /** Heeds what is new. What cannot be heeded now is heeded at the next look. */
    public synchronized void look() {
        Instant now = clock.instant();
        List<Notice> recent = repository.since(last.minus(SLACK));
        for (Notice notice : recent) {
            if (heeded.add(notice.id())) {
                heed(notice);
            }
        }
        // Only what the next look may read again has to be remembered.
        heeded =
                recent.stream().map(Notice::id).filter(heeded::contains).collect(Collectors.toCollection(HashSet::new));
        last = now;
    }

    private void heed(Notice notice) {
        Consumer<String> deed = deeds.get(notice.topic());
        if (deed != null) {
            try {
                deed.accept(notice.key());
            } catch (GridAway away) {
                // Then the database is asked anyway, and the next look tries again.
                heeded.remove(notice.id());
            }
        }
    }

    private void lookOrWait() {
        try {
            look();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "News from other members could not be read: {0}", failed.toString());
        }
    }
}
