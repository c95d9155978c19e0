package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.Extraction;
import io.github.whosaid.Gender;
import io.github.whosaid.Quotation;
import io.github.whosaid.SpeakerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {

  @TempDir
  private Path folder;

  private static String written(Extraction extraction) throws IOException {
    return Samples.written(QuotationFormat.HTML, extraction, "ferry");
  }

  /** The page, which has no error that a parser would have to mend. */
  private static Document parsed(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document page = Jsoup.parse(html, "https://news.example/", parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  private static String words(Element element) {
    Element copy = element.clone();
    copy.select("a.n").remove();
    return copy.wholeText();
  }

  @Test
  void marksTheArticle() throws IOException {
    Document page = parsed(written(Samples.ferry()));
    assertThat(page.select("#text").html()).isEqualTo(Jsoup.parseBodyFragment("""
        <p>Mayor <span class="src c1 p0" data-q="1">Ana Lee</span> <span class="cue c1 p0" data-q="1">said</span> \
        😀 <mark class="c1 p0 mixed" data-q="1" id="q1"><a class="n" href="#d1" aria-describedby="f1">1</a>\
        the ferry plan was "unfair".</mark></p>
        <p><mark class="c1 p0 direct" data-q="2" id="q2"><a class="n" href="#d2" aria-describedby="f2">1</a>\
        "<span class="src c2 p0" data-q="3">Osric</span> <span class="cue c2 p0" data-q="3">told</span> me \
        <mark class="c2 p0 indirect" data-q="3" id="q3"><a class="n" href="#d3" aria-describedby="f3">2</a>he</mark></mark></p>
        <p><mark class="c1 p0 direct" data-q="2"><mark class="c2 p0 indirect" data-q="3">is out</mark>,"</mark> \
        <span class="src c1 p0" data-q="2">Lee</span> \
        <span class="cue c1 p0" data-q="2">told</span> reporters. \
        <mark class="c0 direct" data-q="4" id="q4"><a class="n" href="#d4" aria-describedby="f4">?</a>"No</mark> \
        <mark class="c0 direct" data-q="4">boats!"</mark></p>""").body().html());
  }

  @Test
  void tellsTheEvidenceWithoutAScript() throws IOException {
    Document page = parsed(written(Samples.ferry()));
    assertThat(page.select("#d3 .facts").text()).isEqualTo("2Osric person Type indirect Confidence 50 % Rule clause "
        + "Cue told (say, negated) Source Osric Speaker by name, 100 % Within the words of Ana Lee");
    assertThat(page.select("#d2 .facts p").text()).isEqualTo("1Ana Lee Mayor · person · female");
    assertThat(page.select("#d3 > a").attr("href")).isEqualTo("#q3");
    assertThat(page.select("#speakers li").eachText()).containsExactly("1 Ana Lee Mayor · person · female 69 % 11 words in "
        + "2 quotations", "2 Osric person 19 % 3 words in 1 quotation", "? No speaker 13 % 2 words in 1 quotation");
    assertThat(page.select("#speakers rect").eachAttr("width")).containsExactly("68.8", "18.8", "12.5");
    assertThat(page.select("a[href^=#]").eachAttr("href")).allSatisfy(target ->
        assertThat(page.getElementById(target.substring(1))).as(target).isNotNull());
  }

  @Test
  void loadsNothingAndRunsOnlyItsOwnScript() throws IOException {
    Document page = parsed(written(Samples.ferry()));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .matches("default-src 'none'; style-src 'sha256-\\S{43}='; script-src 'sha256-\\S{43}='; base-uri 'none'; "
            + "form-action 'none'");
    assertThat(page.select("[src], [srcset], link, iframe, object, embed, [style], img, [background], base")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.getAllElements()).allSatisfy(element ->
        assertThat(element.attributes()).noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.select("style").html() + page.select("script").html()).doesNotContain("url(", "@import", "fetch(",
        "http:", "https:", "innerHTML", "eval");
  }

  @Test
  void markupStaysText() throws IOException {
    Document page = parsed(written(HostileSamples.markup()));
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img, i, b[onclick], #text script, #text style")).isEmpty();
    assertThat(words(page.getElementById("text"))).contains(
        "=HYPERLINK(\"http://evil.example\") said \"<script>document.title='hacked'</script> & </mark></p> <img src=x ",
        "+1\u2400\u2407\u241b[31m said \"\ufffdgnorw\ufffd, 'a', {{style}} </style></script><!-- 😀\".");
    assertThat(page.select("#speakers bdi").first().text()).isEqualTo("=HYPERLINK(\"http://evil.example\")\"'><b onclick=x>");
    assertThat(page.html()).doesNotContain("\u0000", "\u0007", "\u001b", "\u202e");
  }

  @Test
  void crossingStretchesAreWellFormed() throws IOException {
    Extraction crossing = HostileSamples.crossing();
    Document page = parsed(written(crossing));
    assertThat(page.select("#text p").stream().map(HtmlFormatTest::words)).containsExactly("one two three four",
        "five six seven eight");
    for (int i = 0; i < crossing.quotations().size(); i++) {
      Quotation quotation = crossing.quotations().get(i);
      StringBuilder content = new StringBuilder();
      quotation.content().forEach(span -> content.append(span.in(crossing.text())));
      StringBuilder marked = new StringBuilder();
      page.select("mark[data-q=" + (i + 1) + "]").forEach(mark -> marked.append(words(mark)));
      assertThat(marked.toString()).isEqualTo(content.toString().replace("\n", ""));
      assertThat(page.select("#q" + (i + 1) + " > a.n:first-child")).hasSize(content.toString().isBlank() ? 0 : 1);
    }
    assertThat(page.select("#d4 > q")).as("no link to words that are not there").hasSize(1);
  }

  @Test
  void growsWithTheArticleOnly() throws IOException {
    int once = written(HostileSamples.of(400)).length() - written(HostileSamples.of(0)).length();
    int twice = written(HostileSamples.of(800)).length() - written(HostileSamples.of(0)).length();
    assertThat(twice).isBetween((int) (1.9 * once), (int) (2.1 * once));
  }

  @Test
  void anArticleWithoutQuotationsIsAPage() throws IOException {
    Document page = parsed(written(new Extraction("Rain.\n", List.of(), List.of())));
    assertThat(page.select("#text").text()).isEqualTo("Rain.");
    assertThat(page.select("header p").last().text()).startsWith("0 quotations by 0 speakers, 0 quoted words.");
  }

  private void page(String name, Extraction extraction) throws IOException {
    Path file = folder.resolve(name + ".html");
    Files.createDirectories(file.getParent());
    Files.writeString(file, Samples.written(QuotationFormat.HTML, extraction, name));
  }

  private Document index() throws IOException {
    StringBuilder out = new StringBuilder();
    FolderIndex index = QuotationFormat.HTML.index().orElseThrow();
    assertThat(index.fileName()).isEqualTo("index.html");
    index.write(folder, out);
    return parsed(out.toString());
  }

  @Test
  void theIndexLeadsToEveryPlace() throws IOException {
    page("ferry", Samples.ferry());
    page("west/été #1", Samples.ferry());
    page("group", Samples.group());
    Files.writeString(folder.resolve("index.html"), "an older one");
    Files.writeString(folder.resolve("other.html"), "<p>of somebody else");
    Document index = index();
    assertThat(index.select("header p").last().text())
        .isEqualTo("9 quotations by 3 speakers in 3 articles, 34 quoted words.");
    assertThat(index.select("#speakers tbody tr").eachText()).containsExactly(
        "Ana Lee person · female all articles ferry 11 words west/été #1 11 words 4 22 2",
        "Osric person all articles ferry 3 words west/été #1 3 words 2 6 2", "Lee and Moran group 1 2 1");
    assertThat(index.select("#speakers details a").eachAttr("href")).containsExactly("ferry.html#q1",
        "west/%C3%A9t%C3%A9%20%231.html#q1", "ferry.html#q3", "west/%C3%A9t%C3%A9%20%231.html#q3");
    assertThat(index.select("#speakers th > a").eachAttr("href")).containsExactly("ferry.html#q1", "ferry.html#q3",
        "group.html#q1");
    assertThat(index.select("#articles tbody tr").eachText()).containsExactly("ferry 4 16 2", "group 1 2 1",
        "west/été #1 4 16 2");
    assertThat(index.select("#genders-title + ul li").eachText()).containsExactly("female 79 % 22 words in 4 quotations",
        "unknown 21 % 6 words in 2 quotations");
    assertThat(index.select("#kinds-title + ul li").eachText()).containsExactly("person 93 % 28 words in 6 quotations",
        "group 7 % 2 words in 1 quotation");
    assertThat(index.select("body").text()).contains("if their names are spelled the same");
  }

  @Test
  void theIndexLimitsTheLinksOfOneSpeaker() throws IOException {
    PageSummary.Line line = new PageSummary.Line("Ana Lee", SpeakerKind.PERSON, Gender.FEMALE, 1, 5, 1);
    for (int i = 0; i < 203; i++) {
      Files.writeString(folder.resolve("a" + i + ".html"), new PageSummary("a" + i, List.of(line)).toText());
    }
    Document index = index();
    assertThat(index.select("#speakers details a")).hasSize(200);
    assertThat(index.select("#speakers details li").last().text()).isEqualTo("and 3 more articles");
    assertThat(index.select("#speakers td").eachText()).containsExactly("203", "1,015", "203");
    assertThat(index.select("#articles tbody tr")).hasSize(203);
  }

  @Test
  void theIndexKeepsHostileNamesAsText() throws IOException {
    page("a", HostileSamples.markup());
    Document index = index();
    assertThat(index.select("bdi").eachText()).contains("=HYPERLINK(\"http://evil.example\")\"'><b onclick=x>");
    assertThat(index.select("b[onclick]")).isEmpty();
  }

  @Test
  void aPageThatWasChangedIsNamed() throws IOException {
    page("ferry", Samples.ferry());
    Path page = folder.resolve("ferry.html");
    Files.writeString(page, Files.readString(page).replace("PERSON\tFEMALE", "PERSON"));
    assertThatThrownBy(this::index).isInstanceOf(IOException.class)
        .hasMessage(page + " was changed since it was written; remove it, or write it again");
  }

  @Test
  void theSummaryIsReadBack() throws IOException {
    PageSummary summary = new PageSummary("a\t<b>\\u0041\n</script>😀", List.of(
        new PageSummary.Line("", SpeakerKind.UNKNOWN, Gender.UNKNOWN, 1, 2, 3),
        new PageSummary.Line("\\\t\u2028\r\u0085é", SpeakerKind.GROUP, Gender.MALE, 4, 5, 6)));
    Path page = Files.writeString(folder.resolve("page.html"), "<head>\n" + summary.toText() + "\n<p>");
    assertThat(summary.toText()).containsOnlyOnce("</");
    assertThat(PageSummary.read(page)).contains(summary);
  }
}
