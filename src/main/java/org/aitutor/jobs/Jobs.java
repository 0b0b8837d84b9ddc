package org.aitutor.jobs;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.time.Ids;

/** Background work, as those see it who ask for it and wait for it. */
@Singleton
public final class Jobs {
    private final JobRepository repository;
    private final Clock clock;
    private final Ids ids;
    private final Consumer<JobSubmitted> nudge;

    @Inject
    Jobs(JobRepository repository, Clock clock, Ids ids, Event<JobSubmitted> submitted) {
        this(repository, clock, ids, submitted::fire);
    }

    /** @param nudge told of each job that waits */
    public Jobs(JobRepository repository, Clock clock, Ids ids, Consumer<JobSubmitted> nudge) {
        this.repository = repository;
        this.clock = clock;
        this.ids = ids;
        this.nudge = nudge;
    }

    /** Queues a job. When this returns it is kept, whatever becomes of this member. */
    public JobId submit(String kind, String owner, Map<String, String> arguments) {
        return submit(kind, owner, arguments, JobPriority.NORMAL);
    }

    /** Queues a job that is claimed before those of a lesser priority. */
    public JobId submit(String kind, String owner, Map<String, String> arguments, JobPriority priority) {
        JobId id = new JobId(ids.next());
        repository.insert(Job.queued(id, kind, owner, arguments, priority, clock.instant()));
        nudge.accept(new JobSubmitted(id));
        return id;
    }

    public Optional<Job> find(JobId id) {
        return repository.find(id);
    }

    /** A job of that owner; any job where none is named. @throws JobNotFound where there is none, or it is not theirs */
    public Job get(JobId id, Optional<String> owner) {
        return find(id).filter(job -> owner.map(job.owner()::equals).orElse(true))
                .orElseThrow(JobNotFound::new);
    }

    /** Jobs, newest first; those of one owner, where one is named. */
    public Slice<Job> list(Optional<String> owner, Optional<JobState> state, SliceRequest slice) {
        return repository.list(owner, state, slice);
    }

    /** Those of the values that an argument of a job of that kind has, which has not succeeded: it may run yet, or again. */
    public Set<String> wanted(String kind, String argument, Collection<String> values) {
        return values.isEmpty() ? Set.of() : repository.wanted(kind, argument, values);
    }

    /** Has a failed or dead job tried again. @throws Conflict where it is neither */
    public Job retry(JobId id, Optional<String> owner) {
        Job job = get(id, owner);
        if (!repository.requeue(id, clock.instant())) {
            throw new Conflict("Only a failed or dead job can be tried again; this one is "
                    + job.state().apiName() + ".");
        }
        nudge.accept(new JobSubmitted(id));
        return get(id, owner);
    }

    /** Has a job stopped: soon, not at once. @throws Conflict where it has ended */
    public Job cancel(JobId id, Optional<String> owner) {
        get(id, owner);
        if (!repository.cancel(id, clock.instant())) {
            throw new Conflict("This job has ended already.");
        }
        nudge.accept(new JobSubmitted(id));
        return get(id, owner);
    }
}
