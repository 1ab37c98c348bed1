// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No method is left behind that nobody calls. What a framework calls overrides something, or bears an annotation. */
class UncalledMethodsTest {

    private static final Path REPOSITORY = Bundle.FOLDER.getParent();
    /** The vocabularies tell all that is known of a thing, asked for or not. */
    private static final String VOCABULARIES = "org.calx.terminology";
    /** Guice finds what a module binds by the beginnings of names. */
    private static final Pattern BINDING = Pattern.compile("(bind|configure|provide)[A-Z]\\w+");

    @Test
    void everyMethodIsCalled() {
        List<Bundle> bundles = Bundle.ALL.values().stream().filter(bundle -> !bundle.name().equals("org.calx.poi")).toList();
        List<JavaClass> classes = new ClassFileImporter().withImportOption(location -> !location.contains("/antlr/internal/"))
                .importPaths(bundles.stream().map(Bundle::classes).toList()).stream().toList();
        Set<String> called = classes.stream().flatMap(c -> Stream.<JavaCodeUnitAccess<? extends CodeUnitAccessTarget>>concat(c.getMethodCallsFromSelf().stream(), c.getMethodReferencesFromSelf().stream()))
                .map(access -> signature(access.getTarget().getName(), access.getTarget().getRawParameterTypes()))
                .collect(toSet());
        String tests = sources(REPOSITORY.resolve("tests")) + sources(REPOSITORY.resolve("releng"));
        Set<String> named = Pattern.compile("\\w+").matcher(tests).results().map(word -> word.group()).collect(toSet());
        assertThat(bundles.stream().filter(bundle -> !bundle.name().equals(VOCABULARIES)).flatMap(bundle -> classes.stream()
                .filter(c -> c.getPackageName().startsWith(bundle.name()) && bundle.isHandWritten(c.getName()) && !c.isAnnotation())
                .flatMap(c -> uncalled(c, called, named, source(bundle, c)))))
                .as("methods that nobody calls").isEmpty();
    }

    private static Stream<String> uncalled(JavaClass declaring, Set<String> called, Set<String> named, String source) {
        return declaring.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !method.getName().contains("$"))
                .filter(method -> !called.contains(signature(method.getName(), method.getRawParameterTypes())) && !named.contains(method.getName()))
                .filter(method -> !isCalledFromOutside(method, source))
                .map(JavaMethod::getFullName);
    }

    private static boolean isCalledFromOutside(JavaMethod method, String source) {
        JavaClass declaring = method.getOwner();
        return !method.getAnnotations().isEmpty()
                || declaring.isRecord() && method.getRawParameterTypes().isEmpty() && declaring.tryGetField(method.getName()).isPresent()
                || declaring.isEnum() && Set.of("values", "valueOf").contains(method.getName())
                || declaring.getSimpleName().endsWith("Module") && BINDING.matcher(method.getName()).matches()
                || Pattern.compile("@Override[^;{}]*\\b" + Pattern.quote(method.getName()) + "\\(").matcher(source).find();
    }

    private static String signature(String name, List<JavaClass> parameters) {
        return name + parameters.stream().map(HasName::getName).toList();
    }

    private static String source(Bundle bundle, JavaClass c) {
        return Sources.text(Bundle.FOLDER.resolve(bundle.name()).resolve("src").resolve(c.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java"));
    }

    private static String sources(Path folder) {
        return Sources.below(folder).filter(file -> file.toString().endsWith(".java")).map(Sources::text).collect(joining());
    }
}
