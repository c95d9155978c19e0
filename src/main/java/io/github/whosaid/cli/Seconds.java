package io.github.whosaid.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a span of time as the user writes it: seconds above 0, as 10, 0.5 or 10s. */
final class Seconds implements ITypeConverter<Duration> {
  /** A billion seconds at most, in steps of nanoseconds. */
  private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)s?");

  @Override
  public Duration convert(String value) {
    Matcher form = FORM.matcher(value);
    Duration duration = form.matches()
        ? Duration.ofNanos(new BigDecimal(form.group(1)).movePointRight(9).longValueExact()) : Duration.ZERO;
    if (duration.isZero()) {
      throw new TypeConversionException("'" + value + "' is not a number of seconds above 0; give one, as 10 or 0.5");
    }
    return duration;
  }
}
