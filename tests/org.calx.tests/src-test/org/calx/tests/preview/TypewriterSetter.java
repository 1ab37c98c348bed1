// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import java.util.ArrayList;
import java.util.List;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.setting.Area;
import org.calx.ui.preview.setting.Setting;
import org.calx.ui.preview.setting.TextSetter;

/** Sets texts as a typewriter does: every letter is half as wide as it is high, a line is as high as its letters. */
final class TypewriterSetter implements TextSetter<TypewriterSetter.Typed> {

    @Override
    public Typed set(Lettering text, How how) {
        int size = (int) Math.round(how.type().size() * how.scale());
        return new Typed(text.text(), Math.max(1, size / 2), size, (int) Math.round(size * how.type().leading()), how.width());
    }

    /** What was typed: lines break at spaces. */
    static final class Typed implements Setting {

        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final String text;
        private final int letter;
        private final int size;
        private final int pitch;
        private final int width;
        private boolean disposed;

        Typed(String text, int letter, int size, int pitch, int width) {
            this.text = text;
            this.letter = letter;
            this.size = size;
            this.pitch = pitch;
            this.width = width;
            int perLine = Math.max(1, width / letter);
            int start = 0;
            while (text.length() - start > perLine) {
                int space = text.lastIndexOf(' ', start + perLine);
                start = space <= start ? start + perLine : space + 1;
                starts.add(start);
            }
        }

        int width() {
            return width;
        }

        boolean isDisposed() {
            return disposed;
        }

        @Override
        public int height() {
            return lines() * pitch;
        }

        @Override
        public int lines() {
            return starts.size();
        }

        @Override
        public int top(int line) {
            return line * pitch + pitch - size;
        }

        @Override
        public int lineOf(int offset) {
            int line = 0;
            while (line < starts.size() - 1 && starts.get(line + 1) <= offset) {
                line++;
            }
            return line;
        }

        @Override
        public int characterAt(int x, int y) {
            int line = Math.clamp(y / pitch, 0, starts.size() - 1);
            return Math.clamp(starts.get(line) + Math.max(0, x) / letter, 0, Math.max(0, text.length() - 1));
        }

        @Override
        public int offsetAt(int x, int y) {
            return characterAt(x + letter / 2, y);
        }

        @Override
        public List<Area> areas(int start, int end) {
            List<Area> areas = new ArrayList<>();
            for (int line = 0; line < starts.size(); line++) {
                int from = Math.max(start, starts.get(line));
                int to = Math.min(Math.min(end, text.length()), line + 1 < starts.size() ? starts.get(line + 1) : text.length());
                if (from < to) {
                    areas.add(new Area((from - starts.get(line)) * letter, top(line), (to - from) * letter, size));
                }
            }
            return areas;
        }

        @Override
        public void dispose() {
            disposed = true;
        }
    }
}
