// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.calx.language.CalxLanguage;
import org.calx.publish.ExportFolder;
import org.calx.publish.PlannedManuscript;
import org.calx.publish.Publisher;
import org.calx.publish.file.SafeFile;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * What an export would write.
 *
 * @param manuscripts the manuscripts, in the order of the files
 * @param problem     why nothing can be written; empty otherwise
 */
record ExportPlan(List<PlannedManuscript> manuscripts, Optional<String> problem) {

    /** Not worked out yet. */
    static final ExportPlan UNKNOWN = new ExportPlan(List.of(), Optional.empty());

    /**
     * Works a plan out in the background.
     *
     * @param folder what was typed
     * @param made   gets it in the user interface's thread
     */
    static void make(List<Path> files, String folder, ExportSettings settings, Consumer<ExportPlan> made) {
        Job.createSystem("Looking at earlier exports", monitor -> {
            ExportPlan plan = of(files, folder, settings, OpenDocuments.language().join());
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> made.accept(plan));
        }).schedule();
    }

    private static ExportPlan of(List<Path> files, String typed, ExportSettings settings, CalxLanguage language) {
        try {
            Path folder = Path.of(typed);
            if (!folder.isAbsolute()) {
                return problem("Give the whole path of the folder.");
            }
            ExportSetup setup = ExportSetup.of(settings, files, language, JournalChoices::of);
            ExportFolder target = ExportFolder.look(folder, files);
            Publisher publisher = new Publisher(language, new SafeFile());
            List<PlannedManuscript> all = files.stream().flatMap(file -> publisher.plan(file, target, setup.options().get(file)).stream()).toList();
            return all.isEmpty() ? problem("There is no case in what you ticked.") : new ExportPlan(all, Optional.empty());
        } catch (InvalidPathException malformed) {
            return problem("This cannot be the path of a folder: " + malformed.getReason() + ".");
        } catch (IOException unusable) {
            return problem(sentence(unusable.getMessage()));
        }
    }

    private static ExportPlan problem(String why) {
        return new ExportPlan(List.of(), Optional.of(why));
    }

    /** {@return a message as a sentence of its own} */
    static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + (message.endsWith(".") || message.endsWith("?") ? "" : ".");
    }

    /** {@return what is in the place of a manuscript, for the author} */
    static String words(PlannedManuscript planned) {
        return switch (planned.fate()) {
        case NEW -> "new";
        case OURS -> "the last export; it is renewed";
        case EDITED -> "edited since, or not by Calx; tick it to replace it";
        case OPEN -> "open in Word or LibreOffice; close it there";
        case OBSTACLE -> planned.message().isEmpty() ? "cannot be replaced" : planned.message();
        };
    }
}
