// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Everything the window offers, as text: one entry a line, indented as it is nested. */
final class WindowContents {

    /** Menus whose entries depend on what the author did. */
    private static final Set<String> CHANGING = Set.of("Open Recent", "Back", "Forward", "Journal");

    /** Views that the list of views leaves out, and the one of these tests. */
    private static final Set<String> NOT_OFFERED = Set.of("org.eclipse.ui.internal.introview", "org.calx.ui.tests.probe");

    /** Commands whose keys work in editors with pages, and wherever one was open before. */
    private static final Set<String> OF_SOME_EDITORS = Set.of("org.eclipse.ui.navigate.nextTab", "org.eclipse.ui.navigate.previousTab");

    /** A command as activities see it. */
    private record Contribution(Command command, String plugin) implements IPluginContribution {
        @Override
        public String getLocalId() {
            return command.getId();
        }

        @Override
        public String getPluginId() {
            return plugin;
        }
    }

    private final List<String> lines = new ArrayList<>();
    private final List<String> sameMnemonics = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    /** Entries of one menu that the same key would choose. */
    List<String> sameMnemonics() {
        return sameMnemonics;
    }

    void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }

    void menu(Menu menu) {
        menu(menu, 1);
    }

    private void menu(Menu menu, int depth) {
        menu.notifyListeners(SWT.Show, new Event());
        Set<Character> mnemonics = new TreeSet<>();
        for (MenuItem item : menu.getItems()) {
            boolean line = (item.getStyle() & SWT.SEPARATOR) != 0;
            add(line ? "-" : settled(label(item.getText())), depth);
            int mnemonic = item.getText().replace("&&", "").indexOf('&');
            if (mnemonic >= 0 && !mnemonics.add(Character.toLowerCase(item.getText().replace("&&", "").charAt(mnemonic + 1)))) {
                sameMnemonics.add(label(item.getText()));
            }
            if (item.getMenu() != null && !CHANGING.contains(label(item.getText()))) {
                menu(item.getMenu(), depth + 1);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    /** The buttons in the tool bars at the top of the window, beside the one that makes a new case. */
    void toolBars(Composite window) {
        Composite trim = bars(window).stream().filter(bar -> words(bar).contains("New case report")).findFirst().orElseThrow().getParent();
        bars(trim.getParent()).forEach(bar -> words(bar).forEach(words -> add(words, 1)));
    }

    private static List<ToolBar> bars(Composite root) {
        List<ToolBar> bars = new ArrayList<>();
        for (Control child : root.getChildren()) {
            if (child instanceof ToolBar bar) {
                bars.add(bar);
            } else if (child instanceof Composite composite) {
                bars.addAll(bars(composite));
            }
        }
        return bars;
    }

    private static List<String> words(ToolBar bar) {
        return Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .map(item -> item.getToolTipText() == null || item.getToolTipText().isBlank() ? item.getText() : item.getToolTipText())
                .map(words -> settled(label(words).replaceAll(" \\(.*\\)", ""))).toList();
    }

    /** {@return a label without what there is to undo, which the author decides} */
    private static String settled(String label) {
        return label.replaceFirst("^(Undo|Redo) .*", "$1");
    }

    void views() {
        IViewDescriptor[] views = PlatformUI.getWorkbench().getViewRegistry().getViews();
        sorted(Arrays.stream(views).filter(view -> !NOT_OFFERED.contains(view.getId()) && !WorkbenchActivityHelper.filterItem(view))
                .map(IViewDescriptor::getLabel).toList());
    }

    void perspectives() {
        sorted(Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .filter(perspective -> !WorkbenchActivityHelper.filterItem(perspective)).map(perspective -> perspective.getLabel()).toList());
    }

    void wizards() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        heading("New");
        sorted(wizards(workbench.getNewWizardRegistry().getRootCategory()));
        heading("Import");
        sorted(wizards(workbench.getImportWizardRegistry().getRootCategory()));
        heading("Export");
        sorted(wizards(workbench.getExportWizardRegistry().getRootCategory()));
    }

    private static List<String> wizards(IWizardCategory category) {
        List<String> labels = new ArrayList<>();
        for (IWizardDescriptor wizard : category.getWizards()) {
            if (!WorkbenchActivityHelper.filterItem(wizard)) {
                labels.add(wizard.getLabel());
            }
        }
        for (IWizardCategory inside : category.getCategories()) {
            labels.addAll(wizards(inside));
        }
        return labels;
    }

    void preferences() {
        preferences(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes(), 1);
    }

    private void preferences(IPreferenceNode[] nodes, int depth) {
        Arrays.stream(nodes).filter(node -> !WorkbenchActivityHelper.filterItem(node)).sorted(Comparator.comparing(IPreferenceNode::getLabelText))
                .forEach(node -> {
                    add(node.getLabelText(), depth);
                    preferences(node.getSubNodes(), depth + 1);
                });
    }

    /** Commands that something at hand can run, as the search for commands finds them. */
    void commands() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Map<String, String> plugins = new HashMap<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands")) {
            plugins.put(element.getAttribute("id"), element.getContributor().getName());
        }
        List<String> names = new ArrayList<>();
        for (Command command : commands.getDefinedCommands()) {
            if (command.isHandled() && !WorkbenchActivityHelper.filterItem(new Contribution(command, plugins.get(command.getId())))) {
                try {
                    names.add(command.getName());
                } catch (NotDefinedException gone) {
                    throw new AssertionError(gone);
                }
            }
        }
        sorted(names);
    }

    /** Keys of such commands, with what they do. */
    void keys() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        List<String> keys = new ArrayList<>();
        for (Binding binding : bindings.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && command.getCommand().isHandled() && !OF_SOME_EDITORS.contains(command.getId())
                    && binding.equals(bindings.getPerfectMatch(binding.getTriggerSequence()))) {
                keys.add(name(command) + "  " + binding.getTriggerSequence().format());
            }
        }
        sorted(keys);
    }

    private static String name(ParameterizedCommand command) {
        try {
            return command.getName();
        } catch (NotDefinedException gone) {
            throw new AssertionError(gone);
        }
    }

    private void sorted(Collection<String> labels) {
        new TreeSet<>(labels).forEach(label -> add(label(label), 1));
    }

    private void add(String line, int depth) {
        lines.add("  ".repeat(depth) + line);
    }

    private static String label(String text) {
        return text.replaceAll("\t.*", "").replaceAll("&(.)", "$1").replaceAll("^(Back|Forward) to .*", "$1").strip();
    }
}
