package io.github.whosaid.format;

import static io.github.whosaid.format.HtmlText.count;
import static io.github.whosaid.format.HtmlText.escape;
import static io.github.whosaid.format.HtmlText.percent;
import static io.github.whosaid.format.HtmlText.words;

import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Gender;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.SpeakerLink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One article's report. Quotations and speakers go by numbers from 1 on; 0 is for quotations without a speaker. */
final class HtmlPage {
  private static final HtmlTemplate TEMPLATE = HtmlTemplate.load("page.html", "page.js");
  private static final int EXCERPT = 160;

  private final Extraction extraction;
  private final String article;
  private final Ids ids;
  private final List<Share> shares;
  /** By the quotation's number less one, its speaker's. */
  private final int[] speakers;
  /** Likewise, whether its first words are on the page: so once the text is written. */
  private final boolean[] placed;

  HtmlPage(Extraction extraction, String article) {
    this.extraction = extraction;
    this.article = article;
    ids = new Ids(extraction);
    shares = Share.of(extraction);
    speakers = new int[extraction.quotations().size()];
    placed = new boolean[speakers.length];
    for (int i = 0; i < shares.size(); i++) {
      int number = shares.get(i).speaker().isPresent() ? i + 1 : 0;
      shares.get(i).quotations().forEach(quotation -> speakers[quotation] = number);
    }
  }

  void write(Appendable out) throws IOException {
    int quoted = shares.stream().mapToInt(Share::words).sum();
    Map<String, HtmlTemplate.Part> values = new LinkedHashMap<>();
    String counts = count(speakers.length, "quotation") + " by " + count(extraction.speakers().size(), "speaker") + ", "
        + count(quoted, "quoted word");
    values.put("summary", page -> page.append(new PageSummary(article, lines()).toText()));
    values.put("name", page -> page.append(escape(article)));
    values.put("counts", page -> page.append(counts));
    values.put("text", page -> page.append(MarkedText.of(extraction.text(), marks())));
    values.put("speakers", page -> page.append(speakers()));
    values.put("quotations", page -> page.append(quotations()));
    TEMPLATE.write(values, out);
  }

  private List<PageSummary.Line> lines() {
    List<PageSummary.Line> lines = new ArrayList<>();
    for (Share share : shares) {
      int first = share.quotations().isEmpty() ? 0 : share.quotations().get(0) + 1;
      Optional<Speaker> speaker = share.speaker();
      lines.add(new PageSummary.Line(speaker.map(Speaker::name).orElse(""),
          speaker.map(Speaker::kind).orElse(SpeakerKind.UNKNOWN), speaker.map(Speaker::gender).orElse(Gender.UNKNOWN),
          share.quotations().size(), share.words(), first));
    }
    return lines;
  }

  private List<MarkedText.Mark> marks() {
    List<MarkedText.Mark> marks = new ArrayList<>();
    Map<Span, Attributing> sources = new LinkedHashMap<>();
    Map<Span, Attributing> cues = new LinkedHashMap<>();
    for (int i = 0; i < speakers.length; i++) {
      Quotation quotation = extraction.quotations().get(i);
      for (Span span : quotation.content()) {
        marks.add(new Content(span, i));
      }
      int index = i;
      quotation.source().map(Mention::span).ifPresent(place ->
          sources.computeIfAbsent(place, span -> new Attributing(span, "src")).quotations.add(index));
      quotation.cue().map(Cue::span).ifPresent(place ->
          cues.computeIfAbsent(place, span -> new Attributing(span, "cue")).quotations.add(index));
    }
    marks.addAll(sources.values());
    marks.addAll(cues.values());
    return marks;
  }

  /** A colour of seven and a line of four: so the first 28 speakers look different, and the number tells all of them. */
  private static String look(int speaker) {
    return speaker == 0 ? "c0" : "c" + ((speaker - 1) % 7 + 1) + " p" + (speaker - 1) / 7 % 4;
  }

  private static String label(int speaker) {
    return speaker == 0 ? "?" : String.valueOf(speaker);
  }

  /** A span of a quotation's content. Before its first words stands the speaker's number, which leads to the evidence. */
  private final class Content extends MarkedText.Mark {
    private final int quotation;

    Content(Span span, int quotation) {
      super(span, "mark", quotation);
      this.quotation = quotation;
    }

    @Override
    void open(StringBuilder html) {
      int number = quotation + 1;
      html.append("<mark class=\"").append(look(speakers[quotation])).append(' ')
          .append(words(extraction.quotations().get(quotation).type())).append("\" data-q=\"").append(number);
      if (placed[quotation]) {
        html.append("\">");
        return;
      }
      placed[quotation] = true;
      html.append("\" id=\"q").append(number).append("\"><a class=\"n\" href=\"#d").append(number)
          .append("\" aria-describedby=\"f").append(number).append("\">").append(label(speakers[quotation]))
          .append("</a>");
    }
  }

