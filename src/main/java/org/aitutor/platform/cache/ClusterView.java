package org.aitutor.platform.cache;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The cluster as this member sees it.
 *
 * @param partitions of the grid, in all
 * @param local of them, those that this member owns
 * @param safe whether every partition has its copies: a member may stop now without anything being lost
 */
public record ClusterView(List<Node> members, int partitions, int local, boolean safe) {
    /**
     * A member.
     *
     * @param name its id in the grid, another after each start
     * @param instance what people call it
     * @param role web, worker or both; empty, as what follows, where its application does not answer
     * @param local whether it is the one that answers
     */
    public record Node(
            String name,
            String address,
            String instance,
            String zone,
            Optional<String> role,
            Optional<String> version,
            Optional<Instant> startedAt,
            boolean local) {}
}
