package io.github.whosaid;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java of its own on the tests' class path. */
public final class JavaProcess {
  private JavaProcess() {}

  /** The command that runs {@code main} with these options of Java's. */
  public static List<String> command(Class<?> main, List<String> options, Object... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        main.getName()));
    Stream.of(args).map(Object::toString).forEach(command::add);
    return command;
  }
}
