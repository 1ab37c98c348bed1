// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.calx.model.Case;
import org.calx.model.Lesion;
import org.calx.model.LesionImage;
import org.calx.model.Named;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Finds what embedded values stand for. Made for one reading of an unchanging case, whose names it gathers once. */
public final class CaseValues {

    private static final String MINUS = " - ";
    private static final int SHOWN = 8;

    private final Case subject;
    private final CaseClock clock;
    private final Map<String, Named> names = new HashMap<>();
    private final Map<Lesion, List<LesionImage>> images = new HashMap<>();

    /**
     * Reads the names of a case.
     *
     * @param subject the case
     * @param clock   its clock
     */
    public CaseValues(Case subject, CaseClock clock) {
        this.subject = subject;
        this.clock = clock;
        for (TreeIterator<EObject> all = subject.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Named named && named.getName() != null) {
                names.putIfAbsent(named.getName(), named);
            } else if (each instanceof LesionImage image && image.getLesion() != null) {
                images.computeIfAbsent(image.getLesion(), lesion -> new ArrayList<>()).add(image);
            }
        }
    }

    /**
     * Finds one value; for more of one case, keep the index of its names.
     *
     * @param subject    the case
     * @param expression the text between the braces
     * @return what it stands for; empty when the case has no such thing or it is not recorded
     */
    public static Optional<CaseValue> find(Case subject, String expression) {
        return new CaseValues(subject, new CaseClock(subject)).look(expression).value();
    }

    /**
     * Finds one named thing; for more of one case, keep the index of its names.
     *
     * @param subject the case
     * @param name    its name
     * @return the first thing of that name in the order written; empty when there is none
     */
    public static Optional<Named> named(Case subject, String name) {
        return new CaseValues(subject, new CaseClock(subject)).named(name);
    }

    /** {@return the first thing of that name in the order written; empty when there is none} */
    public Optional<Named> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** {@return what may stand after the name of a thing and a dot, recorded or not} */
    public static List<String> properties(EObject thing) {
        return Properties.names(thing);
    }

    /**
     * Looks for a value.
     *
     * @param expression the text between the braces: a name, a name with properties after dots, or two of them with a
     *                   minus sign between them
     * @return what it stands for, or why there is nothing
     */
    public Lookup look(String expression) {
        int minus = expression.indexOf(MINUS);
        if (minus < 0) {
            return single(expression.strip());
        }
        String last = expression.substring(0, minus).strip();
        String first = expression.substring(minus + MINUS.length()).strip();
        return subtract(last, first);
    }

    private Lookup subtract(String last, String first) {
        Optional<Moment> to = moment(last);
        Optional<Moment> from = moment(first);
        if (to.isPresent() && from.isPresent()) {
            return to.get().distance(from.get()).<Lookup>map(span -> new Lookup.Found(new CaseValue.Interval(span)))
                    .orElseGet(() -> new Lookup.Missing("the record does not tell the time between " + first + " and " + last
                            + "; date both on the calendar, or count one from the other"));
        }
        Lookup end = single(last);
        Lookup start = single(first);
        if (end instanceof Lookup.Missing || start instanceof Lookup.Missing) {
            return end instanceof Lookup.Missing ? end : start;
        }
        if (end.value().get() instanceof CaseValue.When || start.value().get() instanceof CaseValue.When) {
            boolean dates = end.value().get() instanceof CaseValue.When && start.value().get() instanceof CaseValue.When;
            return new Lookup.Missing(dates ? "the date of " + (to.isEmpty() ? last : first)
                    + " is counted from something that has no date; date that, or take the value out"
                    : "one of " + last + " and " + first + " is a date and the other is not; subtract a date from a date");
        }
        return Differences.between(start.value().get(), end.value().get()).<Lookup>map(Lookup.Found::new)
                .orElseGet(() -> new Lookup.Missing(last + " and " + first
                        + " cannot be subtracted; both must be dates, or exact sizes or values in the same unit"));
    }

    private Optional<Moment> moment(String path) {
        return switch (path) {
        case "presented" -> Optional.of(clock.presentation());
        case "birth" -> Optional.of(clock.birth());
        default -> single(path).value().flatMap(value -> value instanceof CaseValue.When when ? clock.resolve(when.date()) : Optional.empty());
        };
    }

    private Lookup single(String path) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot).strip();
        String property = dot < 0 ? "" : path.substring(dot + 1).strip();
        return switch (head) {
        case "lesions" -> property.isEmpty() ? new Lookup.Found(new CaseValue.LesionCount(lesions())) : missing(head, property, List.of());
        case "unreported" -> property.isEmpty() && !subject.getUnreported().isEmpty() ? new Lookup.Found(new CaseValue.Topics(subject.getUnreported()))
                : new Lookup.Missing("the case names no topic that its source leaves out; add 'unreported' with the topics");
        case "presented" -> property.isEmpty() && subject.getPresented() != null ? new Lookup.Found(new CaseValue.When(subject.getPresented()))
                : new Lookup.Missing("the presentation has no date; add 'presented' with its date to the case");
        case "patient" -> of(subject.getPatient(), head, property);
        case "followUp" -> of(subject.getFollowUp(), head, property);
        default -> names.containsKey(head) ? of(names.get(head), head, property) : new Lookup.Missing(unknown(head));
        };
    }

    private int lesions() {
        return subject.getCalcinoses().stream().mapToInt(calcinosis -> calcinosis.getLesions().size()).sum();
    }

    private LesionSizes sizes(Lesion lesion) {
        return new LesionSizes(lesion, images.getOrDefault(lesion, List.of()), clock);
    }

    private Lookup of(EObject thing, String head, String property) {
        if (thing == null) {
            return new Lookup.Missing("the case records nothing of " + head);
        }
        Optional<CaseValue> found = property.isEmpty() ? Properties.itself(thing) : Properties.find(thing, property, this::sizes);
        return found.<Lookup>map(Lookup.Found::new).or(() -> lasting(head, property)).orElseGet(() -> missing(head, property, Properties.names(thing)));
    }

    /** What has a first and a last day lasts from the one to the other. */
    private Optional<Lookup> lasting(String head, String property) {
        return property.equals("lasting") && subtract(head + ".end", head + ".start") instanceof Lookup.Found period ? Optional.of(period) : Optional.empty();
    }

    private static Lookup missing(String head, String property, List<String> names) {
        String all = names.isEmpty() ? "nothing may follow it" : "after the dot may stand " + String.join(", ", names);
        if (property.isEmpty()) {
            return new Lookup.Missing(head + " alone prints nothing; " + all);
        }
        boolean known = names.contains(property) || property.startsWith("size on ") && names.contains("size");
        return new Lookup.Missing(known ? property + " is not recorded for " + head + ", or not exactly enough; record it, or take the value out"
                : "'" + property + "' is nothing that can be asked of " + head + "; " + all);
    }

    private String unknown(String head) {
        String known = new TreeSet<>(names.keySet()).stream().limit(SHOWN).collect(Collectors.joining(", "));
        return "nothing in this case is named '" + head + "'; " + (known.isEmpty() ? "give the thing a name such as L1 first" : "known here: " + known);
    }
}
