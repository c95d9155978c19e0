package io.github.whosaid.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names as URI references (RFC 3986). */
final class Uris {
  private Uris() {}

  /** {@code name} as it stands where it is an absolute URI; else as a path below where the reference stands. */
  static String reference(String name) {
    try {
      URI uri = new URI(name);
      if (uri.isAbsolute() && name.chars().allMatch(c -> c < 0x80)) {
        return name;
      }
      return path(name);
    } catch (URISyntaxException e) {
      return path(name);
    }
  }

  /** {@code path}, parted by slashes, as a relative reference; "./" keeps a colon in it from being a scheme's. */
  static String path(String path) {
    try {
      // A lone surrogate, which has no bytes, becomes a question mark.
      String writable = new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      String encoded = ascii(new URI(null, null, "/" + writable, null).toString()).substring(1);
      return encoded.split("/", 2)[0].contains(":") || encoded.startsWith("/") ? "./" + encoded : encoded;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + path + "' cannot be part of a URI", e);
    }
  }

  /** {@code uri} with escapes for the letters beyond ASCII, which URI's own method would compose: another file's name. */
  private static String ascii(String uri) {
    StringBuilder ascii = new StringBuilder(uri.length());
    for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
      ascii.append(b < 0 ? String.format(Locale.ROOT, "%%%02X", b) : String.valueOf((char) b));
    }
    return ascii.toString();
  }
}
