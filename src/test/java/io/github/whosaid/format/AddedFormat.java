package io.github.whosaid.format;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a user's format on the class path of this thread, until it is closed. */
public final class AddedFormat implements AutoCloseable {
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private final URLClassLoader added;

  /** @param folder an empty one, for the entry that names {@code format} */
  public AddedFormat(Class<? extends QuotationFormat> format, Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
    Files.writeString(services.resolve(QuotationFormat.class.getName()), format.getName());
    added = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before);
    Thread.currentThread().setContextClassLoader(added);
  }

  @Override
  public void close() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    added.close();
  }
}
