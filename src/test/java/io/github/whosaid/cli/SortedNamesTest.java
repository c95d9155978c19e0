package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedNamesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 1000})
  void givesEachNameOnceInOrderWhateverTheBatch(int batch, @TempDir Path folder) throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String name = String.format("%03d", i * 37 % 100);
      Files.createFile(folder.resolve(name));
      expected.add(name);
    }
    Files.createFile(folder.resolve(".hidden"));
    expected.sort(null);
    SortedNames names = new SortedNames(folder, batch);
    List<String> given = new ArrayList<>();
    for (String name = names.next(); name != null; name = names.next()) {
      given.add(name);
    }
    assertThat(given).isEqualTo(expected);
  }
}
