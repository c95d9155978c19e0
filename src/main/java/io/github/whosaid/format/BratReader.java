package io.github.whosaid.format;

import io.github.whosaid.Span;
import io.github.whosaid.WhosaidException;
import io.github.whosaid.format.BratDocument.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text-bound annotations, events and annotator's notes of brat standoff, and passes over its other lines. */
public final class BratReader {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBER_BEHIND = Pattern.compile("[0-9]+$");
  private static final String NOTE = "AnnotatorNotes ";

  private final String name;
  private final CodePoints offsets;
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final Map<String, String[]> events = new LinkedHashMap<>();
  private final Map<String, String> notes = new HashMap<>();

  private BratReader(String name, String text) {
    this.name = name;
    this.offsets = new CodePoints(text);
  }

  /**
   * Reads a file.
   *
   * @param file UTF-8 standoff
   * @param text the text that it annotates
   * @throws IOException if the file cannot be read or is not UTF-8
   * @throws WhosaidException if it is not standoff; the message names file and line
   */
  public static BratDocument read(Path file, String text) throws IOException {
    return read(file.toString(), Utf8.read(file), text);
  }

  /**
   * Reads standoff that is at hand.
   *
   * @param name what to call it in a message
   * @param standoff the standoff
   * @param text the text that it annotates
   * @throws WhosaidException if it is not standoff; the message names {@code name} and the line
   */
  public static BratDocument read(String name, String standoff, String text) {
    BratReader reader = new BratReader(name, text);
    // An editor's byte order mark would cost the first annotation.
    String[] lines = (standoff.startsWith("\uFEFF") ? standoff.substring(1) : standoff).split("\n");
    for (int i = 0; i < lines.length; i++) {
      reader.take(lines[i].split("\t", -1), i + 1);
    }
    return reader.document();
  }

  private void take(String[] fields, int line) {
    String id = fields[0];
    if (id.startsWith("T") && fields.length > 1) {
      String[] typeAndPlaces = fields[1].split(" ", 2);
      if (typeAndPlaces.length == 2) {
        spans.put(id, places(typeAndPlaces[1], line));
      }
    } else if (id.startsWith("E") && fields.length == 2) {
      events.put(id, checked(BLANKS.split(fields[1].strip()), line));
    } else if (id.startsWith("#") && fields.length > 2 && fields[1].startsWith(NOTE)) {
      notes.put(fields[1].substring(NOTE.length()), fields[2].strip());
    }
  }

  private List<Span> places(String places, int line) {
    List<Span> found = new ArrayList<>();
    for (String place : places.split(";")) {
      String[] ends = BLANKS.split(place.strip());
      try {
        if (ends.length != 2) {
          throw new IllegalArgumentException("two offsets make a place");
        }
        found.add(new Span(offsets.toUtf16(Integer.parseInt(ends[0])), offsets.toUtf16(Integer.parseInt(ends[1]))));
      } catch (IllegalArgumentException e) {
        throw faulty(line, "'" + places + "' is not START END[;START END]...", e);
      }
    }
    return found;
  }

  private String[] checked(String[] roles, int line) {
    for (String role : roles) {
      if (role.indexOf(':') < 1) {
        throw faulty(line, "'" + role + "' is not ROLE:ID", null);
      }
    }
    return roles;
  }

  private WhosaidException faulty(int line, String what, @Nullable Throwable cause) {
    return new WhosaidException(name + ":" + line + ": " + what + "; mend the line", cause);
  }

  /** Resolves the events last, as brat lets them stand before what they name. */
  private BratDocument document() {
    List<Event> found = new ArrayList<>();
    events.forEach((id, arguments) -> {
      Map<String, List<Span>> roles = new LinkedHashMap<>();
      for (String argument : arguments) {
        int colon = argument.indexOf(':');
        List<Span> filler = spans.get(argument.substring(colon + 1));
        if (filler != null) {
          String role = NUMBER_BEHIND.matcher(argument.substring(0, colon)).replaceFirst("");
          roles.computeIfAbsent(role, unused -> new ArrayList<>()).addAll(filler);
        }
      }
      String type = arguments[0].substring(0, arguments[0].indexOf(':'));
      found.add(new Event(id, type, roles, Optional.ofNullable(notes.get(id))));
    });
    return new BratDocument(found);
  }
}
