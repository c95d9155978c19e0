package io.github.whosaid.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A page's skeleton with its style and script in it, and a Content Security Policy (level 3) that lets the browser run
 * these two by their hashes and load nothing.
 */
final class HtmlTemplate {
  private final List<String> parts = new ArrayList<>();

  /** Text at the even indices of the parts, names of what to fill in at the odd ones. */
  private HtmlTemplate(String skeleton) {
    for (String piece : skeleton.split("\\{\\{", -1)) {
      int end = parts.isEmpty() ? -2 : piece.indexOf("}}");
      if (end >= 0) {
        parts.add(piece.substring(0, end));
      }
      parts.add(piece.substring(end + 2));
    }
  }

  /** The skeleton in the resource {@code page}, with the common style and the script in the resource {@code script}. */
  static HtmlTemplate load(String page, String script) {
    String style = resource("report.css");
    String code = resource(script);
    String policy = "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(code)
        + "; base-uri 'none'; form-action 'none'";
    return new HtmlTemplate(resource(page).replace("{{policy}}", policy).replace("{{style}}", style)
        .replace("{{script}}", code));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing beside " + HtmlTemplate.class.getName());
      }
      // A checkout may have turned the line ends, and the hash is that of the text as a browser reads it.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("reading the resource " + name, e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The HTML for one place of the skeleton. */
  @FunctionalInterface
  interface Part {
    /** Writes it to {@code out}. */
    void writeTo(Appendable out) throws IOException;
  }

  /**
   * Writes the page.
   *
   * @param values what to write, by the name of its place, for every place
   */
  void write(Map<String, Part> values, Appendable out) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (i % 2 == 0) {
        out.append(part);
      } else if (values.containsKey(part)) {
        values.get(part).writeTo(out);
      } else {
        throw new IllegalArgumentException("nothing to fill in for {{" + part + "}}");
      }
    }
  }
}
