// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IDialogSettingsProvider;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The settings of the last export and of the last export of each case, remembered in the workspace. */
public final class ExportMemory {

    private static final String LAST = "export";
    private static final String CASES = "export.cases";
    private static final String ORDER = "order";
    private static final int MOST_CASES = 100;

    private final IDialogSettingsProvider store;

    /** The memory of the workspace. */
    public ExportMemory() {
        store = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportMemory.class));
    }

    /** {@return the settings of the last export; the standard before the first} */
    public ExportSettings last() {
        return read(store.getDialogSettings().getSection(LAST)).orElse(ExportSettings.STANDARD);
    }

    /** {@return the settings of a case's last export; empty when it was not exported from here} */
    public Optional<ExportSettings> of(Path file) {
        IDialogSettings cases = store.getDialogSettings().getSection(CASES);
        return cases == null ? Optional.empty() : read(cases.getSection(file.toString()));
    }

    /** Remembers the settings of an export. */
    public void remember(ExportSettings settings, Collection<Path> files) {
        write(settings, fresh(store.getDialogSettings(), LAST));
        IDialogSettings cases = Optional.ofNullable(store.getDialogSettings().getSection(CASES))
                .orElseGet(() -> store.getDialogSettings().addNewSection(CASES));
        List<String> order = new ArrayList<>(Optional.ofNullable(cases.getArray(ORDER)).map(List::of).orElse(List.of()));
        List<String> names = files.stream().map(Path::toString).toList();
        order.removeAll(names);
        order.addAll(names);
        List<String> kept = order.subList(Math.max(0, order.size() - MOST_CASES), order.size());
        Map<String, ExportSettings> all = new TreeMap<>();
        kept.forEach(name -> read(cases.getSection(name)).ifPresent(known -> all.put(name, known)));
        names.forEach(name -> all.put(name, settings));
        IDialogSettings renewed = fresh(store.getDialogSettings(), CASES); // sections cannot be removed one by one
        renewed.put(ORDER, kept.toArray(String[]::new));
        kept.forEach(name -> write(all.get(name), renewed.addNewSection(name)));
        store.saveDialogSettings();
    }

    private static IDialogSettings fresh(IDialogSettings parent, String name) {
        return parent.addNewSection(name);
    }

    private static void write(ExportSettings settings, IDialogSettings section) {
        settings.words().forEach(section::put);
    }

    private static Optional<ExportSettings> read(IDialogSettings section) {
        if (section == null) {
            return Optional.empty();
        }
        Map<String, String> words = new TreeMap<>();
        ExportSettings.STANDARD.words().keySet().forEach(name -> Optional.ofNullable(section.get(name)).ifPresent(value -> words.put(name, value)));
        return words.isEmpty() ? Optional.empty() : Optional.of(ExportSettings.of(words));
    }
}
