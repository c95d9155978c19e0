package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFinderTest {

  /** The roles of the one who is named by the text in square brackets. */
  private static String roles(String marked) {
    String name = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    String text = marked.replaceAll("[\\[\\]]", "");
    Cast cast = CastBuilder.build(HardCasesTest.ANALYZER.analyze(text), Tagged.WORDS);
    Entity entity = Objects.requireNonNull(cast.named(List.of(Names.fold(name).split(" "))), name);
    return entity.roles().stream().map(r -> r.head() + " " + new TreeSet<>(r.modifiers()) + " " + r.span().in(text))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Mayor [Ida Morel] left.                                   | mayor [] Mayor
      Press secretary [Anton Greve] left.                       | press secretary [] Press secretary
      Secretary of State [Oscar Lindt] left.                    | secretary [state] Secretary of State
      Mrs. [Ida Morel] left.                                    | ~~
      Senators [Ida Lee] and Ray Moran left.                    | senator [] Senators
      Senators Ida Lee and [Ray Moran] left.                    | senator [] Ray Moran
      Senators Ida Lee, a farmer, and [Ray Moran] left.         | senator [] Ray Moran
      Senator Ida Lee and [Ray Moran] left.                     | ~~
      Sen. [Paula Reinholt] (R-Iowa) left.                      | senator [] Sen.; republican [iowa] R-Iowa
      [Nora Pell] (D-Ohio) left.                                | democrat [ohio] D-Ohio
      [Nora Pell] (D-Ohio), a farmer, left.                     | democrat [ohio] D-Ohio; farmer [] a farmer
      [Nora Pell] (Ohio) left.                                  | ~~
      [Nora Pell] (D-Ohio left.                                 | ~~
      [Piet Vandermeer], a baker in Ghent, left.                | baker [ghent] a baker in Ghent
      [Piet Vandermeer], 34, a baker, left.                     | 34-year-old [] 34; baker [] a baker
      [Piet Vandermeer], 34, left.                              | 34-year-old [] 34
      [Piet Vandermeer], then a baker, left.                    | baker [] a baker
      [Piet Vandermeer], like his father, left.                 | father [] his father
      [Piet Vandermeer], speaking softly, left.                 | ~~
      [Piet Vandermeer], the harbormaster, left.                | harbormaster [] the harbormaster
      [Piet Vandermeer], the company, left.                     | ~~
      [Piet Vandermeer] bought bread, a baker said.             | ~~
      [Nils Aker], founder and chief executive, left. \
          | chief executive [founder] founder and chief executive; founder [] founder and chief executive
      [Frida Noll], who was the captain of the team, left. \
          | captain [team] the captain of the team; captain [former, team] the captain of the team
      [Frida Noll], who is the captain of the team, left.       | captain [team] the captain of the team
      [Frida Noll], who sings, left.                            | ~~
      [Frida Noll] is the captain of the team.                  | captain [team] the captain of the team
      [Frida Noll] is also the captain of the team.             | captain [team] the captain of the team
      [Frida Noll] served as captain of the team.               | captain [team] captain of the team
      [Frida Noll] is in Oslo.                                  | ~~
      [Frida Noll] had been a captain.                          | ~~
      The mayor, [Ursula Fettes], left.                         | mayor [] The mayor
      An attorney for the firm, [Jonas Weil], left.             | attorney [firm] An attorney for the firm
      She met the mayor, [Ursula Fettes].                       | mayor [] the mayor
      She met her mayor, [Ursula Fettes] said.                  | mayor [] her mayor
      She told the mayor, [Ursula Fettes] said.                 | ~~
      Bakers, [Ursula Fettes], left.                            | ~~
      The captain, 52-year-old [Tomas Brandal], left.           | 52-year-old [] 52-year-old; captain [] The captain
      They flew to [Paris], the mayor said.                     | ~~
      [Norden Steel], the country's biggest company, closed. \
          | company [biggest, country] the country's biggest company
      [Norden Steel], a baker, closed.                          | ~~
      [Norway], a small country, joined.                        | country [small] a small country
      """)
  void readsWhatIsSaidOfAName(String marked, String roles) {
    assertThat(roles(marked)).isEqualTo(roles);
  }
}
