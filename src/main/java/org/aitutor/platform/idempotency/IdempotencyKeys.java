package org.aitutor.platform.idempotency;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aitutor.platform.time.Ids;

/** Decides who does the work of a key, and who gets the answer that there is. */
@Singleton
public final class IdempotencyKeys {
    /** No request takes as long; whoever claimed earlier has died. */
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(60);

    private final IdempotencyRepository repository;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public IdempotencyKeys(IdempotencyRepository repository, Ids ids, Clock clock) {
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a request: the claim has an answer where the work is done already, and none where it is to be done now.
     *
     * @param caller who asks
     * @param request a hash of all that is asked
     * @throws IdempotencyKeyReused where the key stands for another request
     * @throws StillRunning where another one does the work just now
     */
    public Claim begin(String caller, String key, String request) {
        Claim mine = new Claim(caller + ' ' + key, request, ids.next(), clock.instant(), Optional.empty());
        Claim standing = repository.claim(mine);
        if (!standing.request().equals(request)) {
            throw new IdempotencyKeyReused();
        }
        if (standing.holder().equals(mine.holder()) || standing.answer().isPresent()) {
            return standing;
        }
        boolean dead = standing.claimedAt().plus(LONGEST_REQUEST).isBefore(clock.instant());
        if (dead && repository.takeOver(standing, mine)) {
            return mine;
        }
        throw new StillRunning();
    }

    /** Ends the request that did the work: an answer of success is kept, any other frees the key. */
    public void end(Claim claim, Answer answer) {
        if (answer.status() / 100 == 2) {
            repository.complete(claim.id(), claim.holder(), answer);
        } else {
            repository.release(claim.id(), claim.holder());
        }
    }
}
