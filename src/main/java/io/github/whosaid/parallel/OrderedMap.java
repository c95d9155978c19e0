package io.github.whosaid.parallel;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Applies a slow function to the elements of a stream by threads of its own and gives the results in the stream's
 * order, with a bounded number of elements in between.
 *
 * <p>The thread that takes the results is the one that reads the source, so neither needs a lock. It reads ahead up to
 * the window, hands each element to the threads, and waits for the oldest.
 */
public final class OrderedMap<T, R> implements Spliterator<R> {
  /** So many elements a thread ahead that one ten times as slow as the others leaves no thread idle. */
  private static final int WINDOW_PER_THREAD = 16;

  /** How long a thread without work stays: what is left of a stream that nobody reads or closes ends by itself. */
  private static final int IDLE_SECONDS = 2;

  private final Spliterator<T> source;
  private final Function<? super T, ? extends R> function;
  private final int window;
  private final ThreadPoolExecutor pool;
  private final Queue<Future<R>> inFlight = new ArrayDeque<>();
  private boolean sourceEnded;
  private @Nullable Throwable sourceFailure;

  private OrderedMap(Spliterator<T> source, Function<? super T, ? extends R> function, int threads, int window) {
    this.source = source;
    this.function = function;
    this.window = window;
    AtomicInteger number = new AtomicInteger();
    ThreadFactory daemons = task -> {
      Thread thread = new Thread(task, "whosaid-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
    pool = new ThreadPoolExecutor(threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons,
        (task, ended) -> ((Future<?>) task).cancel(false));
    pool.allowCoreThreadTimeOut(true);
  }

  /**
   * Like {@link #map(Stream, Function, int, int)}, with a window of 16 elements a thread.
   *
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public static <T, R> Stream<R> map(Stream<T> source, Function<? super T, ? extends R> function, int threads) {
    long window = Math.max(1, (long) WINDOW_PER_THREAD * threads);
    return map(source, function, threads, (int) Math.min(window, Integer.MAX_VALUE));
  }

  /**
   * The results of {@code function} for the elements of {@code source}, in its order.
   *
   * <p>Nothing starts before the first result is asked for. What {@code function} throws is thrown to who takes the
   * results, at its element's place, and ends the rest; what {@code source} throws likewise, after the results of the
   * elements before. Closing the stream, from whatever thread, ends the work and closes {@code source}; an interrupt of
   * the thread that takes the results ends the work. That thread then gets a {@link CancellationException}. A call of
   * {@code function} that is under way is interrupted, and not waited for.
   *
   * @param source is read by the thread that takes the results only
   * @param function is called by the threads, which are daemons; must be safe for that
   * @param threads how many at most, from 1 on
   * @param window how many elements may have been read whose result has not been taken, from 1 on
   * @throws IllegalArgumentException if {@code threads} or {@code window} is less than 1
   */
  public static <T, R> Stream<R> map(Stream<T> source, Function<? super T, ? extends R> function, int threads,
      int window) {
    if (threads < 1) {
      throw new IllegalArgumentException("the number of threads is at least 1, not " + threads);
    }
    if (window < 1) {
      throw new IllegalArgumentException("the window is at least 1, not " + window);
    }
    OrderedMap<T, R> map = new OrderedMap<>(source.sequential().spliterator(), function, threads, window);
    return StreamSupport.stream(map, false).onClose(map::cancel).onClose(source::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    readAhead();
    Future<R> oldest = inFlight.poll();
    if (oldest != null) {
      action.accept(resultOf(oldest));
      return true;
    }
    if (!sourceEnded) {
      throw cancellation();
    }
    pool.shutdown();
    if (sourceFailure != null) {
      throw OrderedMap.<RuntimeException>undeclared(sourceFailure);
    }
    return false;
  }

  private void readAhead() {
    while (!sourceEnded && inFlight.size() < window && !pool.isShutdown()) {
      try {
        sourceEnded = !source.tryAdvance(element -> inFlight.add(pool.submit(() -> function.apply(element))));
      } catch (RuntimeException | Error e) {
        sourceFailure = e;
        sourceEnded = true;
      }
    }
  }

  private R resultOf(Future<R> future) {
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (pool.isShutdown()) {
        throw cancellation();
      }
      return future.get();
    } catch (ExecutionException e) {
      cancel();
      throw OrderedMap.<RuntimeException>undeclared(e.getCause() == null ? e : e.getCause());
    } catch (CancellationException e) {
      throw cancellation();
    } catch (InterruptedException e) {
      cancel();
      Thread.currentThread().interrupt();
      throw new CancellationException("the thread that takes the results was interrupted");
    }
  }

  private static CancellationException cancellation() {
    return new CancellationException("the stream of results is closed");
  }

  private void cancel() {
    pool.shutdownNow().forEach(task -> ((Future<?>) task).cancel(false));
  }

  /** Throws {@code thrown}, though it be a checked exception that another language's function need not declare. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> X undeclared(Throwable thrown) throws X {
    throw (X) thrown;
  }

  /** Null: the work is shared out already, and splitting would break the order of reading and the window. */
  @Override
  public @Nullable Spliterator<R> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return source.estimateSize();
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }
}
