// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import java.util.List;
import org.calx.app.tour.Step.Deed;
import org.calx.app.tour.Step.Sign;
import org.calx.app.tour.Step.Way;

/** The sheets that come with the Studio. */
public final class Sheets {

    private static final String FINDINGS = "org.calx.ui.findings";
    private static final String OUTLINE = "org.calx.ui.outline";
    private static final String PREVIEW = "org.calx.ui.preview";
    private static final String CARE = "org.calx.ui.care";

    /** From an empty page to a Word file. */
    public static final Sheet FIRST_CASE = new Sheet("firstCase", "Your first case in ten minutes",
            "From an empty page to a Word file, with an invented patient. Nothing is sent anywhere, and Ctrl+Z takes every step back.", List.of(
            new Step("new", "Make a case", "A wizard asks for a name and a folder; everything else can wait. Name the file after what the case shows, "
                    + "never after a patient.", "", new Deed("New Case…", Way.COMMAND, "org.calx.app.newCase"), Sign.CASE),
            new Step("patient", "Say who the patient is", "Write behind the word patient who she is. Where you do not know what may stand, press Ctrl+Space: "
                    + "everything that fits the place is offered.", "female, aged 62 years, right-handed", new Deed("Write It for Me", Way.REPLACE,
                            "(?<=\\bpatient )not reported\\b"), Sign.PATIENT),
            new Step("lesion", "Name the disease and a lesion", "D1 and L1 are names; everything you write later, such as an operation or an outcome, points to them. "
                    + "Statements stand in any order.", """
                    disease D1 systemic sclerosis, limited cutaneous {
                      diagnosed 2012
                    }
                    calcinosis dystrophic, noticed 2018 {
                      lesion L1 at left thumb, distal phalanx {
                        is palpable, stone
                        size 15 mm on 2024-11-02
                      }
                    }""", new Deed("Write It for Me", Way.APPEND, ""), Sign.LESION),
            new Step("outline", "See the case at a glance", "The outline lists what the case says. A click leads to the line.", "",
                    new Deed("Show the Outline", Way.VIEW, OUTLINE), Sign.PRESSED),
            new Step("findings", "Read the findings", "Like a strict reviewer, the Studio says what is missing or contradicts itself. A double-click leads to the "
                    + "line; there, Ctrl+1 offers to mend it, and F1 explains the rule.", "", new Deed("Show the Findings", Way.VIEW, FINDINGS), Sign.PRESSED),
            new Step("care", "See what is still missing", "The CARE guideline asks thirty things of a case report. The checklist shows what the case has for each, and "
                    + "inserts what it has not, with gaps to fill in.", "", new Deed("Show the Checklist", Way.VIEW, CARE), Sign.PRESSED),
            new Step("preview", "See the manuscript", "It is composed while you write, as it will be exported. A click on a sentence leads to the line it came from.", "",
                    new Deed("Show the Manuscript", Way.VIEW, PREVIEW), Sign.PRESSED),
            new Step("format", "Tidy the text", "Lines up the braces and leaves your words alone.", "",
                    new Deed("Format", Way.IN_TEXT, "org.calx.ui.layOut"), Sign.PRESSED),
            new Step("export", "Export the manuscript", "The Word file is composed from what you wrote, in the order the journal wants. Errors have to be mended "
                    + "first; a draft can be exported in spite of them.", "", new Deed("Export…", Way.IN_TEXT, "org.calx.app.export"), Sign.PRESSED),
            new Step("guide", "Read on", "The guide says what else can be written, from antibodies to outcomes. F1 opens it at the word under the caret.", "",
                    new Deed("Open the Guide", Way.COMMAND, "org.calx.app.guide"), Sign.PRESSED)));

    /** What the parts of the window are for. */
    public static final Sheet TOUR = new Sheet("tour", "A tour of the window",
            "What the parts of the window are for. Close what you do not need: Window > Reset Layout brings everything back.", List.of(
            new Step("cases", "Cases", "On the left: the folders with your cases. Files stay where they are on your disk.", "",
                    new Deed("Show the Cases", Way.VIEW, "org.calx.app.navigator"), Sign.PRESSED),
            new Step("outline", "Outline", "The statements of the case by name. A click leads to the line.", "",
                    new Deed("Show the Outline", Way.VIEW, OUTLINE), Sign.PRESSED),
            new Step("preview", "Manuscript", "The manuscript as it will be exported, renewed while you type. A click on a sentence leads to its line.", "",
                    new Deed("Show the Manuscript", Way.VIEW, PREVIEW), Sign.PRESSED),
            new Step("care", "CARE", "What the thirty items of the CARE guideline have in your case, and what to insert for those that have nothing.", "",
                    new Deed("Show the Checklist", Way.VIEW, CARE), Sign.PRESSED),
            new Step("findings", "Findings", "What a reviewer would ask, with the reason and the source of each rule.", "",
                    new Deed("Show the Findings", Way.VIEW, FINDINGS), Sign.PRESSED),
            new Step("search", "Find anything", "Ctrl+3 finds commands, views and settings by their names.", "",
                    new Deed("Try It", Way.COMMAND, "org.eclipse.ui.window.quickAccess"), Sign.PRESSED),
            new Step("keys", "Keys", "Ctrl+Shift+L lists the keys that work where you are; pressed again, it opens the page on which they can be changed.", "",
                    new Deed("Show the Keys", Way.COMMAND, "org.eclipse.ui.window.showKeyAssist"), Sign.PRESSED),
            new Step("help", "Help", "F1 opens the guide at what you are doing: the word under the caret, a finding, a view.", "",
                    new Deed("Open the Guide", Way.COMMAND, "org.calx.app.guide"), Sign.PRESSED)));

    private Sheets() {
    }

    /** {@return the sheet with a name; the first case for an unknown one} */
    public static Sheet of(String id) {
        return TOUR.id().equals(id) ? TOUR : FIRST_CASE;
    }
}
