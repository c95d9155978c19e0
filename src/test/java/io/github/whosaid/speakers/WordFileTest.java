package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.Gender;
import io.github.whosaid.WhosaidException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFileTest {
  @TempDir
  Path folder;

  @Test
  void readsSectionsEntriesAndPairs() throws IOException {
    Files.writeString(folder.resolve("list.txt"), "# a comment\n[one]\nAlpha, Bêta # more\ngamma\n\n[two]\na = b, c\n");
    WordFile file = WordFile.read("list.txt", folder);
    assertThat(file.words("one")).containsExactlyInAnyOrder("alpha", "beta", "gamma");
    assertThat(file.pairs("two")).containsKey("a");
    assertThat(file.pairs("two").get("a")).containsExactly("b", "c");
  }

  @Test
  void namesFileAndLineOfWordsWithoutSection() throws IOException {
    Files.writeString(folder.resolve("list.txt"), "# a comment\nalpha\n");
    assertThatThrownBy(() -> WordFile.read("list.txt", folder)).isInstanceOf(WhosaidException.class)
        .hasMessageContaining("list.txt, line 2");
  }

  @Test
  void namesTheSectionThatIsMissing() throws IOException {
    Files.writeString(folder.resolve("list.txt"), "[one]\nalpha\n");
    assertThatThrownBy(() -> WordFile.read("list.txt", folder).words("two")).isInstanceOf(WhosaidException.class)
        .hasMessageContaining("[two]");
  }

  @Test
  void listOfTheUserReplacesTheBundledOne() throws IOException {
    Files.writeString(folder.resolve("first-names.txt"), "[female]\nzork\n[male]\n[either]\n[short]\n");
    assertThat(SpeakerWords.load(folder).genderOfFirstName("zork")).isEqualTo(Gender.FEMALE);
    assertThat(SpeakerWords.load(null).genderOfFirstName("zork")).isEqualTo(Gender.UNKNOWN);
  }
}
