package io.github.whosaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a command names as input; opened anew each time it is gone through. */
final class Sources {
  private final InputOpener opener;
  private final List<String> paths;
  private final Optional<String> list;

  private Sources(InputOpener opener, List<String> paths, Optional<String> list) {
    this.opener = opener;
    this.paths = paths;
    this.list = list;
  }

  /** What the command names, without the paths where there is nothing to read: those are told to {@code errors}. */
  static Sources of(InputOpener opener, List<String> paths, Optional<String> list, ErrorLog errors) {
    List<String> usable = new ArrayList<>();
    for (String path : paths) {
      try (Inputs found = opener.survey(path)) {
        if (found.next() == null) {
          throw new InputException(path, "the folder has no .txt file; name one that has");
        }
        usable.add(path);
      } catch (InputException e) {
        errors.add(e);
      } catch (IOException e) {
        errors.add(new InputException(path, TextFile.reason(e)));
      }
    }
    return new Sources(opener, usable, list);
  }

  /** The articles. */
  Inputs articles() {
    return new Chain(opener::open, opener::openList);
  }

  /**
   * The files: each with one article, whose name it bears, or with many and no name. Not those of a list on standard
   * input.
   */
  Inputs files() {
    return new Chain(opener::survey, listed -> listed.equals("-") ? () -> null : opener.surveyList(listed));
  }

  /** Whether all are among {@link #files}. */
  boolean areNamed() {
    return list.filter("-"::equals).isEmpty();
  }

  /** Whether no byte comes from standard input. */
  boolean areFiles() {
    return areNamed() && !paths.contains("-");
  }

  /** What the user calls the file among them that {@code file} is, if it is one. */
  Optional<String> containing(Path file) throws IOException {
    Path real = RealPath.of(file);
    try (Inputs inputs = files()) {
      for (Input input = inputs.next(); input != null; input = inputs.next()) {
        if (Files.exists(file) && input.file().map(RealPath::of).filter(real::equals).isPresent()) {
          return Optional.of(input.label());
        }
      }
    }
    return Optional.empty();
  }

  /** One source after the other, the list last. */
  private final class Chain implements Inputs {
    private final Iterator<String> left = paths.iterator();
    private final ListInputs.Opener atPath;
    private final ListInputs.Opener atList;
    private Inputs current = () -> null;
    private boolean listed = list.isPresent();

    Chain(ListInputs.Opener atPath, ListInputs.Opener atList) {
      this.atPath = atPath;
      this.atList = atList;
    }

    @Override
    public @Nullable Input next() {
      Input found = current.next();
      while (found == null && (left.hasNext() || listed)) {
        boolean isPath = left.hasNext();
        String source = isPath ? left.next() : list.orElseThrow();
        listed &= isPath;
        try {
          current.close();
          current = isPath ? atPath.open(source) : atList.open(source);
          found = current.next();
        } catch (InputException e) {
          current = () -> null;
          return Input.failing(e);
        } catch (IOException e) {
          current = () -> null;
          return Input.failing(source, 0, TextFile.reason(e));
        }
      }
      return found;
    }

    @Override
    public void close() throws IOException {
      current.close();
    }
  }
}
