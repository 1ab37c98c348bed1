// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.app.appearance.Appearance;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.osgi.framework.Bundle;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What who mends the Studio needs to know of it: versions, system, settings. Nothing of cases: no text, no names of files or
 * folders, no name of the user. Of the settings only switches and numbers are told, since a text may name a file.
 */
final class Diagnostics {

    private static final String[] SETTINGS = {"org.calx.app", "org.calx.ui", "org.eclipse.ui.editors", "org.eclipse.ui.workbench"};
    private static final String SWITCH_OR_NUMBER = "true|false|-?\\d{1,6}";
    private static final long MEGABYTE = 1024 * 1024;

    private Diagnostics() {
    }

    /** {@return the text, several lines} */
    static String text() {
        Display display = Display.getCurrent();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Studio", "Calx Studio " + Version.number() + " (" + Version.build() + ")");
        facts.put("Java", Stream.of("java.version", "java.vendor", "java.vm.name").map(System::getProperty).collect(Collectors.joining(", ")));
        facts.put("System", Stream.of("os.name", "os.version", "os.arch", "user.language", "file.encoding").map(System::getProperty)
                .collect(Collectors.joining(", ")));
        facts.put("Window", "SWT " + SWT.getVersion() + " " + SWT.getPlatform() + gtk() + ", " + Appearance.chosen() + ", " + display.getDPI().x + " dpi, "
                + Arrays.stream(display.getMonitors()).map(Diagnostics::monitor).collect(Collectors.joining(", ")));
        facts.put("Memory", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE + " of "
                + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB");
        facts.put("Settings", settings());
        facts.put("Bundles", bundles());
        return facts.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String gtk() {
        String version = System.getProperty("org.eclipse.swt.internal.gtk.version");
        return version == null ? "" : " " + version;
    }

    private static String monitor(Monitor monitor) {
        return monitor.getBounds().width + " x " + monitor.getBounds().height + " at " + monitor.getZoom() + " %";
    }

    private static String settings() {
        return Arrays.stream(SETTINGS).flatMap(Diagnostics::settings).collect(Collectors.joining(", "));
    }

    private static Stream<String> settings(String node) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(node);
        try {
            return Arrays.stream(preferences.keys()).filter(key -> preferences.get(key, "").matches(SWITCH_OR_NUMBER)).sorted()
                    .map(key -> key + "=" + preferences.get(key, ""));
        } catch (BackingStoreException unreadable) {
            return Stream.of(node + " cannot be read");
        }
    }

    private static String bundles() {
        return Arrays.stream(Platform.getBundle("org.eclipse.osgi").getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName() != null).sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).collect(Collectors.joining(", "));
    }
}
