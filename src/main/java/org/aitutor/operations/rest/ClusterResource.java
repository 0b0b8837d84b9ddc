package org.aitutor.operations.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aitutor.platform.cache.Caches;
import org.aitutor.platform.cache.Cluster;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members, their grid and their caches. */
@Path("admin")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Operations", description = "The cluster and its caches")
public class ClusterResource {
    private final Cluster cluster;
    private final Caches caches;

    @Inject
    ClusterResource(Cluster cluster, Caches caches) {
        this.cluster = cluster;
        this.caches = caches;
    }

    @GET
    @Path("cluster")
    @Operation(summary = "Shows the members, and whether one may stop without anything being lost")
    public ClusterSummary cluster() {
        return ClusterSummary.of(cluster.view());
    }

    @GET
    @Path("caches")
    @Operation(summary = "Shows how each cache does, over all members")
    public CachesView caches() {
        return CachesView.of(caches.everywhere());
    }

    @DELETE
    @Path("caches/{name}")
    @Operation(summary = "Empties a cache on every member")
    public void clear(@PathParam("name") String name) {
        if (!caches.clear(name)) {
            throw new CacheNotFound();
        }
    }
}
