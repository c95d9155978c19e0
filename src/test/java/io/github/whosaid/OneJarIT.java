package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line in one jar, which the profile "dist" builds and names. */
@EnabledIfSystemProperty(named = "whosaid.all.jar", matches = ".+")
class OneJarIT {
  private static final Path JAR = Path.of(System.getProperty("whosaid.all.jar", ""));
  private static final long LARGEST = 120_000_000;
  private static final String MODELS = "edu/stanford/nlp/models/";

  private static final Pattern NAMED_FILE = Pattern.compile("META-INF/[\\w-]*(LICENSE|NOTICE)(\\.txt)?|[\\w.-]+\\.txt");

  @TempDir
  private Path folder;

  @BeforeEach
  void copyArticles() throws IOException {
    for (String name : List.of("early-ferry.txt", "rail-merger.txt")) {
      Files.copy(Path.of("sample-data", name), folder.resolve(name));
    }
  }

  /** What Java prints when run outside the project's folder. */
  private String run(List<String> program, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx500m");
    command.addAll(program);
    command.addAll(List.of(args));
    Path errors = folder.resolve("errors.log");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return output;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "csv"})
  void saysWhatTheOrdinaryClassPathSays(String format) throws IOException, InterruptedException {
    String printed = run(List.of("-jar", JAR.toString()), "--format", format, ".");
    assertThat(printed).contains("early-ferry").contains("rail-merger").hasSizeGreaterThan(1000)
        .isEqualTo(run(List.of("-cp", System.getProperty("surefire.test.class.path"), "io.github.whosaid.cli.Main"),
            "--format", format, "."));
  }

  @Test
  void tellsItsVersion() throws IOException, InterruptedException {
    assertThat(run(List.of("-jar", JAR.toString()), "--version")).matches("whosaid \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void holdsOnlyTheModelsThatAreUsed() throws IOException {
    assertThat(JAR).satisfies(jar -> assertThat(Files.size(jar)).isLessThan(LARGEST));
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName)
          .filter(name -> name.startsWith(MODELS))).containsExactlyInAnyOrder(
              MODELS + "pos-tagger/english-left3words-distsim.tagger",
              MODELS + "ner/english.all.3class.distsim.crf.ser.gz", MODELS + "parser/nndep/english_UD.gz");
    }
  }

  @Test
  void holdsEachFileOnceAndNoModule() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(JAR))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.endsWith("module-info.class"));
  }

  @Test
  void holdsTheServicesThatItNames() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> providers = new ArrayList<>();
      for (JarEntryText service : texts(jar, "META-INF/services/")) {
        service.text().lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
            .forEach(providers::add);
      }
      assertThat(providers).contains("com.fasterxml.jackson.core.JsonFactory", "com.fasterxml.jackson.databind.ObjectMapper")
          .allSatisfy(provider -> assertThat(jar.getEntry(provider.replace('.', '/') + ".class")).isNotNull());
    }
  }

  @Test
  void holdsTheLicencesOfAllItsParts() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(texts(jar, "META-INF/licenses/")).extracting(JarEntryText::name).containsExactlyInAnyOrder(
          "META-INF/licenses/Apache-2.0.txt", "META-INF/licenses/GPL-3.0.txt", "META-INF/licenses/Schubfach.txt",
          "META-INF/licenses/THIRD-PARTY.txt");
      JarEntryText parts = texts(jar, "META-INF/licenses/THIRD-PARTY").get(0);
      assertThat(parts.text()).contains("CoreNLP", "JSpecify", "picocli", "Jackson", "Commons");
      assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")
          && !name.startsWith("META-INF/"))).as("of no other parts").allMatch(
              name -> name.matches("(io/github/whosaid|edu/stanford/nlp|org/jspecify|picocli|com/fasterxml/jackson"
                  + "|org/apache/commons/(csv|io|codec))/.*"));
      assertThat(texts(jar, "META-INF/NOTICE")).extracting(JarEntryText::text).hasSize(2)
          .anyMatch(notice -> notice.contains("Tatu Saloranta")).anyMatch(notice -> notice.contains("Commons CSV"));
      assertThat(NAMED_FILE.matcher(parts.text()).results().map(MatchResult::group)).hasSizeGreaterThan(8)
          .as("files that it names").allMatch(name -> jar.getEntry(name) != null || jar.getEntry("META-INF/licenses/" + name) != null);
    }
  }

  /** Jars name these files alike: none may take the place of another. */
  @ParameterizedTest
  @ValueSource(strings = {"jackson-core", "jackson-databind", "jackson-annotations", "commons-csv", "commons-io",
      "commons-codec"})
  void keepsWhatItsPartsSayOfTheirLicences(String part) throws IOException {
    Path original = Stream.of(System.getProperty("surefire.test.class.path").split(File.pathSeparator)).map(Path::of)
        .filter(path -> path.getFileName().toString().startsWith(part + "-")).findFirst().orElseThrow();
    try (JarFile jar = new JarFile(JAR.toFile()); JarFile own = new JarFile(original.toFile())) {
      String all = plain(texts(jar, "META-INF/"));
      List<JarEntryText> said = texts(own, "META-INF/").stream()
          .filter(entry -> entry.name().matches(".*(LICENSE|NOTICE)(\\.txt)?")).toList();
      assertThat(said).hasSizeGreaterThan(1)
          .allSatisfy(entry -> assertThat(all).as(entry.name()).contains(plain(List.of(entry))));
    }
  }

  /** All but white space and the way to write the address of the Apache licence. */
  private static String plain(List<JarEntryText> texts) {
    return texts.stream().map(JarEntryText::text).collect(Collectors.joining()).replaceAll("\\s+", "")
        .replace("https://www.apache.org/licenses/", "http://www.apache.org/licenses/");
  }

  private record JarEntryText(String name, String text) {}

  private static List<JarEntryText> texts(JarFile jar, String prefix) throws IOException {
    List<JarEntryText> texts = new ArrayList<>();
    for (ZipEntry entry : jar.stream().filter(e -> !e.isDirectory() && e.getName().startsWith(prefix)).toList()) {
      texts.add(new JarEntryText(entry.getName(), new String(jar.getInputStream(entry).readAllBytes(), UTF_8)));
    }
    return texts;
  }
}
