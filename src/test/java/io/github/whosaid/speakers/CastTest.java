package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {
  private final Cast cast = new Cast(new Article("", List.of(), List.of(), List.of()));

  private Entity person(String first, String last) {
    Entity person = new Entity(SpeakerKind.PERSON, first + " " + last, List.of(first, last));
    cast.add(person);
    return person;
  }

  @Test
  void findsPeopleByEachWordOfTheirNames() {
    Entity ana = person("ana", "ruiz");
    Entity tom = person("tom", "ruiz");
    assertThat(cast.bearing("ruiz")).containsExactly(ana, tom);
    assertThat(cast.bearing("tom")).containsExactly(tom);
    assertThat(cast.bearing("weller")).isEmpty();
  }

  /** Each of ten thousand mentions would ask for all of them. */
  @Test
  void looksNoFurtherThanToAFewHundredNamesakes() {
    List<Entity> people = new ArrayList<>();
    for (int i = 0; i < 3 * Cast.MOST_BEARERS; i++) {
      people.add(person("p" + i, "ruiz"));
    }
    assertThat(cast.bearing("ruiz")).isEqualTo(people.subList(0, Cast.MOST_BEARERS));
    assertThat(cast.named(List.of("p500", "ruiz"))).isSameAs(people.get(500));
  }

  /** "Ruiz's campaign" says whose only where no other Ruiz has one. */
  @Test
  void callsAnOwnedBodyByTheSurnameUnlessANamesakeHasOne() {
    Entity ana = person("ana", "ruiz");
    Entity tom = person("tom", "ruiz");
    assertThat(cast.owned(ana, "campaign").name()).isEqualTo("ruiz campaign");
    assertThat(cast.owned(tom, "team").name()).isEqualTo("tom ruiz campaign");
    assertThat(cast.owned(tom, "office").name()).isEqualTo("ruiz office");
    assertThat(cast.owned(ana, "camp")).isSameAs(cast.owned(ana, "campaign"));
  }
}
