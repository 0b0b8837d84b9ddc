package org.aitutor.interchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.accounts.UserId;
import org.aitutor.interchange.CourseImports;
import org.aitutor.platform.blobs.BlobRef;
import org.aitutor.platform.blobs.BlobTooLarge;
import org.aitutor.platform.idempotency.IdempotencyFilter;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes course archives. */
@Path("courses/import")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Catalogue")
public class ImportResource {
    /** What the parts' own headers and boundaries may add. */
    private static final int AROUND_THE_FILE = 1 << 16;

    private final CourseImports imports;
    private final RepeatedImports repeated;
    private final CurrentCaller caller;

    @Inject
    ImportResource(CourseImports imports, RepeatedImports repeated, CurrentCaller caller) {
        this.imports = imports;
        this.repeated = repeated;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and file give the same job for 24 hours; another file is refused (422).",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(summary = "Imports a course from an archive: a job does it, and reports file by file")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(ref = "#/components/schemas/ImportForm")))
    @APIResponse(
            responseCode = "202",
            description = "The job that imports it",
            content = @Content(schema = @Schema(ref = "#/components/schemas/ImportView")))
    public Response importCourse(
            @QueryParam("format") @Nullable String format,
            @Nullable List<EntityPart> parts,
            @Context HttpHeaders headers) {
        imports.requireFormat(Optional.ofNullable(format).orElse(""));
        requireLength(headers);
        EntityPart file = Stream.ofNullable(parts)
                .flatMap(List::stream)
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("file", "is missing: send the archive as the part of that name"));
        UserId instructor = new UserId(caller.get().userId());
        BlobRef upload = imports.keep(String.valueOf(format), file.getContent());
        return repeated.once(
                Optional.ofNullable(headers.getHeaderString(IdempotencyFilter.HEADER)),
                instructor,
                format + ' ' + upload.sha256(),
                () -> imports.begin(instructor, upload, file.getFileName().orElse("")));
    }

    /** An honest client is told before it has sent it all; what lies about its length is cut off while it is read. */
    private void requireLength(HttpHeaders headers) {
        if (headers.getLength() > imports.limit() + AROUND_THE_FILE) {
            throw new BlobTooLarge(imports.limit());
        }
    }
}
