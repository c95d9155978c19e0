package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.whosaid.Extraction;
import io.github.whosaid.TimeBudgetException;
import io.github.whosaid.WhosaidException;
import io.github.whosaid.format.AddedFormat;
import io.github.whosaid.format.QuotationFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> extracted = Collections.synchronizedList(new ArrayList<>());
  private String standardInput = "";
  private String breakdown = "none";

  @TempDir
  private Path folder;

  private int run(Object... args) {
    out.reset();
    err.reset();
    extracted.clear();
    ExtractorFactory factory = settings -> this::extract;
    return Main.run(factory, new ByteArrayInputStream(standardInput.getBytes(UTF_8)), out, err,
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private Extraction extract(String text) {
    if (text.equals(breakdown)) {
      throw new WhosaidException("the machine is going down");
    }
    if (text.equals("deep")) {
      throw new StackOverflowError();
    }
    if (text.equals("slow")) {
      throw new TimeBudgetException(Duration.ofSeconds(2));
    }
    extracted.add(text);
    return new Extraction(text, List.of(), List.of());
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    if (!name.endsWith(".gz")) {
      return Files.writeString(file, content);
    }
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(content.getBytes(UTF_8));
    }
    return file;
  }

  /** The names of the articles in a JSONL output, with their lengths. */
  private static List<String> articles(String jsonl) {
    return jsonl.lines().map(line -> line.replaceAll("\\{\"article\":\"(.*?)\",\"length\":(\\d+),.*", "$1 $2")).toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }

  private static String numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"Article " + i + ".\"}\n")
        .collect(Collectors.joining());
  }

  // What is read.

  @Test
  void readsAFolderWithTheFoldersBelow() throws IOException {
    write("in/b.txt", "b");
    write("in/a/z.txt", "za");
    write("in/a/y.txt.gz", "packed");
    write("in/.hidden/x.txt", "x");
    write("in/a/notes.md", "no article");
    assertThat(run("-f", "jsonl", folder.resolve("in"))).isZero();
    assertThat(articles(out())).containsExactly("a/y 6", "a/z 2", "b 1");
  }

  @Test
  void doesNotReadItsOwnOutput() throws IOException {
    write("in/b.txt", "b");
    assertThat(run("-o", folder.resolve("in/out"), folder.resolve("in"))).isZero();
    assertThat(run("-o", folder.resolve("in/out"), folder.resolve("in"))).isZero();
    assertThat(files(folder.resolve("in"))).containsExactly("b.txt", "out/b.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "list.gz"})
  void readsAListOfFiles(String name) throws IOException {
    Path one = write("x/one.txt", "1");
    Path rows = write("rows.jsonl", "{\"id\":7,\"text\":\"seven\"}");
    Path list = write(name, one + "\n\ngone.txt\r\n" + rows);
    assertThat(run("-f", "jsonl", "--files-from", list)).isEqualTo(1);
    String id = one.toString();
    assertThat(articles(out())).containsExactly(id.substring(0, id.length() - 4) + " 1", "7 5");
    assertThat(err()).isEqualTo("whosaid: gone.txt: there is no such file; check the path\n");
    standardInput = one + "\n";
    assertThat(run("-f", "jsonl", "--files-from", "-", rows)).isZero();
    assertThat(articles(out())).hasSize(2).startsWith("7 5");
    assertThat(run("--files-from", folder.resolve("no.list"))).isEqualTo(1);
    assertThat(err()).isEqualTo("whosaid: " + folder.resolve("no.list") + ": there is no such file; check the path\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wire.jsonl", "wire.ndjson", "wire.jsonl.gz"})
  void readsJsonLines(String name) throws IOException {
    Path rows = write(name, "\uFEFF{\"url\":\"u\",\"id\":\"a/1\",\"more\":{\"text\":[1]},\"text\":\"Caf\\u00e9\"}\r\n\n"
        + "{\"body\":\"no id\"}\n{\"id\":null,\"text\":\"null id\"}");
    assertThat(run("-f", "jsonl", rows)).isZero();
    assertThat(articles(out())).containsExactly("a/1 4", "wire/3 5", "wire/4 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wire.csv", "wire.tsv", "wire.csv.gz"})
  void readsTables(String name) throws IOException {
    String table = "\uFEFFid,headline,text\nx,\"A, B\",\"Two\nlines, \"\"quoted\"\"\"\n,none,numbered\n";
    String tabs = table.replace("\"A, B\"", "A").replace(",", "\t").replace("\t ", ", ");
    Path rows = write(name, name.contains("tsv") ? tabs : table);
    assertThat(run("-f", "jsonl", rows)).isZero();
    assertThat(articles(out())).containsExactly("x 19", "wire/4 8");
  }

  @Test
  void readsTheFieldsThatAreNamed() throws IOException {
    Path json = write("a.jsonl",
        "{\"key\":1.5,\"text\":\"wrong\",\"story\":\"right!\"}\n{\"story\":\"no key\"}\n{\"key\":2}\n");
    Path table = write("b.csv", "story,key\nright?,9\n");
    Path other = write("c.csv", "text,key\nx,1\n");
    assertThat(run("-f", "jsonl", "--text-field", "story", "--id-field", "key", json, table, other)).isEqualTo(1);
    assertThat(articles(out())).containsExactly("1.5 6", "9 6");
    assertThat(err().lines()).containsExactly(
        "whosaid: " + json + ":2: has no id in 'key', only the fields story; name its field with --id-field",
        "whosaid: " + json + ":3 (id 2): has no text in 'story', only the fields key; name its field with --text-field",
        "whosaid: " + other + ":1: has no text in 'story', only the fields text, key; name its field with --text-field");
  }

  @Test
  void namesFileAndLineOfWhatIsNoArticleAndReadsOn() throws IOException {
    Path rows = write("wire.jsonl", "{\"text\":\"good\"}\n[1]\n{\"text\":\nplain\n{\"id\":\"e\",\"text\":\" \"}\n"
        + "{\"id\":\"d\",\"text\":\"deep\"}\n{\"text\":\"a\"} {}\n{\"text\":\"fine\"}\n");
    assertThat(run("-f", "jsonl", rows)).isEqualTo(1);
    assertThat(articles(out())).containsExactly("wire/1 4", "wire/8 4");
    List<String> told = err().lines().toList();
    assertThat(told).hasSize(6).allMatch(line -> line.startsWith("whosaid: " + rows + ":"));
    assertThat(told.get(0)).endsWith(":2: is not a JSON object; put one article on a line");
    assertThat(told.get(1)).contains(":3: is not a JSON object (");
    assertThat(told.get(2)).contains(":4: is not a JSON object (");
    assertThat(told.get(3)).endsWith(":5 (id e): is empty; give it the text of an article");
    assertThat(told.get(4)).contains(":6 (id d): needs more memory than there is (java.lang.StackOverflowError)");
    assertThat(told.get(5)).endsWith(":7: has more than one JSON object; put one article on a line");
  }

  @Test
  void namesTheArticleOverItsBudgetAndDoesTheRest() throws IOException {
    Path rows = write("wire.jsonl", "{\"id\":\"a\",\"text\":\"fine\"}\n{\"id\":\"b\",\"text\":\"slow\"}\n"
        + "{\"id\":\"c\",\"text\":\"fine\"}\n");
    assertThat(run("-f", "jsonl", "--time-budget", "2", rows)).isEqualTo(1);
    assertThat(articles(out())).containsExactly("a 4", "c 4");
    assertThat(err()).isEqualTo("whosaid: " + rows
        + ":2 (id b): the article takes longer than its time budget of 2s: split it, or raise the budget\n");
  }

  @Test
  void doesTheRestWhereAFileBreaksOff() throws IOException {
    Path latin = folder.resolve("latin.jsonl");
    Files.write(latin, "{\"text\":\"Caf\u00e9\"}\n{\"text\":\"next\"}\n".getBytes(ISO_8859_1));
    Path table = folder.resolve("latin.csv");
    Files.write(table, "text\nfirst\nCaf\u00e9\n".getBytes(ISO_8859_1));
    Path quotes = write("quotes.csv", "text\nfirst\n\"never closed\n");
    Path packed = Files.write(folder.resolve("packed.jsonl.gz"), new byte[] {31, 7});
    Path cut = write("cut.jsonl.gz", numbered(1));
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 20));
    assertThat(run("-f", "jsonl", latin, table, quotes, packed, cut, folder.resolve("gone.csv"))).isEqualTo(1);
    assertThat(articles(out())).startsWith("latin/2 4", "latin/2 5", "quotes/2 5");
    List<String> told = err().lines().toList();
    assertThat(told).hasSize(6);
    assertThat(told.get(0)).startsWith("whosaid: " + latin + ":1: is not UTF-8 at byte offset 12");
    assertThat(told.get(1)).startsWith("whosaid: " + table + ":3: cannot be read (")
        .contains("not UTF-8 at byte offset 14");
    assertThat(told.get(2)).startsWith("whosaid: " + quotes + ":3: cannot be read (");
    assertThat(told.get(3)).startsWith("whosaid: " + packed + ": cannot be read: Not in GZIP format");
    assertThat(told.get(4)).startsWith("whosaid: " + cut + ":1: cannot be read: Unexpected end of");
    assertThat(told.get(5)).isEqualTo("whosaid: " + folder.resolve("gone.csv") + ": there is no such file; check the path");
  }

  @Test
  void refusesWhatMakesNoSense() throws IOException {
    Path rows = write("wire.jsonl", numbered(3));
    assertThat(run("--threads", "0", rows)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: --threads takes a number from 1 on, not 0\n");
    assertThat(run("--resume", rows)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: --resume goes on with an --output; name it\n");
    assertThat(run("-f", "brat", rows)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: --format brat of several articles needs");
    assertThat(run("-f", "text", "-o", folder.resolve("all.jsonl"), rows)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: --output " + folder.resolve("all.jsonl") + " cannot take the format text;");
    assertThat(run("-o", rows, rows)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: the output would replace the input " + rows + "; name another file");
    assertThat(rows).content().isEqualTo(numbered(3));
  }

  // What is written.

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "5"})
  void keepsTheOrderOfTheInput(String threads) throws IOException {
    Path rows = write("wire.jsonl", numbered(300));
    assertThat(run("-f", "jsonl", "--threads", threads, rows)).isZero();
    assertThat(articles(out())).hasSize(300).startsWith("n0 10", "n1 10").endsWith("n299 12");
    assertThat(err()).isEmpty();
  }

  @Test
  void writesAFilePerArticleWhateverItsId() throws IOException {
    Path rows = write("wire.jsonl", Stream.of("../../up", "/etc/x", "a:b", "CON", "a.json/b", "a", "", "..")
        .map(id -> "{\"id\":\"" + id + "\",\"text\":\"t\"}\n").collect(Collectors.joining()));
    Path target = folder.resolve("deep/out");
    assertThat(run("-f", "json", "-o", target, rows)).isZero();
    assertThat(files(target)).containsExactlyInAnyOrder("%2E%2E/%2E%2E/up.json", "%/etc/x.json", "a%3Ab.json", "%43ON.json",
        "a%2Ejson/b.json", "a.json", "wire/7.json", "%2E%2E.json");
    assertThat(files(folder)).hasSize(9);
  }

  @Test
  void keepsTheFirstOfTwoArticlesOfOneId() throws IOException {
    Path rows = write("wire.jsonl", "{\"id\":\"a\",\"text\":\"first\"}\n{\"id\":\"a\",\"text\":\"second\"}\n");
    Path target = folder.resolve("out");
    assertThat(run("-f", "jsonl", "-o", target, rows)).isEqualTo(1);
    assertThat(articles(Files.readString(target.resolve("a.jsonl")))).containsExactly("a 5");
    assertThat(err()).isEqualTo("whosaid: " + rows + ":2 (id a): the output of an earlier article is in "
        + target.resolve("a.jsonl") + " already; give each article an id of its own\n");
    assertThat(run("-o", folder.resolve("all.jsonl"), rows)).as("a stream has room for both").isZero();
    assertThat(articles(Files.readString(folder.resolve("all.jsonl")))).containsExactly("a 5", "a 6");
  }

  @Test
  void writesOneFileForAll() throws IOException {
    Path rows = write("wire.jsonl", numbered(1000));
    Path plain = folder.resolve("new/all.jsonl");
    assertThat(run("-o", plain, rows)).isZero();
    assertThat(articles(Files.readString(plain))).hasSize(1000).startsWith("n0 10").endsWith("n999 12");
    Path packed = folder.resolve("new/all.jsonl.gz");
    assertThat(run("-o", packed, "-f", "jsonl", rows)).isZero();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(plain));
    }
    assertThat(files(plain.getParent())).containsExactly("all.jsonl", "all.jsonl.gz");
  }

  @Test
  void writesAFileEvenForNoArticle() throws IOException {
    Path none = write("none.jsonl", "");
    assertThat(run("-o", folder.resolve("all.jsonl.gz"), none)).isZero();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("all.jsonl.gz")))) {
      assertThat(in.readAllBytes()).isEmpty();
    }
  }

  // What is resumed.

  @Test
  void goesOnInAFolderWithoutDoingAnythingTwice() throws IOException {
    Path rows = write("wire.jsonl", numbered(200));
    Path target = folder.resolve("out");
    breakdown = "Article 120.";
    assertThat(run("-f", "json", "-o", target, rows)).isEqualTo(1);
    assertThat(err()).isEqualTo("whosaid: the machine is going down\n");
    assertThat(files(target)).hasSize(122).contains(".whosaid-run", ".whosaid-done", "n119.json")
        .doesNotContain("n120.json");
    breakdown = "none";
    assertThat(run("-f", "json", "-o", target, "--resume", rows)).isZero();
    assertThat(extracted).hasSize(80).doesNotContain("Article 119.");
    assertThat(files(target)).hasSize(200).contains("n199.json").doesNotContain(".whosaid-run");
  }

  @Test
  void triesWhatFailedAgainInAFolder() throws IOException {
    Path rows = write("wire.jsonl", "{\"id\":\"a\",\"text\":\"fine\"}\n{\"id\":\"b\",\"text\":\"deep\"}\n");
    Path target = folder.resolve("out");
    assertThat(run("-f", "json", "-o", target, rows)).isEqualTo(1);
    write("wire.jsonl", "{\"id\":\"c\",\"text\":\"new\"}\n"
        + "{\"id\":\"b\",\"text\":\"mended\"}\n{\"id\":\"a\",\"text\":\"fine\"}\n");
    assertThat(run("-f", "json", "-o", target, "--resume", rows)).isZero();
    assertThat(extracted).containsExactlyInAnyOrder("new", "mended");
    assertThat(files(target)).containsExactly("a.json", "b.json", "c.json");
  }

  @Test
  void trustsNoOutputOfAnotherRun() throws IOException {
    Path rows = write("wire.jsonl", numbered(3));
    Path target = folder.resolve("out");
    write("out/n0.json", "stale");
    breakdown = "Article 1.";
    assertThat(run("-f", "json", "-o", target, "--threads", "1", rows)).isEqualTo(1);
    write("out/n1.json", "stale");
    Files.delete(target.resolve("n0.json"));
    breakdown = "none";
    assertThat(run("-f", "json", "-o", target, "--resume", rows)).isZero();
    assertThat(extracted).containsExactlyInAnyOrder("Article 0.", "Article 1.", "Article 2.");
    assertThat(target.resolve("n1.json")).content().startsWith("{\n");
  }

  @Test
  void survivesAnEndWithinAHash() throws IOException {
    Path rows = write("wire.jsonl", numbered(30));
    Path target = folder.resolve("out");
    breakdown = "Article 20.";
    assertThat(run("-f", "json", "-o", target, rows)).isEqualTo(1);
    try (FileChannel done = FileChannel.open(target.resolve(".whosaid-done"), StandardOpenOption.WRITE)) {
      done.truncate(done.size() - 3);
    }
    breakdown = "none";
    assertThat(run("-f", "json", "-o", target, "--resume", rows)).isZero();
    assertThat(extracted).hasSize(11).contains("Article 19.");
    assertThat(files(target)).hasSize(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "all.jsonl.gz"})
  void goesOnInAFileToTheSameBytes(String name) throws IOException {
    Path rows = write("wire.jsonl", numbered(1000) + "[]\n" + numbered(2000) + "{}\n");
    Path straight = folder.resolve("straight-" + name);
    assertThat(run("-o", straight, rows)).isEqualTo(1);
    Path target = folder.resolve(name);
    for (int end : new int[] {100, 700, 1500}) {
      breakdown = "Article " + end + ".";
      assertThat(run("-o", target, "--resume", rows)).isEqualTo(1);
      assertThat(target).doesNotExist();
    }
    breakdown = "none";
    assertThat(run("-o", target, rows)).as("without --resume").isEqualTo(2);
    assertThat(err()).startsWith("whosaid: a run into " + target + " was interrupted; go on with --resume, or delete ");
    try (OutputStream torn = Files.newOutputStream(Path.of(target + ".part"), StandardOpenOption.APPEND)) {
      torn.write("half a blo".getBytes(UTF_8));
    }
    assertThat(run("-o", target, "--resume", rows)).isEqualTo(1);
    assertThat(extracted.size()).isBetween(500, 1000);
    assertThat(err()).contains(rows + ":3002: has no text").contains("whosaid: 1 article failed before the interruption");
    assertThat(target).hasSameBinaryContentAs(straight);
    assertThat(files(folder)).containsExactlyInAnyOrder("wire.jsonl", name, "straight-" + name);
  }

  @Test
  void finishesWhatEndedBetweenItsLastTwoSteps() throws IOException {
    Path rows = write("wire.jsonl", numbered(10));
    Path target = folder.resolve("all.jsonl");
    breakdown = "Article 9.";
    assertThat(run("-o", target, rows)).isEqualTo(1);
    String start = Files.readString(folder.resolve("all.jsonl.run"));
    breakdown = "none";
    assertThat(run("-o", target, "--resume", rows)).isZero();
    byte[] whole = Files.readAllBytes(target);
    long names = 0;
    for (int i = 0; i < 10; i++) {
      names = InputHash.of(names, "n" + i);
    }
    Files.writeString(folder.resolve("all.jsonl.run"),
        start + "complete=1\ninputs=10\nfailed=0\nnames=" + names + "\nlength=" + whole.length + "\n");
    assertThat(run("-o", target, "--resume", rows)).isZero();
    assertThat(extracted).isEmpty();
    assertThat(target).hasBinaryContent(whole);
    assertThat(files(folder)).containsExactly("all.jsonl", "wire.jsonl");
  }

  @Test
  void refusesToGoOnWithOtherOptionsOrInputs() throws IOException {
    Path rows = write("wire.jsonl", numbered(1000));
    Path file = folder.resolve("all.jsonl");
    Path target = folder.resolve("out");
    breakdown = "Article 700.";
    assertThat(run("-o", file, rows)).isEqualTo(1);
    assertThat(run("-o", target, "-f", "json", "--statements", rows)).isEqualTo(1);
    breakdown = "none";
    assertThat(run("-o", file, "--resume", "--min-confidence", "0.5", rows)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: the run into " + file
        + " was started with no --min-confidence, and this one has --min-confidence 0.5;"
        + " give the same options, or delete ");
    assertThat(run("-o", target, "-f", "json", "--resume", rows)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: the run in " + target
        + " was started with --statements set, and this one has no --statements; give the same options, or start anew");
    assertThat(run("-o", target, "--statements", "--resume", rows)).isEqualTo(2);
    assertThat(err()).contains("was started with --format json, and this one has --format text;");
    assertThat(run("-o", file, "--resume", "--max-length", "9", rows)).isEqualTo(2);
    assertThat(err()).contains("was started with no --max-length, and this one has --max-length 9;");
    Path other = write("other.jsonl", numbered(1000).replace("n99\"", "x99\""));
    assertThat(run("-o", file, "--resume", other)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: the inputs are not the 512 that the interrupted run into " + file
        + " began with;");
    assertThat(run("-o", file, "--resume", write("few.jsonl", numbered(5)))).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: the inputs are not the 512 ");
    assertThat(run("-o", file, "--resume", rows)).isZero();
    assertThat(articles(Files.readString(file))).hasSize(1000);
  }

  @Test
  void startsWhereThereIsNothingToResume() throws IOException {
    Path rows = write("wire.jsonl", numbered(3));
    assertThat(run("-o", folder.resolve("all.jsonl"), "--resume", rows)).isZero();
    assertThat(run("-o", folder.resolve("out"), "--resume", rows)).isZero();
    assertThat(files(folder.resolve("out"))).hasSize(3);
  }

  // What goes wrong with the output.

  @Test
  void stopsWhereTheOutputCannotBeWritten() throws IOException {
    Path rows = write("wire.jsonl", numbered(9));
    assertThat(run("-f", "json", "-o", rows.resolve("out"), rows)).isEqualTo(1);
    assertThat(err()).startsWith("whosaid: " + rows.resolve("out") + " cannot be written (").hasLineCount(1);
    assertThat(run("-o", rows.resolve("all.jsonl"), rows)).isEqualTo(1);
    assertThat(err()).startsWith("whosaid: " + rows.resolve("all.jsonl") + " cannot be written (").hasLineCount(1);
    Path target = folder.resolve("out");
    write("out/n4.json/obstacle", "");
    assertThat(run("-f", "json", "-o", target, rows)).isEqualTo(1);
    assertThat(err()).startsWith("whosaid: " + target.resolve("n4.json") + " cannot be written (")
        .endsWith("see to the disk and the permissions, then go on with --resume\n").hasLineCount(1);
    assertThat(files(target)).containsExactly(".whosaid-done", ".whosaid-run", "n0.json", "n1.json", "n2.json", "n3.json",
        "n4.json/obstacle");
    Files.delete(target.resolve("n4.json/obstacle"));
    Files.delete(target.resolve("n4.json"));
    assertThat(run("-f", "json", "-o", target, "--resume", rows)).isZero();
    assertThat(files(target)).hasSize(9);
  }

  /** Each kind of file that a run writes, in the place of which stands one that takes nothing. */
  @ParameterizedTest
  @CsvSource({"html, out, out/n4.html, out/.n4.html.part", "html, out, out/index.html, out/.index.html.part",
      "html, out, out, out/..whosaid-run.part", "jsonl, all.jsonl, all.jsonl, .all.jsonl.run.part",
      "jsonl, all.jsonl.gz, all.jsonl.gz, .all.jsonl.gz.run.part"})
  void goesOnWhenTheDiskHasRoomAgain(String format, String output, String named, String full) throws IOException {
    assumeThat(Path.of("/dev/full")).as("a file that takes nothing").exists();
    Path rows = write("wire.jsonl", numbered(9));
    Path target = folder.resolve(output);
    assertThat(run("-f", format, "-o", target, rows)).isZero();
    Map<String, String> straight = contents();
    if (Files.isDirectory(target)) {
      for (String file : files(target)) {
        Files.delete(target.resolve(file));
      }
    } else {
      Files.delete(target);
    }
    Files.createSymbolicLink(folder.resolve(full), Path.of("/dev/full"));
    assertThat(run("-f", format, "-o", target, rows)).isEqualTo(1);
    assertThat(err()).startsWith("whosaid: " + folder.resolve(named) + " cannot be written (java.io.IOException: ")
        .endsWith("); see to the disk and the permissions, then go on with --resume\n").hasLineCount(1);
    assertThat(folder.resolve(full)).as("half a file").doesNotExist();
    assertThat(Files.isRegularFile(folder.resolve(named))).isFalse();
    assertThat(run("-f", format, "-o", target, "--resume", rows)).isZero();
    assertThat(contents()).isEqualTo(straight);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String file : files(folder)) {
      contents.put(file, Files.readString(folder.resolve(file), ISO_8859_1));
    }
    return contents;
  }

  @ParameterizedTest
  @ValueSource(strings = {"kept", "kept/out", "kept/all.jsonl", "kept/all.jsonl.gz"})
  void tellsWhereNothingMayBeWritten(String output) throws IOException {
    Path rows = write("wire.jsonl", numbered(9));
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Path target = folder.resolve(output);
    assertThat(kept.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(kept)).as("a user who may write anywhere").isFalse();
      assertThat(run("-f", "jsonl", "-o", target, rows)).isEqualTo(1);
      assertThat(err()).startsWith("whosaid: " + target + " cannot be written (java.nio.file.AccessDeniedException: ")
          .endsWith("); see to the disk and the permissions, then go on with --resume\n").hasLineCount(1);
      assertThat(files(kept)).isEmpty();
    } finally {
      assertThat(kept.toFile().setWritable(true)).isTrue();
    }
    assertThat(run("-f", "jsonl", "-o", target, "--resume", rows)).isZero();
    assertThat(files(kept)).hasSize(output.contains("all") ? 1 : 9);
  }

  @Test
  void stopsWhereStandardOutputTakesNothing() throws IOException {
    Path rows = write("wire.jsonl", numbered(1000));
    OutputStream gone = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("gone");
      }
    };
    assertThat(Main.run(settings -> this::extract, new ByteArrayInputStream(new byte[0]), gone, err, "-f", "jsonl",
        "--threads", "1", rows.toString())).isEqualTo(1);
    assertThat(err()).isEqualTo("whosaid: standard output cannot be written; is the disk full, or its reader gone?\n");
    assertThat(extracted).hasSizeLessThan(100);
  }

  /** A format that stumbles over one article, when it has begun to write it. */
  public static final class Stumbling implements QuotationFormat {
    @Override
    public String name() {
      return "stumbling";
    }

    @Override
    public String extension() {
      return "jsonl";
    }

    @Override
    public void write(Extraction extraction, String article, Appendable out) throws IOException {
      out.append(article);
      if (article.equals("n1")) {
        throw new IllegalStateException("no idea");
      }
      out.append("\n");
    }
  }

  @ParameterizedTest
  @CsvSource({"--, all", "out, a file each", "out.jsonl, all"})
  void leavesOutTheArticleThatAFormatStumblesOver(String output, String kind) throws IOException {
    Path rows = write("wire.jsonl", numbered(4));
    Path target = folder.resolve(output);
    try (AddedFormat ignored = new AddedFormat(Stumbling.class, folder.resolve("added"))) {
      List<Object> args = new ArrayList<>(List.of("-f", "stumbling", rows));
      if (!output.equals("--")) {
        args.addAll(List.of("-o", target));
      }
      assertThat(run(args.toArray())).isEqualTo(1);
    }
    assertThat(err()).contains("wire.jsonl:2 (id n1): fails for a fault of the format stumbling; please report it", "no idea")
        .doesNotContain("wire.jsonl:3");
    if (kind.equals("all")) {
      assertThat(output.equals("--") ? out() : Files.readString(target)).isEqualTo("n0\nn2\nn3\n");
    } else {
      assertThat(files(target)).contains("n0.jsonl", "n2.jsonl", "n3.jsonl").doesNotContain("n1.jsonl", ".n1.jsonl.part");
    }
  }

  @Test
  void letsOneRunAtATimeWriteToAnOutput() throws IOException {
    Path rows = write("wire.jsonl", numbered(9));
    Path target = Files.createDirectory(folder.resolve("out"));
    for (Path[] held : new Path[][] {{target, target.resolve(".whosaid-done")},
        {folder.resolve("all.jsonl"), folder.resolve("all.jsonl.part")}}) {
      try (FileChannel channel = FileChannel.open(held[1], StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock();
        assertThat(run("-f", "jsonl", "-o", held[0], rows)).isEqualTo(2);
        assertThat(err()).startsWith("whosaid: another run is writing to " + held[0] + "; wait for its end");
      }
    }
  }
}
