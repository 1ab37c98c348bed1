// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.typing;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/**
 * Home and End where lines are wrapped, as a writer knows them: first to the end of the line as it is seen, then to the end of the
 * whole one; with Shift they select. On a line that is not wrapped the editor's own keys go on: first word, then margin.
 */
public final class LineEndHandler extends AbstractHandler {

    /**
     * One key.
     *
     * @param whole   what the editor does in the whole line
     * @param start   whether it leads to the start
     * @param selects whether it selects
     */
    private record Key(String whole, boolean start, boolean selects) {
    }

    private static final Map<String, Key> KEYS = Map.of(
            "org.calx.ui.lineStart", new Key(ITextEditorActionDefinitionIds.LINE_START, true, false),
            "org.calx.ui.selectLineStart", new Key(ITextEditorActionDefinitionIds.SELECT_LINE_START, true, true),
            "org.calx.ui.lineEnd", new Key(ITextEditorActionDefinitionIds.LINE_END, false, false),
            "org.calx.ui.selectLineEnd", new Key(ITextEditorActionDefinitionIds.SELECT_LINE_END, false, true));

    @Override
    public Object execute(ExecutionEvent event) {
        Key key = KEYS.get(event.getCommand().getId());
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.getAdapter(Control.class) instanceof StyledText widget) {
            int caret = widget.getCaretOffset();
            int line = widget.getLineAtOffset(caret);
            int start = widget.getOffsetAtLine(line);
            int end = line + 1 < widget.getLineCount() ? widget.getOffsetAtLine(line + 1) - 1 : widget.getCharCount();
            int seen = key.start() ? furthest(widget, caret, start) : furthest(widget, caret, end);
            if (widget.getWordWrap() && seen != caret && seen != (key.start() ? start : end)) {
                go(widget, seen, key.selects());
            } else if (editor.getAction(key.whole()) != null) {
                editor.getAction(key.whole()).run();
            }
        }
        return null;
    }

    /** The place nearest to a limit that is seen on the same row as the caret. */
    private static int furthest(StyledText widget, int caret, int limit) {
        int row = widget.getLocationAtOffset(caret).y;
        int near = caret;
        int far = limit;
        while (near != far) {
            int middle = near < far ? near + (far - near + 1) / 2 : near - (near - far + 1) / 2;
            if (widget.getLocationAtOffset(middle).y == row) {
                near = middle;
            } else {
                far = near < far ? middle - 1 : middle + 1;
            }
        }
        return near;
    }

    private static void go(StyledText widget, int to, boolean selects) {
        Point before = widget.getSelection();
        int anchor = !selects ? to : widget.getCaretOffset() == before.x ? before.y : before.x;
        widget.setSelection(anchor, to);
        Event moved = new Event(); // as the editor's own keys tell it
        moved.x = widget.getSelection().x;
        moved.y = widget.getSelection().y;
        widget.notifyListeners(SWT.Selection, moved);
    }
}
