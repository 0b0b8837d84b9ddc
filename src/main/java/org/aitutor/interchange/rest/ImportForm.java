package org.aitutor.interchange.rest;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an upload looks like, for the description of the API only: the parts are read one by one. */
@Schema(name = "ImportForm")
public record ImportForm(
        @Schema(type = SchemaType.STRING, format = "binary", description = "The course as a zip archive")
        String file) {}
