package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The report in a real browser. */
@EnabledIf("io.github.whosaid.format.Browser#isInstalled")
class HtmlReportBrowserTest {
  @TempDir
  private static Path folder;
  private static Browser browser;
  private static Path ferry;
  private static Path hostile;
  private static Path index;
  private static Path longer;

  @BeforeAll
  static void writeReports() throws IOException {
    ferry = page("ferry", Samples.ferry());
    hostile = page("hostile", HostileSamples.markup());
    page("group", Samples.group());
    page("pier", Samples.ferry());
    StringBuilder overview = new StringBuilder();
    QuotationFormat.HTML.index().orElseThrow().write(folder, overview);
    index = Files.writeString(folder.resolve("index.html"), overview);
    longer = page("longer", HostileSamples.of(60));
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
  }

  private static Path page(String name, Extraction extraction) throws IOException {
    return Files.writeString(folder.resolve(name + ".html"), Samples.written(QuotationFormat.HTML, extraction, name));
  }

  @AfterAll
  static void quit() {
    browser.close();
  }

  @AfterEach
  void complainsOfNothing() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static void setConfidence(int percent) {
    browser.driver().executeScript("const range = document.getElementById('confidence'); range.value = arguments[0];"
        + "range.dispatchEvent(new Event('input', {bubbles: true}))", percent);
  }

  /** The quotations that are marked. */
  private static List<String> marked() {
    return browser.driver().findElements(By.cssSelector("mark[id]:not(.off)")).stream().map(mark -> mark.getAttribute("id"))
        .toList();
  }

  @Test
  void pointingShowsTheEvidence() {
    browser.open(ferry, 1280, "light");
    WebElement tip = find("#tip");
    assertThat(tip.isDisplayed()).isFalse();
    new Actions(browser.driver()).moveToElement(find("#q3")).perform();
    assertThat(tip.getText()).contains("Osric", "indirect", "50 %", "clause", "told (say, negated)", "Within")
        .doesNotContain("Mayor");
    assertThat(browser.driver().findElements(By.cssSelector("#text .on"))).extracting(WebElement::getText)
        .contains("Osric", "told");
    new Actions(browser.driver()).moveToElement(find("#q1")).perform();
    assertThat(tip.getText()).contains("Ana Lee", "Mayor", "mixed", "95 %", "clause").doesNotContain("Within");
    new Actions(browser.driver()).moveToElement(find("h1")).perform();
    waitFor("#tip[hidden]");
  }

  /** Waits until an element is there, at most until the script times out. */
  private static void waitFor(String selector) {
    browser.driver().executeAsyncScript("const done = arguments[1];"
        + "const look = () => document.querySelector(arguments[0]) ? done() : setTimeout(look, 20); look()", selector);
  }

  @Test
  void tappingShowsTheEvidenceAndTappingElsewhereHidesIt() {
    browser.open(ferry, 360, "light");
    find(".cue[data-q='2']").click();
    assertThat(find("#tip").getText()).contains("Ana Lee", "direct", "inverted", "reporters");
    assertThat(browser.run("Math.round(document.getElementById('tip').getBoundingClientRect().width)")).isEqualTo(360L);
    find("h1").click();
    assertThat(find("#tip").isDisplayed()).isFalse();
    assertThat(browser.run("location.hash")).isEqualTo("");
  }

