package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
import io.github.whosaid.parallel.OrderedMap;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Takes inputs through the extractor to a sink, many at once, in order, a few of them in memory. */
final class BulkRun {
  private final LazyExtractor extractor;
  private final ErrorLog errors;
  private final Progress progress;

  BulkRun(LazyExtractor extractor, ErrorLog errors, Progress progress) {
    this.extractor = extractor;
    this.errors = errors;
    this.progress = progress;
  }

  /** What came of an input: one of the two. */
  private record Outcome(Input input, @Nullable Extraction extraction, @Nullable InputException failure) {}

  /**
   * Does all of {@code inputs}; those that fail are told to the error log.
   *
   * @throws IOException if the output cannot be written, so that nothing further can be done
   * @throws ResumeException if the inputs are not those of the run that is resumed
   */
  void run(Inputs inputs, ArticleSink sink, int threads) throws IOException, ResumeException {
    Admitted admitted = new Admitted(inputs, sink);
    Stream<Input> source = StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(admitted, Spliterator.ORDERED | Spliterator.NONNULL), false);
    try (Stream<Outcome> outcomes = OrderedMap.map(source, this::extract, threads)) {
      Iterator<Outcome> each = outcomes.iterator();
      while (each.hasNext()) {
        take(each.next(), sink);
      }
    }
    if (admitted.obstacle != null) {
      throw admitted.obstacle;
    }
    errors.addEarlier(sink.finish());
  }

  private Outcome extract(Input input) {
    try {
      return new Outcome(input, extractor.extract(input.label(), input.text().read()), null);
    } catch (InputException e) {
      return new Outcome(input, null, e);
    }
  }

  private void take(Outcome outcome, ArticleSink sink) throws IOException {
    InputException failure = outcome.failure();
    if (outcome.extraction() != null) {
      try {
        sink.write(outcome.input(), outcome.extraction());
      } catch (InputException e) {
        failure = e;
      }
    }
    if (failure != null) {
      sink.fail(outcome.input());
      progress.clear();
      errors.add(failure);
    }
    progress.done(outcome.input(), failure != null);
  }

  /** The inputs that the sink wants. */
  private final class Admitted implements Iterator<Input> {
    private final Inputs inputs;
    private final ArticleSink sink;
    private Optional<Input> next = Optional.empty();
    private @Nullable ResumeException obstacle;

    Admitted(Inputs inputs, ArticleSink sink) {
      this.inputs = inputs;
      this.sink = sink;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && obstacle == null) {
        Input input = inputs.next();
        if (input == null) {
          return false;
        }
        try {
          next = sink.admit(input);
        } catch (ResumeException e) {
          obstacle = e;
        }
        if (next.isEmpty()) {
          progress.skip(input);
        }
      }
      return next.isPresent();
    }

    @Override
    public Input next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Input input = next.orElseThrow();
      next = Optional.empty();
      return input;
    }
  }
}
