package io.github.whosaid.training;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Paragraphs;
import io.github.whosaid.analysis.QuotationMarks;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * Keeps tokens and trees in a folder, one file a text, so that a corpus is analysed once and not at every fit. A file has a
 * line a token (start, end, tag, lemma, entity, head, relation; tab-separated) and "paragraph N" before each sentence.
 */
public final class CachingAnalyzer implements Analyzer {
  private final Supplier<Analyzer> analyzer;
  private final Path folder;

  /**
   * @param analyzer gives the analyzer of the texts that the folder lacks
   * @param folder where the analyses are kept; made if it is not there
   */
  public CachingAnalyzer(Supplier<Analyzer> analyzer, Path folder) {
    this.analyzer = analyzer;
    this.folder = folder;
  }

  @Override
  public Article analyze(String text) {
    Path file = folder.resolve(key(text) + ".tsv");
    try {
      if (Files.exists(file)) {
        return read(text, Files.readAllLines(file));
      }
      Article article = analyzer.get().analyze(text);
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", ".tmp");
      try {
        Files.write(part, written(article));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      return article;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep analyses in " + folder
          + "; see to the disk and the permissions, then run it again", e);
    }
  }

  private static List<String> written(Article article) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      lines.add("paragraph " + sentence.paragraph());
      DependencyTree tree = sentence.tree();
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        lines.add(String.join("\t", "" + token.start(), "" + token.end(), token.tag(),
            token.lemma().replaceAll("[\\t\\n\\r]", " "), token.entity(), "" + tree.head(i), tree.relation(i)));
      }
    }
    return lines;
  }

  private static Article read(String text, List<String> lines) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int paragraph = Integer.parseInt(lines.get(at++).substring("paragraph ".length()));
      List<Token> tokens = new ArrayList<>();
      List<Integer> heads = new ArrayList<>();
      List<String> relations = new ArrayList<>();
      for (; at < lines.size() && !lines.get(at).startsWith("paragraph "); at++) {
        String[] part = lines.get(at).split("\t", -1);
        Span span = new Span(Integer.parseInt(part[0]), Integer.parseInt(part[1]));
        tokens.add(new Token(span, span.in(text), part[2].intern(), part[3].intern(), part[4].intern()));
        heads.add(Integer.parseInt(part[5]));
        relations.add(part[6].intern());
      }
      DependencyTree tree = new DependencyTree(heads.stream().mapToInt(Integer::intValue).toArray(),
          relations.toArray(new String[0]));
      sentences.add(new Sentence(sentences.size(), paragraph, tokens, wanted -> tree));
    }
    List<Span> paragraphs = Paragraphs.of(text);
    return new Article(text, paragraphs, sentences, QuotationMarks.pair(text, paragraphs));
  }

  private static String key(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
