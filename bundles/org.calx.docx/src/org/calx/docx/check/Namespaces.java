// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.util.ArrayList;
import java.util.List;

/** The namespaces in force at a place of a part. */
final class Namespaces {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private record Binding(String prefix, String uri, int depth) {
    }

    private final List<Binding> bindings = new ArrayList<>(List.of(new Binding("xml", XML, 0)));

    /** {@return whether a prefix could be declared: it is not a second time at this depth} */
    boolean declare(String prefix, String uri, int depth) {
        for (Binding binding : bindings) {
            if (binding.depth() == depth && binding.prefix().equals(prefix)) {
                return false;
            }
        }
        // interned, as constants are: equal ones are then found equal without a look at their letters
        return bindings.add(new Binding(prefix, uri.intern(), depth));
    }

    /** Forgets what was declared at a depth. */
    void leave(int depth) {
        while (bindings.getLast().depth() == depth && depth > 0) {
            bindings.removeLast();
        }
    }

    boolean knows(String prefix) {
        return prefix.isEmpty() || of(prefix) != null;
    }

    /** {@return the namespace of a prefix, null if there is none} */
    String of(String prefix) {
        for (int i = bindings.size() - 1; i >= 0; i--) {
            if (bindings.get(i).prefix().equals(prefix)) {
                return bindings.get(i).uri();
            }
        }
        return null;
    }
}
