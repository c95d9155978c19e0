package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({"O’Neill, o'neill", "S.E.C., sec", "Ibáñez, ibanez", "Müller, muller", "Tarrant, tarrant"})
  void foldsAccentsDotsAndApostrophes(String word, String folded) {
    assertThat(Names.fold(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"Morel, true", "morel, false", "al-Hariri, true", "al-hariri, false", "well-Known, false", "de-, false",
      "-Lee, false", "bin-Rashid, true", "3M, false", "'', false"})
  void capitalStandsFirstOrAfterAParticle(String word, boolean capitalized) {
    assertThat(Names.isCapitalized(word)).isEqualTo(capitalized);
  }

  @ParameterizedTest
  @CsvSource({"WGF, true", "U.S., true", "A, false", "WgF, false", "123, false"})
  void allCapitalsTakesTwoAndNoSmallLetter(String word, boolean caps) {
    assertThat(Names.isAllCaps(word)).isEqualTo(caps);
  }

  @Test
  void nameStartsAndEndsWithItsParts() {
    List<String> name = List.of("ida", "van", "loon");
    assertThat(Names.endsWith(name, List.of("van", "loon"))).isTrue();
    assertThat(Names.endsWith(name, name)).isTrue();
    assertThat(Names.endsWith(name, List.of("ida", "van"))).isFalse();
    assertThat(Names.endsWith(List.of("loon"), name)).isFalse();
    assertThat(Names.startsWith(name, List.of("ida", "van"))).isTrue();
    assertThat(Names.startsWith(name, name)).isTrue();
    assertThat(Names.startsWith(name, List.of("van", "loon"))).isFalse();
    assertThat(Names.startsWith(List.of("ida"), name)).isFalse();
  }

  @Test
  void nameInCapitalsIsWrittenAsInRunningText() {
    assertThat(Names.inRunningText("IDA O'HARA-MOREL")).isEqualTo("Ida O'Hara-Morel");
  }

  @Test
  void initialsLeaveOutSmallWordsAndTakeBothSidesOfAHyphen() {
    assertThat(Names.initials(List.of("alliance", "for", "cleaner-rivers"), Set.of("for"))).isEqualTo("acr");
    assertThat(Names.initials(List.of("-", "grain"), Set.of())).isEqualTo("g");
  }
}
