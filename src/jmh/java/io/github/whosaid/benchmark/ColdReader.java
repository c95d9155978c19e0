package io.github.whosaid.benchmark;

import java.nio.file.Path;

/** A process that loads a contestant and reads. Arguments: the contestant, a file or folder, and how many articles. */
final class ColdReader {
  private ColdReader() {}

  /** Prints how much was found in each article as soon as it is read. */
  public static void main(String[] args) {
    Contestant reader = Contestants.load(args[0]);
    for (String text : Texts.of(Path.of(args[1]), Integer.parseInt(args[2]))) {
      System.out.println(reader.read(text));
      System.out.flush();
    }
  }
}
