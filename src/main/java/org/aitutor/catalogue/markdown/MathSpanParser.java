package org.aitutor.catalogue.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code $…$} and {@code $$…$$}. As in Pandoc, a single dollar opens only before and closes only behind something
 * that is no space, and does not close before a digit: {@code $5 and $6} is money. A dollar looks no further than the
 * next one, so that many of them cost no more than one.
 */
final class MathSpanParser implements InlineContentParser {
    /** Makes the parsers; they have no state. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new MathSpanParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        Position start = scanner.position();
        if (dollars == 1 && opens(scanner) && findSingle(scanner)) {
            return span(scanner, start, 1);
        }
        if (dollars == 2 && findDouble(scanner)) {
            return span(scanner, start, 2);
        }
        return ParsedInline.of(new Text("$".repeat(dollars)), start);
    }

    private static boolean opens(Scanner scanner) {
        return scanner.hasNext() && !Character.isWhitespace(scanner.peek());
    }

    /** Goes to the next dollar. @return whether it closes */
    private static boolean findSingle(Scanner scanner) {
        if (!toDollar(scanner)) {
            return false;
        }
        Position closing = scanner.position();
        boolean closes = !Character.isWhitespace(scanner.peekPreviousCodePoint())
                && scanner.matchMultiple('$') == 1
                && !Character.isDigit(scanner.peek());
        scanner.setPosition(closing);
        return closes;
    }

    /** Goes to the next two dollars; a single one between is the TeX's own. */
    private static boolean findDouble(Scanner scanner) {
        while (toDollar(scanner)) {
            Position closing = scanner.position();
            if (scanner.matchMultiple('$') == 2) {
                scanner.setPosition(closing);
                return true;
            }
        }
        return false;
    }

    private static boolean toDollar(Scanner scanner) {
        while (scanner.hasNext() && scanner.peek() != '$') {
            if (scanner.peek() == '\\') {
                scanner.next();
            }
            if (scanner.hasNext()) {
                scanner.next();
            }
        }
        return scanner.hasNext();
    }

    private static ParsedInline span(Scanner scanner, Position start, int dollars) {
        String tex = scanner.getSource(start, scanner.position()).getContent().strip();
        scanner.matchMultiple('$');
        return ParsedInline.of(new MathSpan(tex, dollars == 2), scanner.position());
    }
}
