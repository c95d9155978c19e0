package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  private static final Path FOLDER = Path.of("out").toAbsolutePath();

  private static String file(String name) {
    return FOLDER.relativize(FileNames.file(FOLDER, name, "json")).toString();
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
      "ferry-2, ferry-2.json",
      "2024/05/ferry, 2024/05/ferry.json",
      "https://example.org/a?b=1, https%3A/%/example.org/a%3Fb=1.json",
      "../x, %2E%2E/x.json",
      "a/../../x, a/%2E%2E/%2E%2E/x.json",
      ".profile, %2Eprofile.json",
      "/etc/passwd, %/etc/passwd.json",
      "nul, %6Eul.json",
      "Com1.old, %43om1.old.json",
      "100%, 100%25.json",
      "C:\\x, C%3A%5Cx.json",
      "end., end%2E.json",
      "a.json/b, a%2Ejson/b.json"})
  void isSafeOnEveryPlatform(String name, String expected) {
    assertThat(file(name)).isEqualTo(expected);
  }

  @Test
  void encodesControlsAndHalvesOfLetters() {
    assertThat(file("a\u0000\n\uD83D")).isEqualTo("a%00%0A%uD83D.json");
  }

  @Test
  void shortensWhatIsTooLong() {
    List<String> names = List.of("x".repeat(250), "x".repeat(251), "\u4E00".repeat(90),
        "y/".repeat(900) + "1", "y/".repeat(900) + "2");
    assertThat(names).extracting(FileNamesTest::file).doesNotHaveDuplicates().allSatisfy(file -> {
      assertThat(file.length()).isLessThan(1100);
      assertThat(file.split("/")).allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length < 250);
    });
  }

  @Test
  void givesNoTwoNamesOneFileAndLeavesTheFolderNever() {
    Random random = new Random(11);
    String letters = "ab./%: ~2Eu\\NUL\u0001";
    Map<Path, String> names = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = 1 + random.nextInt(6); length > 0; length--) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      Path file = FileNames.file(FOLDER, name.toString(), "json").normalize();
      assertThat(file.startsWith(FOLDER)).as(name.toString()).isTrue();
      String other = names.putIfAbsent(file, name.toString());
      assertThat(other == null || other.contentEquals(name)).as("%s and %s", other, name).isTrue();
    }
  }
}
