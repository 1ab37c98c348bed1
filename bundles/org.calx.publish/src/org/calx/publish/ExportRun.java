// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.calx.publish.file.WriteResult;

/**
 * The export of many case files into a folder, the same from every front end.
 *
 * @param publisher exports each
 * @param folder    where to, opened for all files
 * @param options   how each file is exported
 */
public record ExportRun(Publisher publisher, ExportFolder folder, Function<Path, ExportOptions> options) {

    /**
     * Exports. However it ends, the folder's list of exports is complete and no unfinished file is left.
     *
     * @param files    the case files
     * @param canceled asked now and then whether to stop
     * @param done     gets each result in the order of the files
     * @return what became of the folder's list of exports
     * @throws CancellationException if it was stopped, after the files begun are finished
     */
    public WriteResult run(List<Path> files, BooleanSupplier canceled, Consumer<ExportResult> done) {
        try {
            FilesInOrder.<ExportResult>forEach(files, file -> publisher.export(file, folder, options.apply(file), canceled), canceled, done);
        } catch (RuntimeException | Error ended) {
            folder.finish();
            throw ended;
        }
        return folder.finish();
    }
}
