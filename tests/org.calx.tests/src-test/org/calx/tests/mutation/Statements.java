// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.calx.language.parser.CalxLexer;

/** The statements of a well laid out file, each with its block, found by the indentation. */
final class Statements {

    /** A statement: where it starts and ends, and the name it gives. */
    record Range(int start, int headEnd, int end, String label) {

        boolean contains(int offset) {
            return start <= offset && offset < end;
        }

        int length() {
            return end - start;
        }
    }

    private final List<Range> ranges = new ArrayList<>();
    private final String text;

    Statements(String text) {
        this.text = text;
        read();
    }

    private void read() {
        CalxLexer lexer = new CalxLexer();
        lexer.setCharStream(new ANTLRStringStream(text));
        Deque<int[]> open = new ArrayDeque<>(); // start, head end, label start, label end
        int line = 0;
        int last = 0;
        int depth = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            CommonToken word = (CommonToken) token;
            if (word.getType() == CalxLexer.RULE_WS || word.getType() == CalxLexer.RULE_SL_COMMENT) {
                continue;
            }
            boolean first = word.getLine() > line;
            line = word.getLine() + (int) word.getText().chars().filter(c -> c == '\n').count();
            boolean closes = word.getText().equals("}");
            if (first && word.getCharPositionInLine() <= 2 * (closes ? depth - 1 : depth)) {
                while (open.size() > (closes ? depth : depth)) {
                    end(open.pop(), last);
                }
                if (!closes) {
                    open.push(new int[] { word.getStartIndex(), -1, -1, -1 });
                }
            }
            if (word.getText().equals("{")) {
                open.peek()[1] = word.getStopIndex() + 1;
                depth++;
            } else if (closes) {
                depth--;
                end(open.pop(), word.getStopIndex() + 1);
            } else if (word.getType() == CalxLexer.RULE_LABEL && open.peek()[2] < 0 && last - open.peek()[0] < 20) {
                open.peek()[2] = word.getStartIndex();
                open.peek()[3] = word.getStopIndex() + 1;
            }
            last = word.getStopIndex() + 1;
        }
        while (!open.isEmpty()) {
            end(open.pop(), last);
        }
    }

    private void end(int[] statement, int end) {
        ranges.add(new Range(statement[0], statement[1] < 0 ? end : statement[1], end,
                statement[2] < 0 ? "" : text.substring(statement[2], statement[3])));
    }

    /** {@return all statements, without the case itself} */
    List<Range> all() {
        return ranges.stream().filter(range -> range.start() > 0 && !text.startsWith("case ", range.start())).toList();
    }

    /**
     * The statements that damage touches: those around its ends, and all between.
     *
     * @param start where the damage starts
     * @param end   where it ends
     * @return from the first character of the first to the last of the last; the damage itself where no statement is
     */
    Range around(int start, int end) {
        int from = start;
        int to = end;
        for (int offset = before(start); offset <= behind(end); offset++) {
            int at = offset;
            Range inner = all().stream().filter(range -> range.contains(at)).min((a, b) -> a.length() - b.length()).orElse(null);
            if (inner != null) {
                from = Math.min(from, inner.start());
                to = Math.max(to, inner.end());
            }
        }
        return new Range(Math.min(from, before(start)), to, Math.max(to, behind(end)), "");
    }

    /** The word before the damage may have lost its end. */
    private int before(int start) {
        int at = Math.min(start, text.length() - 1);
        while (at > 0 && (at == start || Character.isWhitespace(text.charAt(at)))) {
            at--;
        }
        return at;
    }

    private int behind(int end) {
        int at = end;
        while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.min(at, text.length() - 1);
    }
}
