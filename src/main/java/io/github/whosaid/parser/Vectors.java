package io.github.whosaid.parser;

/** Sums over arrays of one length, in plain loops that the compiler turns into vector instructions. */
final class Vectors {
  private Vectors() {}

  static void add(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + (c[i] + d[i]);
    }
  }

  /** Adds the product of {@code factors}, {@code count} of them from {@code from} on, with the rows from {@code row} on. */
  static void addProduct(float[] sum, float[] factors, int from, int count, float[][] rows, int row) {
    int i = 0;
    for (; i + 3 < count; i += 4) {
      add(sum, factors[from + i], rows[row + i], factors[from + i + 1], rows[row + i + 1], factors[from + i + 2],
          rows[row + i + 2], factors[from + i + 3], rows[row + i + 3]);
    }
    for (; i < count; i++) {
      add(sum, factors[from + i], rows[row + i]);
    }
  }

  private static void add(float[] sum, float f, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += f * a[i];
    }
  }

  /** Four at once: a quarter of the stores. */
  private static void add(float[] sum, float f, float[] a, float g, float[] b, float h, float[] c, float k, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += f * a[i] + g * b[i] + (h * c[i] + k * d[i]);
    }
  }

  static void cube(float[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = vector[i] * vector[i] * vector[i];
    }
  }
}
