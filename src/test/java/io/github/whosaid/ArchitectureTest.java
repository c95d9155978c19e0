package io.github.whosaid;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who may touch whom. What the records' package holds beside records, the extractor, stands for the engine here. */
@AnalyzeClasses(packages = "io.github.whosaid", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> ENGINE =
      belongToAnyOf(QuoteExtractor.class, ExtractionBuilder.class).as("the extractor");
  private static final DescribedPredicate<JavaClass> RECORDS =
      resideInAPackage("io.github.whosaid").and(not(ENGINE)).as("the records");

  /** Each part, and the parts before it that it may use: as none may use a later one, no two need each other. */
  private static final Map<String, Set<String>> USES = new LinkedHashMap<>();

  static {
    USES.put("records", Set.of());
    USES.put("parser", Set.of());
    USES.put("parallel", Set.of());
    USES.put("lexicon", Set.of("records"));
    USES.put("analysis", Set.of("records"));
    USES.put("corenlp", Set.of("records", "analysis", "parser"));
    USES.put("attribution", Set.of("records", "analysis", "lexicon"));
    USES.put("speakers", Set.of("records", "analysis", "lexicon", "attribution"));
    USES.put("engine", Set.of("records", "analysis", "corenlp", "attribution", "speakers", "parallel"));
    USES.put("format", Set.of("records", "analysis"));
    USES.put("annotator", Set.of("records", "corenlp", "engine", "format"));
    USES.put("evaluation", Set.of("records", "format"));
    USES.put("training", Set.of("records", "analysis", "attribution", "evaluation"));
    USES.put("cli", Set.copyOf(USES.keySet()));
    USES.put("spark", Set.of("records", "engine", "format", "cli"));
  }

  private static DescribedPredicate<JavaClass> part(String name) {
    return switch (name) {
      case "records" -> RECORDS;
      case "engine" -> ENGINE;
      default -> resideInAPackage("..whosaid." + name);
    };
  }

  private static DescribedPredicate<JavaClass> parts(Collection<String> names) {
    return DescribedPredicate.or(names.stream().map(ArchitectureTest::part).toList());
  }

  @ArchTest
  static void packagesLieTheWayDataGoes(JavaClasses classes) {
    Set<String> before = new HashSet<>();
    USES.forEach((name, used) -> {
      assertThat(before).as(name).containsAll(used);
      Set<String> others = new HashSet<>(USES.keySet());
      others.removeAll(used);
      others.remove(name);
      noClasses().that(part(name)).should().dependOnClassesThat(parts(others)).allowEmptyShould(name.equals("spark"))
          .check(classes);
      before.add(name);
    });
  }

  @ArchTest
  static final ArchRule EVERY_CLASS_IS_IN_A_PART = classes().should(ArchCondition.from(parts(USES.keySet())));

  @ArchTest
  static final ArchRule ONLY_ITS_ADAPTERS_KNOW_CORENLP = noClasses()
      .that().resideOutsideOfPackages("..whosaid.corenlp", "..whosaid.annotator")
      .should().dependOnClassesThat().resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule ONLY_ITS_PACKAGE_KNOWS_SPARK = noClasses()
      .that().resideOutsideOfPackage("..whosaid.spark")
      .should().dependOnClassesThat().resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule THE_LIBRARY_RUNS_WITHOUT_WHAT_IS_OPTIONAL = noClasses()
      .that().resideOutsideOfPackages("..whosaid.format", "..whosaid.annotator", "..whosaid.evaluation",
          "..whosaid.cli", "..whosaid.spark")
      .should().dependOnClassesThat(not(resideInAnyPackage("java..", "io.github.whosaid..", "edu.stanford.nlp..",
          "org.jspecify.annotations")));

  @ArchTest
  static final ArchRule FORMATS_NEED_JACKSON_AND_CSV_ONLY = noClasses()
      .that().resideInAnyPackage("..whosaid.format", "..whosaid.annotator", "..whosaid.evaluation")
      .should().dependOnClassesThat(not(resideInAnyPackage("java..", "io.github.whosaid..", "edu.stanford.nlp..",
          "com.fasterxml.jackson..", "org.apache.commons.csv", "org.jspecify.annotations")));

  @ArchTest
  static final ArchRule NOTHING_TALKS_TO_A_NETWORK = noClasses()
      .should().dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..",
          "java.nio.channels.spi", "javax.naming..").and(not(belongToAnyOf(URI.class, URISyntaxException.class))));

  @ArchTest
  static final ArchRule NOTHING_STARTS_A_PROCESS_OR_LOADS_MACHINE_CODE = noClasses()
      .should().dependOnClassesThat(type(ProcessBuilder.class).or(type(Process.class)).or(type(ProcessHandle.class)))
      .orShould().callMethodWhere(target(owner(type(Runtime.class))).and(target(nameMatching("exec|load.*"))))
      .orShould().callMethodWhere(target(owner(type(System.class))).and(target(nameMatching("load.*"))));

  @ArchTest
  static final ArchRule ONLY_A_PROGRAM_ENDS_THE_PROCESS = noClasses()
      .that().haveSimpleNameNotEndingWith("Main").and().haveSimpleNameNotEndingWith("Job")
      .should().callMethodWhere(target(owner(type(System.class).or(type(Runtime.class))))
          .and(target(nameMatching("exit|halt"))));

  @ArchTest
  static final ArchRule NOTHING_IS_DESERIALIZED_OR_REACHED_BY_NAME = noClasses()
      .should().dependOnClassesThat(type(ObjectInputStream.class)
          .or(resideInAnyPackage("java.lang.reflect", "java.lang.invoke", "javax.script..")))
      .orShould().callMethodWhere(target(owner(type(Class.class).or(assignableTo(ClassLoader.class))))
          .and(target(nameMatching("forName|loadClass|newInstance"))));
}
