import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs the README's program and writes down what it prints, and the names of the jars that it runs with. */
public class Run {
  public static void main(String[] args) throws IOException {
    Files.write(Path.of("target", "class-path.txt"),
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(path -> path.endsWith(".jar"))
            .map(path -> new File(path).getName()).toList());
    try (PrintStream printed = new PrintStream("target/demo.txt", StandardCharsets.UTF_8)) {
      System.setOut(printed);
      Demo.main(args);
    }
  }
}
