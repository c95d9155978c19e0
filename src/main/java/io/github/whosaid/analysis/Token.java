package io.github.whosaid.analysis;

import io.github.whosaid.Span;

/**
 * A token.
 *
 * @param span where it stands in the text
 * @param text its characters as written
 * @param tag its Penn Treebank tag
 * @param lemma its dictionary form, lower case unless a name
 * @param entity PERSON, ORGANIZATION, LOCATION or O
 */
public record Token(Span span, String text, String tag, String lemma, String entity) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it holds a letter or a digit. */
  public boolean isWord() {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }

  public boolean isNamed() {
    return !entity.equals("O");
  }
}
