// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import org.calx.manuscript.care.CareAnswer;
import org.calx.manuscript.care.Coverage;
import org.calx.publish.CareResult.Row;

/**
 * A sub-item of the checklist in the view.
 *
 * @param row what the case has for it
 */
public record CareEntry(Row row) {

    /** {@return its number, such as {@code 10a}} */
    public String number() {
        return answer().item().number();
    }

    /** {@return the number of the item it belongs to} */
    String topicNumber() {
        return number().replaceAll("\\D", "");
    }

    /** {@return what the item it belongs to is about} */
    String topicLabel() {
        return answer().item().topic().split(": ")[0];
    }

    /** {@return what it is about} */
    public String label() {
        String[] parts = answer().item().topic().split(": ");
        return Character.toUpperCase(parts[parts.length - 1].charAt(0)) + parts[parts.length - 1].substring(1);
    }

    /** {@return what the case has for it} */
    public CareAnswer answer() {
        return row.answer();
    }

    /** {@return how far it is covered} */
    public Coverage coverage() {
        return answer().coverage();
    }

    /** {@return whether there is something to do} */
    public boolean isOpen() {
        return coverage() == Coverage.MISSING || coverage() == Coverage.THIN;
    }

    /** {@return what is there, and what to write: one line} */
    public String words() {
        return answer().reason() + (answer().reason().isEmpty() || answer().remedy().isEmpty() ? "" : " → ") + answer().remedy();
    }

    /** {@return everything about it in several lines} */
    public String details() {
        StringBuilder text = new StringBuilder(number()).append("  ").append(answer().item().topic()).append('\n')
                .append(answer().item().requirement()).append('\n').append(Character.toUpperCase(coverage().label().charAt(0)))
                .append(coverage().label().substring(1)).append(answer().reason().isEmpty() ? "" : ": " + answer().reason());
        if (!answer().remedy().isEmpty()) {
            text.append("\nTo do: ").append(answer().remedy());
        }
        return text.append("\nLine ").append(row.place().line()).toString();
    }
}