  @Test
  void theKeyboardGoesFromQuotationToQuotation() {
    browser.open(ferry, 1280, "light");
    press(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("To the article");
    press(Keys.TAB);
    assertThat(focused().getAttribute("href")).endsWith("#d1");
    assertThat(find("#tip").getText()).contains("Ana Lee", "95 %");
    press(Keys.ARROW_RIGHT);
    press(Keys.ARROW_DOWN);
    assertThat(focused().getAttribute("href")).endsWith("#d3");
    assertThat(find("#tip").getText()).contains("Osric");
    press(Keys.ARROW_LEFT);
    assertThat(focused().getAttribute("href")).endsWith("#d2");
    press(Keys.ESCAPE);
    assertThat(find("#tip").isDisplayed()).isFalse();
    press(Keys.ENTER);
    assertThat(find("#tip").isDisplayed()).isTrue();
    press(Keys.TAB, Keys.TAB, Keys.TAB);
    assertThat(focused().getAttribute("aria-label")).isEqualTo("Only Ana Lee");
    press(Keys.SPACE);
    assertThat(marked()).containsExactly("q1", "q2");
  }

  @Test
  void filtersBySpeakerTypeAndConfidence() {
    browser.open(ferry, 1280, "light");
    assertThat(marked()).containsExactly("q1", "q2", "q3", "q4");
    assertThat(find("#shown").getText()).isEqualTo("4 of 4 shown.");
    find("#s2 input").click();
    assertThat(marked()).containsExactly("q3");
    assertThat(find("#shown").getText()).isEqualTo("1 of 4 shown.");
    assertThat(find("#d2").isDisplayed()).isFalse();
    assertThat(find("#q2 > a").isDisplayed()).isFalse();
    assertThat(find("#q2").getText()).as("the words stay").startsWith("\"Osric told me");
    find("#s0 input").click();
    assertThat(marked()).containsExactly("q3", "q4");
    find("[name=type][value=direct]").click();
    assertThat(marked()).containsExactly("q3");
    find("button[type=reset]").click();
    waitFor("#q1:not(.off)");
    assertThat(marked()).containsExactly("q1", "q2", "q3", "q4");
    setConfidence(60);
    assertThat(marked()).containsExactly("q1", "q2");
    assertThat(find("#least").getText()).isEqualTo("60 %");
    find("#q1 > a").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(focused().getAttribute("href")).as("hidden ones are passed over").endsWith("#d2");
  }

  @Test
  void withoutScriptsTheNumbersLeadToTheEvidence() {
    browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.open(ferry, 1280, "light");
      assertThat(find("#filters").isDisplayed()).isFalse();
      find("#q3 > a").click();
      assertThat(browser.driver().getCurrentUrl()).endsWith("#d3");
      assertThat(find("#d3").getText()).contains("Osric", "indirect", "50 %");
    } finally {
      browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void theArticleStaysText() {
    browser.open(hostile, 1280, "light");
    assertThat(browser.driver().getTitle()).isEqualTo("hostile – who said what");
    assertThat(find("#text").getText()).contains("<script>document.title='hacked'</script>", "<img src=x ", "{{style}}");
    find("#q1").click();
    assertThat(find("#tip").getText()).contains("\"'><b onclick=x>", "<i>rule</i>");
    assertThat(browser.run("document.querySelectorAll('img, script[src], #tip b b, #text script').length")).isEqualTo(0L);
    assertThat(browser.run("performance.getEntriesByType('resource').length")).isEqualTo(0L);
  }

  @Test
  void thePolicyRunsNothingElse() throws IOException {
    String html = Files.readString(ferry);
    Path injected = Files.writeString(folder.resolve("injected.htm"), html.replace("<footer>",
        "<script>document.title = 'hacked'</script><img src=\"data:image/png;base64,AA==\" onerror=\"document.title = "
            + "'hacked'\"><footer>"));
    browser.open(injected, 1280, "light");
    assertThat(browser.driver().getTitle()).isEqualTo("ferry – who said what");
    assertThat(browser.complaints()).isNotEmpty().allMatch(line -> line.contains("Content Security Policy"));
  }

  @ParameterizedTest
  @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
  void nothingIsWiderThanTheScreen(int width, String scheme) {
    for (Path page : List.of(ferry, hostile, index)) {
      browser.open(page, width, scheme);
      assertThat((Long) browser.run("document.documentElement.scrollWidth")).as("%s", page)
          .isLessThanOrEqualTo((Long) browser.run("document.documentElement.clientWidth"));
      assertThat((Boolean) browser.run("(() => { const rgb = getComputedStyle(document.body).backgroundColor.match(/\\d+/g);"
          + "return rgb[0] < 128 })()")).isEqualTo(scheme.equals("dark"));
    }
  }

  @Test
  void theSpeakersStayInSightAndHideNothing() {
    browser.open(longer, 1280, "light");
    browser.run("document.getElementById('q60').scrollIntoView()");
    assertThat(browser.run("document.getElementById('side').getBoundingClientRect().top >= 0")).isEqualTo(true);
    browser.run("document.getElementById('quotations-title').scrollIntoView()");
    assertThat(browser.run("document.getElementById('side').getBoundingClientRect().bottom"
        + " <= document.querySelector('.details').getBoundingClientRect().top")).isEqualTo(true);
  }

  @Test
  void printsWithoutWhatOnlyAScreenNeeds() {
    browser.open(ferry, 1280, "dark");
    browser.print();
    assertThat(find("#filters").isDisplayed()).isFalse();
    assertThat(find("#s1 input").isDisplayed()).isFalse();
    assertThat(find("#d3").isDisplayed()).isTrue();
    assertThat(find("#q1 > a").isDisplayed()).isTrue();
    assertThat(browser.run("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
  }

  @Test
  void theIndexSortsFiltersAndLeadsToThePlace() {
    browser.open(index, 1280, "light");
    assertThat(speakers()).hasSize(5).startsWith("Ana Lee");
    find("#speakers th:first-child button").click();
    assertThat(speakers().get(4)).isEqualTo("Osric");
    find("#speakers th:nth-child(2) button").click();
    assertThat(speakers().get(0)).isEqualTo("Ana Lee");
    find("#speakers th:nth-child(2) button").click();
    assertThat(speakers().get(4)).isEqualTo("Ana Lee");
    find("#name").sendKeys("oSr");
    assertThat(speakers()).containsExactly("Osric");
    assertThat(find("#shown").getText()).isEqualTo("1 of 5 shown.");
    find("tr:not([hidden]) summary").click();
    find("tr:not([hidden]) details li:last-child a").click();
    assertThat(browser.run("location.pathname + location.hash")).asString().endsWith("/pier.html#q3");
    assertThat(browser.run("document.querySelector(':target').textContent")).isEqualTo("2he");
  }

  private static List<String> speakers() {
    return browser.driver().findElements(By.cssSelector("#speakers tbody tr:not([hidden]) bdi")).stream()
        .map(WebElement::getText).toList();
  }
}
