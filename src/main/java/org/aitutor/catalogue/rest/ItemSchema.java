package org.aitutor.catalogue.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an item's JSON looks, for the API's description; {@link ItemReader} and {@link ItemView} are what reads and writes it. */
@Schema(name = "Item", description = "A practice item. Texts are Markdown with maths between dollars.")
public record ItemSchema(
        @Schema(readOnly = true, example = "0190a1b2.i7") String id,

        @Schema(description = "Ids of skills of the course, at least one.")
        List<String> skills,

        @Schema(
                enumeration = {
                    "choice",
                    "multiple",
                    "numeric",
                    "expression",
                    "equation",
                    "interval",
                    "matrix",
                    "text",
                    "ordering",
                    "matching",
                    "blanks"
                })
        String kind,

        @Schema(example = "Solve $2x + 1 = 7$.") String stem,

        @Schema(
                description =
                        "A list of {id, text, feedback?}; of kind matching {left, right}, two such lists; of other"
                                + " kinds than choice, multiple, ordering and matching none.")
        Object choices,

        @Schema(
                description =
                        "By kind: {choice}, {choices}, {value, tolerance?, relative?, unit?, significantFigures?},"
                                + " {expression, form?}, {equation}, {interval} or {set}, {rows}, {accepted, caseSensitive?, maxEdits?},"
                                + " {order}, {pairs}, {blanks}.")
        Object answer,

        @Schema(description = "The help, rung by rung.") List<HintSchema> hints,

        @Schema(description = "A worked solution.") String solution,

        @Schema(description = "The share of a typical class that is expected to fail, 0 to 1.")
        double difficulty,

        @Schema(description = "The problem whose step it is.")
        GroupSchema group,

        @Schema(description = "The lesson that teaches it.") String lesson,

        @Schema(description = "For each slot @{name} of the texts its values: lists of one length.")
        Map<String, List<String>> variables,

        @Schema(description = "Who wrote it, where the course's license does not say it.")
        String attribution) {
    /** A rung of the help. */
    @Schema(name = "Hint")
    public record HintSchema(
            String id,

            @Schema(enumeration = {"hint", "scaffold"}) String kind,

            @Schema(description = "The rungs that come before it.")
            List<String> after,

            String text,

            @Schema(description = "Of a scaffold, its question: {kind, choices?, answer}.")
            Object item) {}

    /** The problem whose step an item is. */
    @Schema(name = "ItemGroup")
    public record GroupSchema(String id, String stem, int position) {}
}
