package io.github.whosaid.format;

import io.github.whosaid.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The events of one brat standoff file.
 *
 * @param events in the order of the file
 */
public record BratDocument(List<Event> events) {

  /** @throws NullPointerException if a part is null */
  public BratDocument {
    events = List.copyOf(events);
  }

  /**
   * One event.
   *
   * @param id its name in the file ("E1")
   * @param type what it is ("Attribution")
   * @param roles by role ("Content", "Source", without a number behind it) where the fillers stand, UTF-16 offsets; fillers
   *     that are events themselves are left out
   * @param note the annotator's note on it, the last one where there are several
   */
  public record Event(String id, String type, Map<String, List<Span>> roles, Optional<String> note) {

    /** @throws NullPointerException if a part is null */
    public Event {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(note, "note");
      Map<String, List<Span>> copy = new LinkedHashMap<>();
      roles.forEach((role, spans) -> copy.put(role, List.copyOf(spans)));
      roles = Collections.unmodifiableMap(copy);
    }

    /** Where the fillers of {@code role} stand; empty without one. */
    public List<Span> role(String role) {
      return roles.getOrDefault(role, List.of());
    }
  }
}
