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
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.URISyntaxException;

/** Who may touch whom. What the records' package holds beside records, the extractor, stands for the engine here. */
@AnalyzeClasses(packages = "io.github.whosaid", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> ENGINE =
      belongToAnyOf(QuoteExtractor.class, ExtractionBuilder.class).as("the extractor");
  private static final DescribedPredicate<JavaClass> RECORDS =
      resideInAPackage("io.github.whosaid").and(not(ENGINE)).as("the records");

  @ArchTest
  static final ArchRule PACKAGES_LIE_THE_WAY_DATA_GOES = layeredArchitecture().consideringOnlyDependenciesInLayers()
      .layer("records").definedBy(RECORDS)
      .layer("lexicon").definedBy("..whosaid.lexicon")
      .layer("analysis").definedBy("..whosaid.analysis")
      .layer("parser").definedBy("..whosaid.parser")
      .layer("corenlp").definedBy("..whosaid.corenlp")
      .layer("attribution").definedBy("..whosaid.attribution")
      .layer("speakers").definedBy("..whosaid.speakers")
      .layer("parallel").definedBy("..whosaid.parallel")
      .layer("engine").definedBy(ENGINE)
      .layer("format").definedBy("..whosaid.format")
      .layer("annotator").definedBy("..whosaid.annotator")
      .layer("evaluation").definedBy("..whosaid.evaluation")
      .layer("training").definedBy("..whosaid.training")
      .layer("cli").definedBy("..whosaid.cli")
      .optionalLayer("spark").definedBy("..whosaid.spark")
      .whereLayer("records").mayNotAccessAnyLayer()
      .whereLayer("parser").mayNotAccessAnyLayer()
      .whereLayer("parallel").mayNotAccessAnyLayer()
      .whereLayer("lexicon").mayOnlyAccessLayers("records")
      .whereLayer("analysis").mayOnlyAccessLayers("records")
      .whereLayer("corenlp").mayOnlyAccessLayers("records", "analysis", "parser")
      .whereLayer("attribution").mayOnlyAccessLayers("records", "analysis", "lexicon")
      .whereLayer("speakers").mayOnlyAccessLayers("records", "analysis", "attribution")
      .whereLayer("engine").mayOnlyAccessLayers("records", "analysis", "corenlp", "attribution", "speakers", "parallel")
      .whereLayer("format").mayOnlyAccessLayers("records", "analysis")
      .whereLayer("annotator").mayOnlyAccessLayers("records", "corenlp", "engine", "format")
      .whereLayer("evaluation").mayOnlyAccessLayers("records", "format")
      .whereLayer("training").mayOnlyAccessLayers("records", "analysis", "attribution", "evaluation")
      .whereLayer("cli").mayOnlyBeAccessedByLayers("spark")
      .whereLayer("spark").mayOnlyAccessLayers("records", "engine", "format", "cli")
      .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule NO_TWO_PACKAGES_NEED_EACH_OTHER =
      slices().matching("io.github.whosaid.(*)..").should().beFreeOfCycles();

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
