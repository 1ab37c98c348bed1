// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.CalendarDate;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Patient;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The age follows from the year of birth, or the year of birth from the age. */
final class AgeFix implements Fix {

    private static final int YEAR = 4;
    private static final String YEARS = "years";

    @Override
    public List<QuickFix> of(Place place) {
        Patient patient = place.element(Patient.class).orElse(null);
        Case subject = patient == null ? null : EcoreUtil2.getContainerOfType(patient, Case.class);
        if (subject == null || !(subject.getPresented() instanceof CalendarDate presented) || presented.getValue() == null
                || !presented.getValue().matches("\\d{4}.*") || patient.getBorn() == null || !patient.getBorn().matches("\\d{4}")
                || patient.getAge() == null || !YEARS.equals(patient.getAge().getUnit())) {
            return List.of();
        }
        int then = Integer.parseInt(presented.getValue().substring(0, YEAR));
        int age = then - Integer.parseInt(patient.getBorn());
        int born = then - patient.getAge().getAmount().intValue();
        List<INode> year = NodeModelUtils.findNodesForFeature(patient, CalxPackage.Literals.PATIENT__BORN);
        if (age < 0 || year.isEmpty()) {
            return List.of();
        }
        return List.of(QuickFix.choice("Correct the age to " + age + " years", place.replace(age + " " + YEARS)),
                QuickFix.choice("Correct the year of birth to " + born, new TextEdit(year.get(0).getOffset(), year.get(0).getLength(),
                        Integer.toString(born))));
    }
}
