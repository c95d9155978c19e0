package io.github.whosaid.format;

import java.net.URI;
import java.net.URISyntaxException;

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
      String encoded = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
      return encoded.split("/", 2)[0].contains(":") || encoded.startsWith("/") ? "./" + encoded : encoded;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + path + "' cannot be part of a URI", e);
    }
  }
}
