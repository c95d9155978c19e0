package io.github.whosaid.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which fields of a JSON object or columns of a table hold an article.
 *
 * @param text the names of the text's field, the first that is there counts
 * @param id likewise for the id's
 * @param idNeeded whether an article without an id fails; else its place stands for it
 */
record ArticleFields(List<String> text, List<String> id, boolean idNeeded) {
  private static final List<String> TEXT = List.of("text", "body", "content");
  private static final List<String> ID = List.of("id", "_id", "uuid", "url");

  /** The fields that the user names, the usual ones where he names none. */
  static ArticleFields of(Optional<String> text, Optional<String> id) {
    return new ArticleFields(text.map(List::of).orElse(TEXT), id.map(List::of).orElse(ID), id.isPresent());
  }

  /** Whether a field of this name may be needed. */
  boolean include(String name) {
    return text.contains(name) || id.contains(name);
  }

  /**
   * The article of one record.
   *
   * @param place its file and line
   * @param ownName its name where it has no id
   * @param size how many bytes of the file it takes
   * @param values the fields that {@link #include} and have a value
   * @param present the names of all its fields, or of the first few
   */
  Input article(String place, String ownName, long size, Map<String, String> values, Collection<String> present) {
    Optional<String> named = first(id, values).filter(value -> !value.isBlank());
    if (named.isEmpty() && idNeeded) {
      return Input.failing(place, size, missing("id", id, present, "--id-field"));
    }
    String name = named.orElse(ownName);
    String label = named.map(value -> place + " (id " + value + ")").orElse(place);
    Optional<String> found = first(text, values);
    if (found.isEmpty()) {
      return Input.failing(label, size, missing("text", text, present, "--text-field"));
    }
    return new Input(label, name, Optional.empty(), size, () -> Input.requireText(label, found.get()));
  }

  /** What is wrong with a table of these columns, if anything. */
  Optional<String> problem(List<String> columns) {
    if (text.stream().noneMatch(columns::contains)) {
      return Optional.of(missing("text", text, columns, "--text-field"));
    }
    if (idNeeded && id.stream().noneMatch(columns::contains)) {
      return Optional.of(missing("id", id, columns, "--id-field"));
    }
    return Optional.empty();
  }

  private static Optional<String> first(List<String> names, Map<String, String> values) {
    return names.stream().filter(values::containsKey).findFirst().map(values::get);
  }

  private static String missing(String what, List<String> names, Collection<String> present, String option) {
    List<String> some = new ArrayList<>(present);
    return "has no " + what + " in " + names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or "))
        + (some.isEmpty() ? "" : ", only the fields " + String.join(", ", some.subList(0, Math.min(10, some.size()))))
        + "; name its field with " + option;
  }
}
