// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Which checks have found nothing in an object and need not look at it again, until the object is read anew. */
public final class Settled {

    private final Map<EObject, BitSet> known = new IdentityHashMap<>();

    /** {@return whether a check need not look at an object} */
    public boolean is(EObject object, int check) {
        BitSet checks = known.get(object);
        return checks != null && checks.get(check);
    }

    /** {@return how many checks need not look at an object} */
    public int count(EObject object) {
        BitSet checks = known.get(object);
        return checks == null ? 0 : checks.cardinality();
    }

    /** Remembers that a check, known by a number of its own, need not look at an object again. */
    public void add(EObject object, int check) {
        known.computeIfAbsent(object, key -> new BitSet()).set(check);
    }

    /** Forgets a thing and what it holds. */
    void forget(EObject thing) {
        known.remove(thing);
        thing.eAllContents().forEachRemaining(known::remove);
    }
}
