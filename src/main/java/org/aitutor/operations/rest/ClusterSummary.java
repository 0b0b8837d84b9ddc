package org.aitutor.operations.rest;

import java.time.Instant;
import java.util.List;
import org.aitutor.platform.cache.ClusterView;
import org.jspecify.annotations.Nullable;

/**
 * The cluster as the member sees it that answers.
 *
 * @param size members
 */
public record ClusterSummary(List<MemberView> members, PartitionsView partitions, int size) {
    /**
     * A member.
     *
     * @param name its id in the grid, another after each start
     * @param role web, worker or both; left out, as version and startedAt, where its application does not answer
     * @param local whether it is the one that answers
     */
    public record MemberView(
            String name,
            String address,
            String instance,
            String zone,
            @Nullable String role,
            @Nullable String version,
            @Nullable Instant startedAt,
            boolean local) {
        static MemberView of(ClusterView.Node node) {
            return new MemberView(
                    node.name(),
                    node.address(),
                    node.instance(),
                    node.zone(),
                    node.role().orElse(null),
                    node.version().orElse(null),
                    node.startedAt().orElse(null),
                    node.local());
        }
    }

    /**
     * The parts of the grid.
     *
     * @param total in all
     * @param local owned by the member that answers
     * @param safe whether each has its copies: a member may stop now without anything being lost
     */
    public record PartitionsView(int total, int local, boolean safe) {}

    static ClusterSummary of(ClusterView view) {
        return new ClusterSummary(
                view.members().stream().map(MemberView::of).toList(),
                new PartitionsView(view.partitions(), view.local(), view.safe()),
                view.members().size());
    }
}
