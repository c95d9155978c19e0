package io.github.whosaid.cli;

import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The inputs that the lines of a list name. */
final class ListInputs implements Inputs {
  private static final int LONGEST_PATH = 1 << 16;

  /** Opens what a line names. */
  @FunctionalInterface
  interface Opener {
    Inputs open(String path) throws InputException;
  }

  private final String list;
  private final InputStream in;
  private final LineReader lines;
  private final Opener opener;
  private Inputs current = () -> null;
  private boolean ended;

  ListInputs(String list, InputStream in, Opener opener) {
    this.list = list;
    this.in = in;
    this.opener = opener;
    lines = new LineReader(in, LONGEST_PATH);
  }

  @Override
  public @Nullable Input next() {
    while (true) {
      Input found = current.next();
      if (found != null || ended) {
        return found;
      }
      try {
        current.close();
        current = () -> null;
        byte[] line = lines.next();
        if (line == null) {
          ended = true;
        } else {
          String path = Utf8.decode(line).strip();
          current = path.isEmpty() ? current : opener.open(path);
        }
      } catch (InputException e) {
        return Input.failing(list + ":" + lines.number(), 0, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        ended = true;
        return Input.failing(list + ":" + lines.number(), 0, "cannot be read (" + e.getMessage() + "), nor what follows");
      }
    }
  }

  @Override
  public void close() throws IOException {
    current.close();
    in.close();
  }
}
