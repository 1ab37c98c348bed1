// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import org.calx.docx.check.Names.Name;

/** A start tag that was scanned; used again for the next one. */
final class ScannedElement implements Element {

    private static final int MOST = 64;

    private final String text;
    private final Namespaces namespaces;
    private final Name[] names = new Name[MOST];
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private Name name;
    private int count;

    ScannedElement(String text, Namespaces namespaces) {
        this.text = text;
        this.namespaces = namespaces;
    }

    void begin(Name started) {
        name = started;
        count = 0;
    }

    /** {@return whether an attribute could be added: there is room, and none that might be the same} */
    boolean add(Name attribute, int start, int end) {
        if (count == MOST) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (names[i].local().equals(attribute.local())) {
                return false;
            }
        }
        names[count] = attribute;
        from[count] = start;
        to[count++] = end;
        return true;
    }

    /** {@return whether every prefix is declared} */
    boolean isBound() {
        boolean bound = namespaces.knows(name.prefix());
        for (int i = 0; i < count && bound; i++) {
            bound = namespaces.knows(names[i].prefix());
        }
        return bound;
    }

    @Override
    public String localName() {
        return name.local();
    }

    @Override
    public String namespace() {
        return namespaces.of(name.prefix());
    }

    @Override
    public int attributes() {
        return count;
    }

    @Override
    public String attributeName(int index) {
        return names[index].local();
    }

    @Override
    public String attributeNamespace(int index) {
        return names[index].prefix().isEmpty() ? null : namespaces.of(names[index].prefix());
    }

    @Override
    public String attributeValue(int index) {
        return XmlScanner.decoded(text, from[index], to[index]);
    }
}