  /** A cue or source, of one quotation or several. */
  private final class Attributing extends MarkedText.Mark {
    private final String role;
    private final List<Integer> quotations = new ArrayList<>();

    Attributing(Span span, String role) {
      super(span, "span", speakers.length);
      this.role = role;
    }

    @Override
    void open(StringBuilder html) {
      html.append("<span class=\"").append(role).append(' ').append(look(speakers[quotations.get(0)]))
          .append("\" data-q=\"");
      for (int i = 0; i < quotations.size(); i++) {
        html.append(i == 0 ? "" : " ").append(quotations.get(i) + 1);
      }
      html.append("\">");
    }
  }

  private StringBuilder speakers() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      int number = share.speaker().isPresent() ? i + 1 : 0;
      String name = escape(share.speaker().map(Speaker::name).orElse("No speaker"));
      html.append("<li id=\"s").append(number).append("\" class=\"").append(look(number))
          .append("\"><input type=\"checkbox\" class=\"js\" value=\"").append(number)
          .append("\" aria-label=\"Only ").append(name).append("\"><span class=\"n\">").append(label(number))
          .append("</span><div>");
      boolean linked = !share.quotations().isEmpty() && placed[share.quotations().get(0)];
      String shown = "<bdi>" + name + "</bdi>";
      html.append(linked ? "<a href=\"#q" + (share.quotations().get(0) + 1) + "\">" + shown + "</a>" : shown);
      share.speaker().ifPresent(speaker -> html.append(" <small>").append(description(speaker)).append("</small>"));
      html.append(HtmlText.bar(share.percent())).append("<small><b>").append(percent(share.percent())).append("</b> ")
          .append(count(share.words(), "word")).append(" in ").append(count(share.quotations().size(), "quotation"))
          .append("</small></div></li>\n");
    }
    return html;
  }

  private static String description(Speaker speaker) {
    List<String> parts = new ArrayList<>();
    speaker.titles().stream().findFirst().ifPresent(title -> parts.add(title.text()));
    parts.add(words(speaker.kind()));
    if (speaker.gender() != Gender.UNKNOWN) {
      parts.add(words(speaker.gender()));
    }
    return HtmlText.joined(parts);
  }

  private StringBuilder quotations() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < speakers.length; i++) {
      quotation(extraction.quotations().get(i), i, html);
    }
    return html;
  }

  private void quotation(Quotation quotation, int index, StringBuilder html) {
    int number = index + 1;
    html.append("<li id=\"d").append(number).append("\" class=\"").append(look(speakers[index])).append("\" data-s=\"")
        .append(speakers[index]).append("\" data-t=\"").append(words(quotation.type())).append("\" data-c=\"")
        .append(Math.round(100 * quotation.confidence())).append("\"><div class=\"facts\" id=\"f").append(number)
        .append("\"><p><span class=\"n\">").append(label(speakers[index])).append("</span><b><bdi>")
        .append(escape(who(quotation))).append("</bdi></b>");
    quotation.speaker().ifPresent(speaker -> html.append(" <small>").append(description(speaker)).append("</small>"));
    html.append("</p><dl>");
    fact("Type", words(quotation.type()), html);
    fact("Confidence", percent(100 * quotation.confidence()), html);
    fact("Rule", escape(quotation.rule()), html);
    quotation.cue().ifPresent(cue ->
        fact("Cue", escape(cue.text()) + " (" + words(cue.kind()) + (cue.negated() ? ", negated" : "") + ")", html));
    quotation.source().ifPresent(source -> fact("Source", escape(source.text()), html));
    quotation.link().ifPresent(link -> fact("Speaker by", evidence(link), html));
    quotation.addressee().ifPresent(addressee -> fact("To", escape(addressee.text()), html));
    ids.enclosing(quotation).ifPresent(outer -> fact("Within", "the words of "
        + escape(who(extraction.quotations().get(outer - 1))), html));
    html.append("</dl></div>");
    String excerpt = "<q>" + escape(excerpt(quotation.text())) + "</q>";
    html.append(placed[index] ? "<a href=\"#q" + number + "\">" + excerpt + "</a>" : excerpt).append("</li>\n");
  }

  private static void fact(String name, String value, StringBuilder html) {
    html.append("<div><dt>").append(name).append("</dt><dd>").append(value).append("</dd></div>");
  }

  private static String evidence(SpeakerLink link) {
    return escape(link.rule()) + ", " + percent(100 * link.confidence());
  }

  private static String who(Quotation quotation) {
    Optional<String> name = quotation.speaker().map(Speaker::name);
    return name.or(() -> quotation.source().map(Mention::text)).orElse("No speaker");
  }

  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return text.substring(0, end).stripTrailing() + "…";
  }
}
