// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.calx.ide.outline.OutlineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code plugin.xml} of the workbench's bundles names is there, and what lies beside it is used. */
class PluginTest {

    private static final List<String> BUNDLES = List.of("org.calx.ui", "org.calx.app");
    private static final List<String> CLASSES = List.of("class", "defaultHandler", "contributorClass", "contentProvider", "labelProvider");
    private static final Pattern WORDS = Pattern.compile("[\",]([\\w./-]+)(?=[\",])");

    @ParameterizedTest
    @ValueSource(strings = {"org.calx.ui", "org.calx.app"})
    void everyClassIsThere(String bundle) {
        assertThat(elements(bundle, "*").flatMap(element -> CLASSES.stream().map(element::getAttribute)).map(name -> name.replaceFirst(":.*", ""))
                .filter(name -> name.startsWith("org.calx.")))
                .isNotEmpty().allMatch(name -> BUNDLES.stream().anyMatch(each -> Files.exists(file(each, "src/" + name.replace('.', '/') + ".java"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.calx.ui", "org.calx.app"})
    void everyPictureIsThereAndIsShown(String bundle) {
        Set<String> named = texts(bundle).flatMap(text -> WORDS.matcher(text).results().map(word -> word.group(1))).collect(toCollection(TreeSet::new));
        List<String> pictures = files(bundle, "icons").map(path -> file(bundle, "").relativize(path).toString().replace('\\', '/')).toList();
        Stream.of(OutlineKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).forEach(named::add);
        assertThat(elements(bundle, "*").map(element -> element.getAttribute("icon")).filter(name -> name.startsWith("icons/"))).isSubsetOf(pictures);
        assertThat(pictures).as("pictures nobody shows").allMatch(picture -> isShown(picture, named));
    }

    /** Code leaves the ending out, and puts some names together: of folder and file, or from a beginning with a hyphen. */
    private static boolean isShown(String picture, Set<String> named) {
        String name = picture.replaceFirst("\\.\\w+$", "").replaceFirst(".*/", "");
        String folder = picture.substring("icons/".length(), picture.lastIndexOf('/') + 1);
        return named.contains(picture) || (folder.isEmpty() || named.contains(folder)) && named.contains(name)
                || named.stream().anyMatch(word -> word.endsWith("-") && name.startsWith(word));
    }

    @Test
    void everyCommandOfOursHasAHandler() {
        Set<String> handled = Stream.concat(all("handler").map(element -> element.getAttribute("commandId")),
                all("command").filter(element -> !element.getAttribute("defaultHandler").isEmpty()).map(element -> element.getAttribute("id")))
                .collect(toCollection(TreeSet::new));
        BUNDLES.forEach(bundle -> texts(bundle, "src").forEach(text -> WORDS.matcher(text).results().map(word -> word.group(1)).forEach(handled::add)));
        assertThat(declaredCommands()).isSubsetOf(handled);
    }

    @Test
    void everyCommandOfOursThatIsNamedIsDeclared() {
        assertThat(all("*").map(element -> element.getAttribute("commandId")).filter(id -> id.startsWith("org.calx."))).isSubsetOf(declaredCommands());
    }

    @Test
    void nothingIsDeclaredTwice() {
        assertThat(all("*").filter(element -> element.getParentNode().getNodeName().equals("extension") && element.hasAttribute("id"))
                .map(element -> ((Element) element.getParentNode()).getAttribute("point") + " " + element.getTagName() + " " + element.getAttribute("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyColourInTheDarkIsOneOfOurs() {
        Set<String> known = all("*").flatMap(element -> Stream.of(element.getAttribute("id"), element.getAttribute("colorPreferenceKey")))
                .collect(toCollection(TreeSet::new));
        assertThat(BUNDLES.stream().flatMap(bundle -> texts(bundle, "css")).flatMap(css -> Pattern.compile("'(org\\.calx\\.[\\w.]+)=").matcher(css).results())
                .map(colour -> colour.group(1))).isNotEmpty().isSubsetOf(known);
    }

    private static Set<String> declaredCommands() {
        return all("command").filter(element -> element.hasAttribute("name")).map(element -> element.getAttribute("id")).collect(toCollection(TreeSet::new));
    }

    private static Stream<Element> all(String tag) {
        return BUNDLES.stream().flatMap(bundle -> elements(bundle, tag));
    }

    private static Stream<Element> elements(String bundle, String tag) {
        try {
            NodeList found = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file(bundle, "plugin.xml").toFile())
                    .getElementsByTagName(tag);
            return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The texts of a bundle that can name a picture. */
    private static Stream<String> texts(String bundle) {
        return Stream.concat(Stream.of(Sources.text(file(bundle, "plugin.xml"))), texts(bundle, "src"));
    }

    private static Stream<String> texts(String bundle, String folder) {
        return files(bundle, folder).map(Sources::text);
    }

    private static Stream<Path> files(String bundle, String folder) {
        return Sources.below(file(bundle, folder));
    }

    private static Path file(String bundle, String path) {
        return Bundle.FOLDER.resolve(bundle).resolve(path);
    }
}
