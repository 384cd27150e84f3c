package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The table of packages in docs/architecture.md, as a test: who may import whom.
class LayersTest {
    private static final String ROOT = "org.dateline.";

    private static final List<String> CORE =
            List.of("text", "time", "entity", "article", "timeline", "briefing", "act");
    private static final List<String> EDGES = List.of("intake", "extract", "library", "search", "export", "settings");

    /// What each top-level package may import of the others.
    private static final Map<String, Set<String>> MAY = table();

    private static JavaClasses all;

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> may = new TreeMap<>();
        may.put("text", Set.of());
        may.put("time", Set.of());
        may.put("entity", Set.of("text", "time"));
        may.put("article", Set.of("text", "time", "entity"));
        may.put("timeline", Set.of("article", "entity", "time", "text"));
        may.put("briefing", Set.of("timeline", "article", "entity", "time", "text"));
        may.put("act", Set.of("briefing", "timeline", "article", "entity", "time", "text"));
        for (String edge : EDGES) {
            may.put(edge, Set.copyOf(CORE));
        }
        Set<String> belowWorkbench = new TreeSet<>(CORE);
        belowWorkbench.addAll(EDGES);
        may.put("workbench", belowWorkbench);
        Set<String> front = new TreeSet<>(CORE);
        front.add("workbench");
        may.put("ui", front);
        may.put("cli", front);
        Set<String> everything = new TreeSet<>(belowWorkbench);
        everything.addAll(List.of("workbench", "ui", "cli"));
        may.put("app", everything);
        return may;
    }

    @BeforeAll
    static void read() throws URISyntaxException {
        URI classes =
                Span.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        all = new ClassFileImporter().importPath(Path.of(classes));
    }

    @Test
    void everyPackageHasARow() {
        Set<String> found = new TreeSet<>();
        all.forEach(c -> found.add(top(c)));
        assertThat(MAY.keySet()).containsAll(found);
    }

    @Test
    void packagesImportOnlyWhatTheirRowAllows() {
        MAY.forEach((name, allowed) -> {
            String[] forbidden = MAY.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .allowEmptyShould(true)
                        .because("the row of " + name + " in docs/architecture.md does not list it")
                        .check(all);
            }
        });
    }

    @Test
    void theCoreIsPureJava() {
        String[] core = CORE.stream().map(p -> ROOT + p + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat(notIn("java.", "org.dateline.", "org.jspecify."))
                .check(all);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.util.concurrent..", "java.net..")
                .because("the core does no I/O and knows no threads")
                .check(all);
    }

    @Test
    void eachTechnologyStaysInItsPackage() {
        only("Lucene", "org.apache.lucene..", "search");
        only("Jackson", "tools.jackson..", "intake", "library", "export", "settings", "cli");
        only("JavaFX", "javafx..", "ui", "app");
        only("jsoup", "org.jsoup..", "intake");
        only("PDFBox", "org.apache.pdfbox..", "intake", "export");
        only("POI", "org.apache.poi..", "intake", "export");
        only("picocli", "picocli..", "cli", "app");
    }

    @Test
    void modelsKnowNoScreen() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(all);
    }

    @Test
    void threadsStartOnlyInTheWorkbench() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "workbench..", ROOT + "app..")
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
                .orShould()
                .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
                .because("without an executor they run on threads that nobody ends")
                .check(all);
    }

    @Test
    void namesSaySomething() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Common)(\\$.*)?")
                .andShould()
                .resideOutsideOfPackages("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..manager..")
                .check(all);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(all);
    }

    /// A longer file has more than one secret.
    @Test
    void noFileOfTheProgramPassesFourHundredLines() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    lengths.put(file.toString(), lines.count());
                }
            }
        }
        assertThat(lengths).isNotEmpty();
        lengths.values().removeIf(n -> n <= 400);
        assertThat(lengths).isEmpty();
    }

    private static void only(String technology, String packages, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(homes).map(p -> ROOT + p + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .because(technology + " belongs to " + String.join(", ", homes) + " alone")
                .check(all);
    }

    private static DescribedPredicate<JavaClass> notIn(String... prefixes) {
        return DescribedPredicate.describe(
                "classes outside " + String.join(" ", prefixes),
                c -> !c.isPrimitive()
                        && !c.isArray()
                        && Arrays.stream(prefixes).noneMatch(p -> c.getName().startsWith(p)));
    }

    private static String top(JavaClass c) {
        String rest = c.getPackageName()
                .substring(Math.min(ROOT.length(), c.getPackageName().length()));
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
