package org.aitutor.catalogue.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads {@code $$…$$} that stands on lines of its own, so that no line within is taken for a list or a heading. It ends
 * with a line that ends in {@code $$}, or at an empty line: TeX allows none in there.
 */
final class MathBlockParser extends AbstractBlockParser {
    private static final String FENCE = "$$";
    private static final int CODE_INDENT = 4;

    private final MathBlock block = new MathBlock();
    private final StringBuilder tex = new StringBuilder();
    private boolean closed;

    /** Finds where one begins. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = textOf(state).strip();
            if (state.getIndent() >= CODE_INDENT || !line.startsWith(FENCE)) {
                return BlockStart.none();
            }
            int second = line.indexOf(FENCE, FENCE.length());
            boolean alone = second < 0 || second == line.length() - FENCE.length();
            return alone
                    ? BlockStart.of(new MathBlockParser()).atIndex(state.getNextNonSpaceIndex() + FENCE.length())
                    : BlockStart.none();
        }

        private static String textOf(ParserState state) {
            CharSequence line = state.getLine().getContent();
            return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString().strip();
        closed = text.endsWith(FENCE);
        tex.append(closed ? text.substring(0, text.length() - FENCE.length()) : text)
                .append('\n');
    }

    @Override
    public void closeBlock() {
        block.setTex(tex.toString().strip());
    }
}
