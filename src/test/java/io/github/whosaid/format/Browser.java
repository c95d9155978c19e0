package io.github.whosaid.format;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, as Debian's packages chromium and chromium-driver install it. */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether the machine has what it takes. */
  static boolean isInstalled() {
    return program("chromium").isPresent() && program("chromedriver").isPresent();
  }

  /** A browser with the empty folder {@code profile} as its own. */
  static Browser start(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow());
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return new Browser(new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(program("chromedriver").orElseThrow()).build(), options));
  }

  private static Optional<File> program(String name) {
    return Stream.concat(Stream.of("/usr/bin"), Stream.of(System.getenv("PATH").split(File.pathSeparator)))
        .map(folder -> new File(folder, name)).filter(File::canExecute).findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens {@code page} on a screen as wide as given, in the "light" or "dark". */
  void open(Path page, int width, String scheme) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen", "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.get("about:blank");
    driver.get(page.toUri().toString());
  }

  /** Shows the page as it would be printed. */
  void print() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  /** What {@code script} returns. */
  Object run(String script) {
    return driver.executeScript("return " + script);
  }

  /** What the page complained about since the last call: errors, and breaches of its policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
