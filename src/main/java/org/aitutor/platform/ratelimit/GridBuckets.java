package org.aitutor.platform.ratelimit;

import com.hazelcast.map.IMap;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aitutor.platform.cache.GridAway;

/**
 * Token buckets as bytes in a map of the grid, read by a member, changed, and put back if nobody was faster. Nothing but
 * bytes travels: bucket4j's own way sends a class of the application's, which a member knows only when its application is
 * deployed, and under the same name; until then each request that it should count fails. How long a bucket that nobody uses
 * is kept is the map's configuration: a change that is swapped in cannot say so.
 */
final class GridBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {
    private final IMap<String, byte[]> map;
    private final Duration patience;

    /** @param patience so long a bucket is waited for; then {@link GridAway} is thrown */
    GridBuckets(IMap<String, byte[]> map, Duration patience) {
        super(ClientSideConfig.getDefault());
        this.map = map;
        this.patience = patience;
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
                return read(key);
            }

            @Override
            public boolean compareAndSwap(
                    byte[] before, byte[] after, RemoteBucketState state, Optional<Long> timeoutNanos) {
                return before == null ? map.putIfAbsent(key, after) == null : map.replace(key, before, after);
            }
        };
    }

    private Optional<byte[]> read(String key) {
        try {
            return Optional.ofNullable(
                    map.getAsync(key).toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException away) {
            throw new GridAway(away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new GridAway(stopping);
        }
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeProxy(String key) {
        map.delete(key);
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }
}
