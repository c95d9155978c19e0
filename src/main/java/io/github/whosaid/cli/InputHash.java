package io.github.whosaid.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short stand-ins for names: among ten million, two alike are a matter of 1 in 370,000. */
final class InputHash {
  private InputHash() {}

  /** A number that stands for {@code name} after all that {@code before} stands for; never 0. */
  static long of(long before, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(before).flip());
      long hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8))).getLong();
      return hash == 0 ? 1 : hash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A number that stands for {@code name}; never 0. */
  static long of(String name) {
    return of(0, name);
  }
}
