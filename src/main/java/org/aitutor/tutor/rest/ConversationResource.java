package org.aitutor.tutor.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.tutor.ConversationId;
import org.aitutor.tutor.Conversations;
import org.aitutor.tutor.ReplyListener;
import org.aitutor.tutor.Tutoring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's conversations with the tutor. */
@Path("tutor/conversations")
@Tag(name = "Tutor")
@Singleton
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConversationResource {
    private final Conversations conversations;
    private final Tutoring tutoring;
    private final Streaming streaming;
    private final CurrentCaller caller;

    @Inject
    public ConversationResource(
            Conversations conversations, Tutoring tutoring, Streaming streaming, CurrentCaller caller) {
        this.conversations = conversations;
        this.tutoring = tutoring;
        this.streaming = streaming;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Begin a conversation beside a lesson or an item")
    @APIResponseSchema(value = ConversationView.class, responseCode = "201", responseDescription = "The conversation")
    public Response begin(@Valid @NotNull ConversationRequest request) {
        ConversationView view = ConversationView.of(conversations.begin(student(), request.toSubject()));
        return Response.status(Status.CREATED).entity(view).build();
    }

    @GET
    @Operation(summary = "The caller's conversations, the last used first")
    @APIResponseSchema(
            value = ConversationView.class,
            responseCode = "200",
            responseDescription = "A page of conversations")
    public Response list(@BeanParam PageParameters page, @Context UriInfo uri) {
        return Paged.ok(Page.of(conversations.of(student(), page.toSlice()), ConversationView::of), uri)
                .build();
    }

    @GET
    @Path("{id}/messages")
    @Operation(summary = "What was said in a conversation, the oldest first")
    @APIResponseSchema(value = TurnView.class, responseCode = "200", responseDescription = "A page of what was said")
    public Response messages(@PathParam("id") String id, @BeanParam PageParameters page, @Context UriInfo uri) {
        return Paged.ok(
                        Page.of(conversations.turns(student(), new ConversationId(id), page.toSlice()), TurnView::of),
                        uri)
                .build();
    }

    @POST
    @Path("{id}/messages")
    @Operation(summary = "Say something to the tutor, and get the whole answer")
    public AnswerView ask(@PathParam("id") String id, @Valid @NotNull MessageRequest request) {
        return AnswerView.of(tutoring.answer(student(), new ConversationId(id), request.text(), ReplyListener.DEAF));
    }

    @POST
    @Path("{id}/messages")
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5") // whoever says nothing gets JSON
    @Operation(summary = "Say something to the tutor, and get the answer sentence by sentence")
    public void stream(
            @PathParam("id") String id,
            @Valid @NotNull MessageRequest request,
            @Context SseEventSink sink,
            @Context Sse sse) {
        streaming.answer(student(), new ConversationId(id), request.text(), new EventStream(sse, sink), sink);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a conversation for good")
    public void delete(@PathParam("id") String id) {
        conversations.delete(student(), new ConversationId(id));
    }

    private UserId student() {
        return new UserId(caller.get().userId());
    }
}
