package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word list of the user's that is not right stops the builder with the place and what should stand there. */
class FaultyWordListTest {
  @TempDir
  private Path folder;

  private void assertFault(String file, String content, String message) throws IOException {
    Path list = Files.writeString(folder.resolve(file), content);
    QuoteExtractor.Builder builder = QuoteExtractor.builder().models(folder).analyzer(text -> {
      throw new IllegalStateException("nothing is read");
    });
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(builder::build).withMessage(list + message);
    Files.delete(list);
  }

  @Test
  void namesTheLineThatLacksItsWords() throws IOException {
    assertFault("titles.txt", "[female]\n[male]\n[other]\n[short]\nsen =\n[kept]\n[suffix]\n",
        ", line 5: words are wanted, parted by commas, not \"sen =\"");
    assertFault("roles.txt", "[person]\n[people]\n[part]\n[topic]\n[things]\n[endings]\n[same]\n,\n",
        ", line 8: words are wanted, parted by commas, not \",\"");
  }

  @Test
  void namesTheLineThatIsNoPair() throws IOException {
    assertFault("titles.txt", "[female]\n[male]\n[other]\n[short]\n# abbreviations\nsen, senator\n[kept]\n[suffix]\n",
        ", line 6: a line of the section short is \"a = b, c\", not \"sen, senator\"");
  }

  @Test
  void namesTheSectionThatIsNotThere() throws IOException {
    assertFault("titles.txt", "[female]\nmrs\n", " lacks the section [male]; add it, if need be without words");
  }
}
