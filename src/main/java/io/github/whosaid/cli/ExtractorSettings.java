package io.github.whosaid.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the user wants of the extractor; where something is empty, the engine's own measure holds.
 *
 * @param models the folder with the user's own rule files
 * @param minimumConfidence how sure a quotation must be, 0 to 1
 * @param statements whether to leave out what was not uttered
 * @param maximumLength how many chars an article may have, at least 1
 * @param timeBudget how long an article may take, more than nothing
 */
record ExtractorSettings(Optional<Path> models, Optional<Double> minimumConfidence, boolean statements,
    Optional<Integer> maximumLength, Optional<Duration> timeBudget) {}
