// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which ECMA-376 wants the children of some elements; Word refuses a file that has another. */
public final class ChildOrder {

    private static final Map<String, Map<String, Integer>> ORDER = new HashMap<>();

    static {
        add("p", "pPr *");
        add("r", "rPr *");
        add("tc", "tcPr *");
        add("tr", "tblPrEx trPr *");
        add("tbl", "tblPr tblGrid tr");
        add("body", "* sectPr");
        add("pPr", "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd "
                + "tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
                + "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
                + "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange");
        add("rPr", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
                + "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
                + "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange");
        add("tblPr", "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
                + "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription "
                + "tblPrChange");
        add("tcPr", "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
                + "hideMark headers cellIns cellDel cellMerge tcPrChange");
        add("sectPr", "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
                + "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid "
                + "printerSettings sectPrChange");
        add("style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat "
                + "locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr");
        add("lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr");
        add("numbering", "numPicBullet abstractNum num numIdMacAtCleanup");
    }

    private ChildOrder() {
    }

    /**
     * Finds the place of a child among its siblings.
     *
     * @param parent the parent's local name
     * @param child  the child's local name
     * @return the place, or -1 if the order of this child does not matter
     */
    public static int place(String parent, String child) {
        Map<String, Integer> places = ORDER.get(parent);
        if (places == null) {
            return -1;
        }
        return places.getOrDefault(child, places.getOrDefault("*", -1));
    }

    private static void add(String parent, String children) {
        Map<String, Integer> places = new HashMap<>();
        List<String> groups = List.of(children.split(" "));
        for (int i = 0; i < groups.size(); i++) {
            for (String child : groups.get(i).split("\\|")) {
                places.put(child, i);
            }
        }
        ORDER.put(parent, places);
    }
}
