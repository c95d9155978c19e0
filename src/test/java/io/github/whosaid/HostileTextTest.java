package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the web sends gives a result, whose cost grows with the text and not with its square. */
class HostileTextTest {
  /** The shorter of the two lengths that are compared; -Dwhosaid.hostile=250000 for the largest that are allowed. */
  private static final int LENGTH = Integer.getInteger("whosaid.hostile", 4_000);
  private static final int TIMES = 4;
  /** What takes a shorter text is mostly the compiler's time: only the memory tells then. */
  private static final int LONG_ENOUGH_TO_TIME = 50_000;
  private static final int MANY = Math.max(100_000, TIMES * LENGTH);
  /** By what the cost may grow with four times the text: more than 4 for noise, far less than 16. */
  private static final double MOST = 7;
  private static final int TRIES = 4;
  /** In nanoseconds; what takes less is all noise. */
  private static final double LEAST = 20e6;
  private static final Duration LONG = Duration.ofMinutes(10);

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @BeforeAll
  static void warmUp() {
    HostileText.all().forEach(text -> Engine.extract(text.of(1000)));
  }

  static Stream<HostileText> all() {
    return HostileText.all();
  }

  /** Signs and marks are cheap enough for many more; for as many as are let in at all with -Dwhosaid.hostile=250000. */
  static Stream<HostileText> marksAndSigns() {
    return Stream.concat(HostileText.marks(), HostileText.signs());
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

  /** Takes minutes. */
  @ParameterizedTest
  @MethodSource("all")
  @EnabledIfSystemProperty(named = "whosaid.hostile", matches = "\\d+")
  void costsInProportion(HostileText text) {
    Cost less = Cost.of(text.of(LENGTH));
    Cost more = Cost.of(text.of(TIMES * LENGTH));
    // Until the compiler has warmed to a shape, that may be by luck.
    for (int i = 1; i < TRIES && isOutOfProportion(less, more); i++) {
      less = Cost.of(text.of(LENGTH));
      more = Cost.of(text.of(TIMES * LENGTH));
    }
    assertThat(isOutOfProportion(less, more)).as("%s, then %s", less, more).isFalse();
  }

  private static boolean isOutOfProportion(Cost less, Cost more) {
    return more.memory() > MOST * less.memory() || LENGTH >= LONG_ENOUGH_TO_TIME && more.time() > MOST * less.time();
  }

  @ParameterizedTest
  @MethodSource("marksAndSigns")
  void takesMany(HostileText text) {
    Extraction found = assertTimeoutPreemptively(LONG,
        () -> Engine.extract(text.of(MANY)));
    WellFormed.check(found);
  }
}
