package io.github.whosaid.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What a run leaves behind for the one that resumes it: its options, and how far it came. */
final class RunRecord {
  private static final String OPTION = "option.";

  private final Properties properties = new Properties();

  /** The record of a run with these options that has done nothing yet. */
  RunRecord(Map<String, String> options) {
    options.forEach((name, value) -> properties.setProperty(OPTION + name, value));
  }

  private RunRecord() {}

  /** The record in {@code file}. */
  static RunRecord load(Path file) throws IOException {
    RunRecord record = new RunRecord();
    try {
      record.properties.load(new StringReader(Files.readString(file)));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is no record of a run", e);
    }
    return record;
  }

  /** Puts the record into {@code file}. */
  void save(Path file) throws IOException {
    StringWriter out = new StringWriter();
    properties.store(out, null);
    DurableFiles.replace(file, body -> body.append(out.toString()));
  }

  /** The number kept under {@code key}; 0 where there is none. */
  long number(String key) {
    return Long.parseLong(properties.getProperty(key, "0"));
  }

  /** Keeps {@code number} under {@code key}. */
  void put(String key, long number) {
    properties.setProperty(key, Long.toString(number));
  }

  /** In what {@code options} differ from those of the run; empty where they do not. */
  Optional<String> difference(Map<String, String> options) {
    Map<String, String> all = new TreeMap<>(options);
    properties.stringPropertyNames().stream().filter(key -> key.startsWith(OPTION))
        .forEach(key -> all.putIfAbsent(key.substring(OPTION.length()), ""));
    return all.keySet().stream().filter(name -> !then(name).equals(options.getOrDefault(name, ""))).findFirst()
        .map(name -> "was started with " + shown(name, then(name)) + ", and this one has "
            + shown(name, options.getOrDefault(name, "")));
  }

  private String then(String name) {
    return properties.getProperty(OPTION + name, "");
  }

  private static String shown(String name, String value) {
    return value.isEmpty() ? "no " + name : name + " " + value;
  }
}
