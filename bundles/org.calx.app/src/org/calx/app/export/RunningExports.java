// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import org.calx.app.question.Questions;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** Keeps the window open while an export runs, unless the author wants it stopped; what is written then is whole. */
final class RunningExports implements IWorkbenchListener {

    /** What running exports belong to. */
    static final Object FAMILY = RunningExports.class;

    private static RunningExports instance;

    private final JobChangeAdapter ends = new JobChangeAdapter() {
        @Override
        public void done(IJobChangeEvent event) {
            if (event.getJob().belongsTo(FAMILY) && !isRunning()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(RunningExports.this::close);
            }
        }
    };
    private boolean closing;

    private RunningExports() {
    }

    /** Begins to listen, once. */
    static synchronized void watch() {
        if (instance == null) {
            instance = new RunningExports();
            PlatformUI.getWorkbench().addWorkbenchListener(instance);
        }
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        if (!isRunning() || forced) {
            return true;
        }
        if (!closing && Questions.current().goOn("An export is running", "Calx is still writing manuscripts. It can stop after the one it is at: "
                + "what is written is whole, the rest is left as it was.", "Stop and close")) {
            closing = true;
            Job.getJobManager().addJobChangeListener(ends);
            Job.getJobManager().cancel(FAMILY);
            if (!isRunning()) {
                forget(); // ended while the author thought
                return true;
            }
        }
        return false;
    }

    private static boolean isRunning() {
        return Job.getJobManager().find(FAMILY).length > 0;
    }

    /** The last export has ended, and the author wants the window closed. */
    private void close() {
        if (closing) {
            forget();
            PlatformUI.getWorkbench().close();
        }
    }

    private void forget() {
        closing = false;
        Job.getJobManager().removeJobChangeListener(ends);
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // nothing is left to do
    }
}
