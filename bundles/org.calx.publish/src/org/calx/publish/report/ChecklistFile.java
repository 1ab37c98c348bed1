// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.report;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.calx.publish.CareResult;
import org.calx.publish.ExportFolder;
import org.calx.publish.file.Content;
import org.calx.publish.file.WriteResult;

/** The CARE checklists of a case file in a file of their own, as {@code calx care} prints them. */
public final class ChecklistFile {

    private ChecklistFile() {
    }

    /** Writes them as text. */
    public static WriteResult text(CareResult care, ExportFolder folder) {
        String file = care.file().getFileName().toString();
        return write(care, "care.txt", care.cases().stream().map(each -> String.join("\n", CareLines.of(file, each)) + "\n").collect(Collectors.joining("\n")),
                folder);
    }

    /** Writes them as JSON, for other programs; {@code version} is the product's. */
    public static WriteResult json(CareResult care, String version, ExportFolder folder) {
        CareObject object = new CareObject(version);
        object.add(care.file().getFileName().toString(), care);
        return write(care, "care.json", object.json(), folder);
    }

    private static WriteResult write(CareResult care, String end, String text, ExportFolder folder) {
        return folder.write(care.file(), end, Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
