package org.aitutor.catalogue.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseAccess;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.DraftEditor;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.platform.api.CacheRules;
import org.aitutor.platform.api.Conditional;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.idempotency.Idempotent;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.platform.time.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The practice items of a course's draft, whole: with answers, hints and solutions. For its instructor only. */
@Path("courses/{id}/items")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Catalogue")
public class ItemResource {
    private final CourseAccess access;
    private final Catalogue catalogue;
    private final DraftEditor drafts;
    private final Ids ids;
    private final CurrentCaller caller;

    @Inject
    public ItemResource(CourseAccess access, Catalogue catalogue, DraftEditor drafts, Ids ids, CurrentCaller caller) {
        this.access = access;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.ids = ids;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List the practice items of a course")
    @APIResponseSchema(value = ItemSchema.class, responseCode = "200", responseDescription = "A page of items")
    public Response list(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        Page<JsonObject> page = Page.of(catalogue.items(editable(id), paging.toSlice()), ItemView::of);
        return Paged.ok(page, uri)
                .header(HttpHeaders.CACHE_CONTROL, CacheRules.PERSONAL)
                .build();
    }

    @POST
    @Idempotent
    @Operation(summary = "Add a practice item", description = "Into the draft; students meet it once it is published.")
    @APIResponseSchema(value = ItemSchema.class, responseCode = "201", responseDescription = "The new item")
    public Response add(
            @PathParam("id") String id,
            @RequestBodySchema(ItemSchema.class) @Nullable String body,
            @Context UriInfo uri) {
        Course course = editable(id);
        ItemId fresh = ItemId.of(course.id(), ids.next());
        Item item = drafts.add(course, ItemReader.read(fresh, Bodies.object(body)));
        return tagged(
                Response.created(
                        uri.getAbsolutePathBuilder().path(fresh.value()).build()),
                item);
    }

    @GET
    @Path("{itemId}")
    @Operation(summary = "Read a practice item")
    @APIResponseSchema(value = ItemSchema.class, responseCode = "200", responseDescription = "The item")
    public Response read(@PathParam("id") String id, @PathParam("itemId") String itemId, @Context HttpHeaders headers) {
        Item item = catalogue.item(catalogue.edited(editable(id)), new ItemId(itemId));
        return Conditional.get(headers, Tags.ofRevision(item.revision()), () -> ItemView.of(item))
                .header(HttpHeaders.CACHE_CONTROL, CacheRules.PERSONAL)
                .build();
    }

    @PUT
    @Path("{itemId}")
    @Operation(summary = "Change a practice item", description = "In the draft; students meet it once it is published.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER)
    @APIResponseSchema(value = ItemSchema.class, responseCode = "200", responseDescription = "The item as it is now")
    public Response change(
            @PathParam("id") String id,
            @PathParam("itemId") String itemId,
            @RequestBodySchema(ItemSchema.class) @Nullable String body,
            @Context HttpHeaders headers) {
        Course course = editable(id);
        int revision = Tags.revisionOf(Conditional.matched(headers));
        Item item = drafts.put(course, ItemReader.read(new ItemId(itemId), Bodies.object(body)), revision);
        return tagged(Response.ok(), item);
    }

    @DELETE
    @Path("{itemId}")
    @Operation(
            summary = "Take a practice item out",
            description = "Of the draft; students lose it once it is published.")
    @APIResponse(responseCode = "204", description = "It is out of the draft")
    public Response remove(@PathParam("id") String id, @PathParam("itemId") String itemId) {
        drafts.remove(editable(id), new ItemId(itemId));
        return Response.noContent().build();
    }

    private Course editable(String id) {
        return access.editable(new CourseId(id), caller.find());
    }

    private static Response tagged(Response.ResponseBuilder answer, Item item) {
        return answer.entity(ItemView.of(item))
                .header(HttpHeaders.ETAG, '"' + Tags.ofRevision(item.revision()) + '"')
                .build();
    }
}
