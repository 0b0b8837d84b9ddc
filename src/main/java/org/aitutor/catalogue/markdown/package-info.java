/**
 * Markdown with maths to HTML that is safe to show. An adapter around commonmark and the OWASP sanitizer; knows nothing of
 * courses. Invariants: maths goes through untouched, as text; whatever a text holds, the HTML has no script, no style, no
 * foreign image and no link that runs code; the work grows with the text's length only.
 */
@NullMarked
package org.aitutor.catalogue.markdown;

import org.jspecify.annotations.NullMarked;
