package org.aitutor.catalogue.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseDetails;
import org.aitutor.catalogue.CourseEditor;
import org.aitutor.catalogue.Instructor;
import org.aitutor.platform.api.CacheRules;
import org.aitutor.platform.api.Conditional;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.idempotency.Idempotent;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.security.Caller;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of courses, and its new ones. */
@Path("courses")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class CourseListResource {
    private final Catalogue catalogue;
    private final CourseEditor editor;
    private final Accounts accounts;
    private final CurrentCaller caller;

    @Inject
    public CourseListResource(Catalogue catalogue, CourseEditor editor, Accounts accounts, CurrentCaller caller) {
        this.catalogue = catalogue;
        this.editor = editor;
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List courses",
            description = "Published courses, filtered and ordered; with mine=true an instructor's own, drafts too.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "A page of courses")
    public Response list(
            @BeanParam CourseQuery query,
            @BeanParam PageParameters paging,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        boolean own = query.asksForOwn();
        Slice<Course> courses = own
                ? catalogue.taughtBy(instructor(), paging.toSlice())
                : catalogue.published(query.toFilter(), paging.toSlice());
        Page<CourseView> page = Page.of(courses, CourseView::of);
        String tag = Tags.of(courses.items(), courses.next().isPresent());
        return Paged.linked(Conditional.get(headers, tag, () -> page), page, uri)
                .header(HttpHeaders.CACHE_CONTROL, own ? CacheRules.PERSONAL : CacheRules.open(headers))
                .build();
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.INSTRUCTOR_NAME)
    @Operation(summary = "Begin a course", description = "It begins as a draft without content.")
    @APIResponseSchema(value = CourseView.class, responseCode = "201", responseDescription = "The new course")
    public Response begin(CourseRequest request, @Context UriInfo uri) {
        CourseDetails details = Bodies.required(request).begin();
        User user = accounts.get(instructor());
        Course course = editor.begin(new Instructor(user.id(), user.displayName()), details);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(course.id().value()).build())
                .header(HttpHeaders.ETAG, '"' + Tags.of(course) + '"')
                .entity(CourseView.of(course))
                .build();
    }

    private UserId instructor() {
        Caller who = caller.get();
        if (!who.is(Role.INSTRUCTOR)) {
            throw new ForbiddenException();
        }
        return new UserId(who.userId());
    }
}
