package io.github.whosaid.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedMapTest {
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  /** {@code function}, with the threads that call it noted. */
  private <T, R> Function<T, R> noted(Function<T, R> function) {
    return value -> {
      threads.add(Thread.currentThread());
      return function.apply(value);
    };
  }

  private void assertThreadsEnd() throws InterruptedException {
    assertThat(threads).isNotEmpty().doesNotContain(Thread.currentThread()).allMatch(Thread::isDaemon);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void takesAnyNumberOfThreads() {
    assertThat(OrderedMap.map(Stream.of(1, 2, 3), Function.identity(), Integer.MAX_VALUE)).containsExactly(1, 2, 3);
    assertThatIllegalArgumentException().isThrownBy(() -> OrderedMap.map(Stream.of(1), Function.identity(), 0))
        .withMessage("the number of threads is at least 1, not 0");
  }

  @Test
  void keepsTheOrderWhateverEachTakes() throws InterruptedException {
    Random random = new Random(7);
    List<Integer> pauses = random.ints(500, 0, 3).boxed().toList();
    Function<Integer, Integer> slow = noted(i -> {
      try {
        Thread.sleep(pauses.get(i));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return -i;
    });
    assertThat(OrderedMap.map(IntStream.range(0, 500).boxed(), slow, 4, 9).toList())
        .isEqualTo(IntStream.range(0, 500).mapToObj(i -> -i).toList());
    assertThat(threads).hasSize(4);
    assertThreadsEnd();
  }

  @Test
  void worksOnAsManyAtOnceAsThereAreThreads() {
    CyclicBarrier allAtOnce = new CyclicBarrier(3);
    Function<Integer, Integer> meeting = i -> {
      try {
        return i + 0 * allAtOnce.await();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
    assertThat(OrderedMap.map(Stream.of(1, 2, 3, 4, 5, 6), meeting, 3, 3)).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void readsNothingBeforeAResultIsAskedForAndThenTheWindowOnly() {
    AtomicInteger read = new AtomicInteger();
    Stream<Integer> endless = Stream.generate(read::incrementAndGet);
    try (Stream<Integer> results = OrderedMap.map(endless, i -> i, 2, 5)) {
      Iterator<Integer> iterator = results.iterator();
      assertThat(read).hasValue(0);
      for (int i = 1; i <= 100; i++) {
        assertThat(iterator.next()).isEqualTo(i);
        assertThat(read.get()).isBetween(i, i + 5);
      }
    }
  }

  @Test
  void holdsNoMoreThanTheWindowBetweenSourceAndTaker() {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Integer> source = IntStream.range(0, 20_000).boxed()
        .peek(i -> most.accumulateAndGet(held.incrementAndGet(), Math::max));
    OrderedMap.map(source, i -> i, 2, 8).forEach(i -> held.decrementAndGet());
    assertThat(held).hasValue(0);
    assertThat(most.get()).isLessThanOrEqualTo(8);
  }

  @Test
  void endsWithALimitOnAnEndlessStream() throws InterruptedException {
    assertThat(OrderedMap.map(Stream.iterate(0, i -> i + 1), noted(i -> i), 2, 4).limit(3)).containsExactly(0, 1, 2);
    assertThreadsEnd();
  }

  @Test
  void keepsOrderAndWindowInAParallelStream() {
    assertThat(OrderedMap.map(IntStream.range(0, 3000).boxed().parallel(), i -> i, 2, 4).parallel().toList())
        .isEqualTo(IntStream.range(0, 3000).boxed().toList());
  }

  @Test
  void readsTheSourceInTheThreadThatTakes() {
    Set<Thread> readers = ConcurrentHashMap.newKeySet();
    OrderedMap.map(IntStream.range(0, 50).boxed().peek(i -> readers.add(Thread.currentThread())), i -> i, 3, 6).toList();
    assertThat(readers).containsExactly(Thread.currentThread());
  }

  @Test
  void throwsWhatTheFunctionThrowsAtItsPlace() throws InterruptedException {
    List<Integer> taken = new ArrayList<>();
    Function<Integer, Integer> tripping = noted(i -> {
      if (i == 3) {
        throw new StackOverflowError("deep");
      }
      return i;
    });
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(() -> OrderedMap.map(Stream.iterate(0, i -> i + 1), tripping, 2, 10).forEach(taken::add))
        .withMessage("deep");
    assertThat(taken).containsExactly(0, 1, 2);
    assertThreadsEnd();
  }

  @Test
  void passesTheSourcesExceptionOnAfterTheResultsBefore() throws InterruptedException {
    List<Integer> taken = new ArrayList<>();
    Stream<Integer> broken = IntStream.range(0, 9).boxed().peek(i -> {
      if (i == 4) {
        throw new IllegalStateException("line 5");
      }
    });
    assertThatIllegalStateException().isThrownBy(() -> OrderedMap.map(broken, noted(i -> i), 2, 8).forEach(taken::add))
        .withMessage("line 5");
    assertThat(taken).containsExactly(0, 1, 2, 3);
    assertThreadsEnd();
  }

  @Test
  void closingDropsTheWorkAndClosesTheSource() throws InterruptedException {
    AtomicBoolean closed = new AtomicBoolean();
    AtomicInteger done = new AtomicInteger();
    Stream<Integer> endless = Stream.iterate(0, i -> i + 1).onClose(() -> closed.set(true));
    Stream<Integer> results = OrderedMap.map(endless, noted(i -> {
      done.incrementAndGet();
      return i;
    }), 1, 100);
    Iterator<Integer> iterator = results.iterator();
    assertThat(iterator.next()).isZero();
    results.close();
    assertThat(closed).isTrue();
    assertThreadsEnd();
    assertThat(done.get()).isLessThanOrEqualTo(101);
    assertThatExceptionOfType(CancellationException.class).isThrownBy(iterator::next)
        .withMessage("the stream of results is closed");
  }

  @Test
  void closingFromAnotherThreadFreesTheTaker() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Stream<Integer> results = OrderedMap.map(Stream.of(1, 2, 3), noted(i -> {
      started.countDown();
      await(never);
      return i;
    }), 1, 3);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread taker = new Thread(() -> results.forEach(i -> { }));
    taker.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
    taker.start();
    started.await();
    results.close();
    taker.join();
    assertThat(thrown.get()).as("what ends the call under way, or the next one").isNotNull();
    assertThreadsEnd();
  }

  @Test
  void anInterruptEndsTheWorkAndStaysSet() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread taker = new Thread(() -> {
      try {
        OrderedMap.map(Stream.iterate(0, i -> i + 1), noted(i -> {
          started.countDown();
          await(new CountDownLatch(1));
          return i;
        }), 2, 4).forEach(i -> { });
      } catch (CancellationException e) {
        thrown.set(e);
        interrupted.set(Thread.currentThread().isInterrupted());
      }
    });
    taker.start();
    started.await();
    taker.interrupt();
    taker.join();
    assertThat(thrown.get()).hasMessage("the thread that takes the results was interrupted");
    assertThat(interrupted).isTrue();
    assertThreadsEnd();
  }

  @Test
  void threadsOfAStreamThatNobodyReadsOnEndByThemselves() throws InterruptedException {
    Iterator<Integer> left = OrderedMap.map(Stream.iterate(0, i -> i + 1), noted(i -> i), 3, 6).iterator();
    assertThat(left.next()).isZero();
    assertThreadsEnd();
    assertThat(left.next()).as("read on after all").isEqualTo(1);
  }

  @Test
  void startsNoThreadForNothing() {
    assertThat(OrderedMap.map(Stream.<Integer>empty(), noted(i -> i), 2, 2)).isEmpty();
    OrderedMap.map(Stream.of(1), noted(i -> i), 2, 2).close();
    assertThat(threads).isEmpty();
  }

  @Test
  void refusesNumbersThatMakeNoSense() {
    assertThatIllegalArgumentException().isThrownBy(() -> OrderedMap.map(Stream.of(1), i -> i, 0, 1))
        .withMessage("the number of threads is at least 1, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> OrderedMap.map(Stream.of(1), i -> i, 1, 0))
        .withMessage("the window is at least 1, not 0");
  }
}
