package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the web sends gives a result, whose cost grows with the text and not with its square. */
class HostileTextTest {
  /** The shorter of the two lengths that are compared, if all shapes shall have one: up to 250000. */
  private static final Integer GIVEN = Integer.getInteger("whosaid.hostile");
  /** Otherwise the first of these doubled lengths at which an extraction takes enough memory to tell. */
  private static final int SHORTEST = 500;
  private static final int LONGEST = 4_000;
  /** In bytes. */
  private static final double ENOUGH = 20e6;
  private static final int TIMES = 4;
  /** What takes a shorter text is mostly the compiler's time: only the memory tells then. */
  private static final int LONG_ENOUGH_TO_TIME = 50_000;
  private static final int MANY = GIVEN == null ? 100_000 : Math.max(100_000, TIMES * GIVEN);
  private static final int MEGABYTE = 1_000_000;
  /** What an extraction may allocate for each char, in bytes, most of it garbage at once; prose takes 13,000. */
  private static final double MOST_PER_CHAR = 500e3;
  /** By what the cost may grow with four times the text: more than 4 for noise, far less than 16. */
  private static final double MOST = 7;
  private static final int TRIES = 4;
  /** In nanoseconds; what takes less is all noise. */
  private static final double LEAST = 20e6;
  private static final Set<String> LONG_WORDS = Set.of("one long word", "words of 50,000");
  private static final int LONG_WORD = 60_000;
  /** The others take a while for a megabyte: when lengths are given only. */
  private static final Set<String> OFTEN =
      Set.of("curly marks", "nested marks", "brackets", "nested brackets", "dashes", "hyphens");
  private static final Duration LONG = Duration.ofMinutes(10);

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @BeforeAll
  static void warmUp() {
    HostileText.all().forEach(text -> Engine.extract(text.of(GIVEN == null ? 100 : 1000)));
  }

  static Stream<HostileText> all() {
    return HostileText.all();
  }

  static Stream<HostileText> marks() {
    return HostileText.marks().filter(text -> GIVEN != null || OFTEN.contains(text.name()));
  }

  static Stream<HostileText> otherMarksAndSigns() {
    return Stream.concat(HostileText.marks().filter(text -> !OFTEN.contains(text.name())), HostileText.signs());
  }

  static Stream<HostileText> longWords() {
    return HostileText.words().filter(text -> LONG_WORDS.contains(text.name()));
  }

  /** What an extraction took of the processor and of the heap. */
  private record Cost(double time, double memory) {
    static Cost of(String text) {
      long time = THREAD.getCurrentThreadCpuTime();
      long memory = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId());
      Extraction found = Engine.extract(text);
      Cost cost = new Cost(Math.max(LEAST, THREAD.getCurrentThreadCpuTime() - time),
          THREAD.getThreadAllocatedBytes(Thread.currentThread().getId()) - memory);
      WellFormed.check(found);
      return cost;
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void costsInProportion(HostileText text) {
    int length = GIVEN == null ? telling(text) : GIVEN;
    Cost less = Cost.of(text.of(length));
    Cost more = Cost.of(text.of(TIMES * length));
    // Until the compiler has warmed to a shape, that may be by luck.
    for (int i = 1; i < TRIES && isOutOfProportion(less, more, length); i++) {
      less = Cost.of(text.of(length));
      more = Cost.of(text.of(TIMES * length));
    }
    assertThat(isOutOfProportion(less, more, length)).as("%s for %d chars, then %s", less, length, more).isFalse();
    assertThat(more.memory() / (TIMES * length)).as("bytes allocated for a char").isLessThan(MOST_PER_CHAR);
  }

  /** Cheap shapes are compared at a greater length, where they would show a square too. */
  private static int telling(HostileText text) {
    int length = SHORTEST;
    while (length < LONGEST && Cost.of(text.of(length)).memory() < ENOUGH) {
      length *= 2;
    }
    return length;
  }

  private static boolean isOutOfProportion(Cost less, Cost more, int length) {
    return more.memory() > MOST * less.memory() || length >= LONG_ENOUGH_TO_TIME && more.time() > MOST * less.time();
  }

  /** A megabyte in UTF-8: a million straight marks, brackets or hyphens, a third of that of curly marks and dashes. */
  @ParameterizedTest
  @MethodSource("marks")
  void takesAMegabyteOfMarks(HostileText text) {
    int bytes = text.of(MANY).getBytes(StandardCharsets.UTF_8).length;
    takes(text, (int) ((long) MEGABYTE * MANY / bytes));
  }

  @ParameterizedTest
  @MethodSource("otherMarksAndSigns")
  void takesMany(HostileText text) {
    takes(text, MANY);
  }

  @ParameterizedTest
  @MethodSource("longWords")
  void takesLongWords(HostileText text) {
    takes(text, LONG_WORD);
  }

  private static void takes(HostileText text, int length) {
    WellFormed.check(assertTimeoutPreemptively(LONG, () -> Engine.extract(text.of(length))));
  }
}
