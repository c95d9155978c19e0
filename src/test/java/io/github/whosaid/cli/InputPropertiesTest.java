package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a file holds, it is read or refused by name, and never trips the program. */
class InputPropertiesTest {
  private static final List<String> SCRAPS = List.of("{", "}", "\"id\"", ":", "\"a\"", ",", "\"text\"", "\"Rain.\"", "\n",
      "\r\n", "null", "1", "[", "]", "\\", "\\u0000", "\\ud800", "\"", "id,text\n", "a,Rain.\n", "\t", "\uFEFF", "\u0000",
      "{\"id\":\"a\",\"text\":\"Rain.\"}\n", "\"../a\"", "'", "#", "ferry.txt\n", "\uD83D\uDE00");

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("whosaid");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<byte[]> contents() {
    Arbitrary<byte[]> scraps =
        Arbitraries.of(SCRAPS).list().ofMaxSize(25).map(list -> String.join("", list).getBytes(UTF_8));
    return Arbitraries.oneOf(scraps, Arbitraries.bytes().array(byte[].class).ofMaxSize(60));
  }

  @Property
  void anyFileIsReadOrRefused(@ForAll("contents") byte[] content) throws IOException {
    AnyInput.check(folder, content);
  }
}
