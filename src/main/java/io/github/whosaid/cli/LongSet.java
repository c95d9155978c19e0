package io.github.whosaid.cli;

/** A set of numbers other than 0, in at most 32 bytes each: ten million names' hashes are few to a heap. */
final class LongSet {
  private long[] slots = new long[1 << 10];
  private int size;

  /** Adds {@code number}; says whether it is new. */
  boolean add(long number) {
    if (2 * size >= slots.length) {
      grow();
    }
    int slot = slot(number);
    if (slots[slot] == number) {
      return false;
    }
    slots[slot] = number;
    size++;
    return true;
  }

  /** Whether {@code number} was added. */
  boolean contains(long number) {
    return slots[slot(number)] == number;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  private int slot(long number) {
    int mask = slots.length - 1;
    int slot = Long.hashCode(number) & mask;
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long number : old) {
      if (number != 0) {
        slots[slot(number)] = number;
      }
    }
  }
}
