// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiled classes use follows the arrows; read from each bundle's classes, the workbench's included. */
class ClassesTest {

    private static final Map<String, JavaClasses> CLASSES = new TreeMap<>();

    @BeforeAll
    static void importClasses() {
        bundlesOfOurs().forEach(bundle -> {
            assertThat(bundle.classes()).as("compiled classes of %s: build it first", bundle.name()).isDirectory();
            CLASSES.put(bundle.name(), new ClassFileImporter().importPath(bundle.classes()));
        });
    }

    static Stream<Bundle> bundlesOfOurs() {
        return Bundle.ALL.values().stream().filter(bundle -> !bundle.name().equals("org.calx.poi"));
    }

    @ParameterizedTest
    @MethodSource("bundlesOfOurs")
    void livesInItsRootPackage(Bundle bundle) {
        assertThat(CLASSES.get(bundle.name())).isNotEmpty()
                .allMatch(c -> c.getPackageName().equals(bundle.name()) || c.getPackageName().startsWith(bundle.name() + "."));
    }

    @ParameterizedTest
    @MethodSource("bundlesOfOurs")
    void usesOnlyWhatIsBelowIt(Bundle bundle) {
        String[] allowed = bundle.reachable().stream().map(name -> name + "..").toArray(String[]::new);
        noClasses().should().dependOnClassesThat(describe("are ours but not below " + bundle.name(),
                (JavaClass c) -> c.getPackageName().startsWith("org.calx.") && !resideInAnyPackage(allowed).test(c)))
                .check(CLASSES.get(bundle.name()));
    }

    @ParameterizedTest
    @MethodSource("bundlesOfOurs")
    void usesNoLibraryConfinedElsewhere(Bundle bundle) {
        for (Confinement confinement : Confinement.ALL) {
            if (!confinement.allowed().contains(bundle.name())) {
                noClasses().should().dependOnClassesThat().resideInAnyPackage(confinement.packages().toArray(String[]::new))
                        .because(confinement.library() + " is confined to " + confinement.allowed())
                        .check(CLASSES.get(bundle.name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundlesOfOurs")
    void hasNoPackageCycles(Bundle bundle) {
        JavaClasses handWritten = CLASSES.get(bundle.name())
                .that(describe("are written by hand", c -> bundle.isHandWritten(c.getName())));
        slices().matching("(**)").should().beFreeOfCycles()
                .ignoreDependency(describe("anything", c -> true), resideOutsideOfPackage(bundle.name() + ".."))
                .allowEmptyShould(bundle.name().equals("org.calx.model"))
                .check(handWritten);
    }
}
