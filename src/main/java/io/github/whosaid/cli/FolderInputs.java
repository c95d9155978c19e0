package io.github.whosaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The text files of a folder and the folders below, by name. An article's own name is its path from the folder, with
 * "/" and without the ending. Hidden files and folders are left out, and so are links to folders, which could lead in a
 * circle.
 */
final class FolderInputs implements Inputs {
  private static final int NAMES_AT_ONCE = 10_000;

  private final Path root;
  private final Optional<Path> excluded;
  private final Deque<SortedNames> open = new ArrayDeque<>();

  /** @param excluded a folder to leave out: the output does not become input */
  FolderInputs(Path root, Optional<Path> excluded) {
    this.root = root;
    this.excluded = excluded.map(RealPath::of);
    open.push(new SortedNames(root, NAMES_AT_ONCE));
  }

  @Override
  public @Nullable Input next() {
    while (!open.isEmpty()) {
      SortedNames folder = open.peek();
      try {
        String name = folder.next();
        if (name == null) {
          open.pop();
        } else {
          Optional<Input> found = visit(folder.folder().resolve(name), name);
          if (found.isPresent()) {
            return found.get();
          }
        }
      } catch (IOException e) {
        open.pop();
        return Input.failing(folder.folder().toString(), 0, "cannot be listed (" + e + "); check its permissions");
      }
    }
    return null;
  }

  private Optional<Input> visit(Path place, String name) {
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      if (excluded.filter(RealPath.of(place)::equals).isEmpty()) {
        open.push(new SortedNames(place, NAMES_AT_ONCE));
      }
      return Optional.empty();
    }
    return TextFile.isArticle(name) && !Files.isDirectory(place)
        ? Optional.of(TextFile.of(place, TextFile.withoutEnding(fromRoot(place)))) : Optional.empty();
  }

  private String fromRoot(Path place) {
    return StreamSupport.stream(root.relativize(place).spliterator(), false).map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
