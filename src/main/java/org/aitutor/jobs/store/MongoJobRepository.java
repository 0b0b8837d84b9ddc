package org.aitutor.jobs.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aitutor.jobs.Backlog;
import org.aitutor.jobs.Job;
import org.aitutor.jobs.JobId;
import org.aitutor.jobs.JobOutcome;
import org.aitutor.jobs.JobRepository;
import org.aitutor.jobs.JobState;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The jobs in {@code jobs}. */
@Singleton
public final class MongoJobRepository implements JobRepository {
    private static final String QUEUED = JobState.QUEUED.apiName();
    private static final String RUNNING = JobState.RUNNING.apiName();

    private final MongoCollection<Document> jobs;

    @Inject
    public MongoJobRepository(MongoDatabase database) {
        this.jobs = database.getCollection("jobs");
    }

    @Override
    public void insert(Job job) {
        MongoErrors.write(() -> jobs.insertOne(JobDocument.of(job)));
    }

    @Override
    public Optional<Job> find(JobId id) {
        return MongoErrors.reading(() ->
                        Optional.ofNullable(jobs.find(eq("_id", id.value())).first()))
                .map(JobDocument::toJob);
    }

    @Override
    public Set<String> wanted(String kind, String argument, Collection<String> values) {
        String field = "arguments." + argument;
        return MongoErrors.reading(() -> jobs.find(
                        and(in(field, values), eq("kind", kind), ne("state", JobState.SUCCEEDED.apiName())))
                .map(job -> job.getEmbedded(List.of("arguments", argument), String.class))
                .into(new HashSet<>()));
    }

    @Override
    public Slice<Job> list(Optional<String> owner, Optional<JobState> state, SliceRequest slice) {
        List<Bson> filters = new ArrayList<>();
        owner.ifPresent(one -> filters.add(eq("owner", one)));
        state.ifPresent(one -> filters.add(eq("state", one.apiName())));
        slice.after().ifPresent(after -> filters.add(lt("_id", after.text(0))));
        List<Job> read = MongoErrors.reading(() -> jobs.find(filters.isEmpty() ? new Document() : and(filters))
                .sort(Sorts.descending("_id"))
                .limit(slice.limit() + 1)
                .map(JobDocument::toJob)
                .into(new ArrayList<>()));
        return Slice.cut(read, slice.limit(), job -> Position.of(job.id().value()));
    }

    @Override
    public Optional<Job> claim(Set<String> kinds, Instant now, Instant leaseUntil) {
        return updateFirst(
                Sorts.ascending("priority", "runAt"),
                and(in("state", QUEUED, RUNNING), lte("runAt", Date.from(now)), in("kind", kinds)),
                combine(
                        set("state", RUNNING),
                        set("runAt", Date.from(leaseUntil)),
                        inc("attempts", 1),
                        inc("fencing", 1L)));
    }

    @Override
    public Map<String, Backlog> backlog(Instant now) {
        Bson inQuestion = Filters.or(
                and(eq("state", QUEUED), lte("runAt", Date.from(now))), in("state", RUNNING, JobState.DEAD.apiName()));
        Bson byKindAndState = Aggregates.group(
                new Document("kind", "$kind").append("state", "$state"),
                Accumulators.sum("jobs", 1L),
                Accumulators.min("oldest", "$runAt"));
        Map<String, Backlog> byKind = new TreeMap<>();
        MongoErrors.reading(() -> jobs.aggregate(List.of(Aggregates.match(inQuestion), byKindAndState))
                        .into(new ArrayList<>()))
                .forEach(group ->
                        byKind.merge(group.getEmbedded(List.of("_id", "kind"), ""), counted(group), Backlog::and));
        return byKind;
    }

    private static Backlog counted(Document group) {
        long count = group.getLong("jobs");
        String state = group.getEmbedded(List.of("_id", "state"), "");
        if (QUEUED.equals(state)) {
            return new Backlog(count, Optional.of(group.getDate("oldest").toInstant()), 0, 0);
        }
        return RUNNING.equals(state)
                ? new Backlog(0, Optional.empty(), count, 0)
                : new Backlog(0, Optional.empty(), 0, count);
    }

    @Override
    public Optional<Job> beat(JobId id, long fencing, Instant leaseUntil, double progress, String note) {
        return update(
                held(id, fencing),
                combine(set("runAt", Date.from(leaseUntil)), set("progress", progress), set("note", note)));
    }

    @Override
    public boolean saveCheckpoint(JobId id, long fencing, String checkpoint) {
        return update(held(id, fencing), set("checkpoint", checkpoint)).isPresent();
    }

    @Override
    public boolean finish(JobId id, long fencing, JobOutcome outcome, Instant now, Instant forgetAt) {
        List<Bson> changes = new ArrayList<>(List.of(
                set("state", outcome.state().apiName()),
                set("note", ""),
                set("finishedAt", Date.from(now)),
                set("forgetAt", Date.from(forgetAt)),
                outcome.error().map(error -> set("error", error)).orElseGet(() -> unset("error"))));
        outcome.result().ifPresent(result -> changes.add(set("result", JobDocument.of(result))));
        if (outcome.state() == JobState.SUCCEEDED) {
            changes.add(set("progress", 1.0));
        }
        return update(held(id, fencing), combine(changes)).isPresent();
    }

    @Override
    public boolean release(JobId id, long fencing, Instant runAt, Optional<String> error) {
        Bson why = error.map(text -> set("error", text)).orElseGet(() -> inc("attempts", -1));
        return update(held(id, fencing), combine(set("state", QUEUED), set("runAt", Date.from(runAt)), why))
                .isPresent();
    }

    @Override
    public boolean cancel(JobId id, Instant now) {
        Bson waiting = and(eq("_id", id.value()), eq("state", QUEUED));
        Bson running = and(eq("_id", id.value()), eq("state", RUNNING));
        return update(waiting, combine(set("cancelled", true), set("runAt", Date.from(now))))
                        .isPresent()
                || update(running, set("cancelled", true)).isPresent();
    }

    @Override
    public boolean requeue(JobId id, Instant now) {
        return update(
                        and(eq("_id", id.value()), in("state", JobState.FAILED.apiName(), JobState.DEAD.apiName())),
                        combine(
                                set("state", QUEUED),
                                set("runAt", Date.from(now)),
                                set("attempts", 0),
                                set("progress", 0.0),
                                set("cancelled", false),
                                unset("error"),
                                unset("result"),
                                unset("finishedAt"),
                                unset("forgetAt")))
                .isPresent();
    }

    private static Bson held(JobId id, long fencing) {
        return and(eq("_id", id.value()), eq("fencing", fencing), eq("state", RUNNING));
    }

    private Optional<Job> update(Bson filter, Bson change) {
        return updateFirst(new Document(), filter, change);
    }

    private Optional<Job> updateFirst(Bson order, Bson filter, Bson change) {
        FindOneAndUpdateOptions options =
                new FindOneAndUpdateOptions().sort(order).returnDocument(ReturnDocument.AFTER);
        return MongoErrors.writing(() -> Optional.ofNullable(jobs.findOneAndUpdate(filter, change, options)))
                .map(JobDocument::toJob);
    }
}
