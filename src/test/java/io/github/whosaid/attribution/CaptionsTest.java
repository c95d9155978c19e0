package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "FILE - Mayor Ana Ruiz speaks at the old bridge.",
      "File photo: the old bridge.",
      "Photo: Lena Orchard",
      "Image (left): the old bridge.",
      "VIDEO: Ana Ruiz opens the bridge.",
      "Mayor Ana Ruiz announces the toll at the old bridge. (AP)",
      "Mayor Ana Ruiz announces the toll. (Lena Orchard/Getty Images)",
      "Residents protest against the toll. Photo by Lena Orchard.",
      "Residents protest against the toll. Photos courtesy Northgale Rail",
      "Residents protest against the toll in Northgale, May 4, 2019.",
      "Residents protest against the toll in Northgale, on Sept. 14, 2019"})
  void takesACaptionForOne(String text) {
    assertThat(Captions.in(Parsed.words(text))).containsExactly(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Mayor Ana Ruiz announced the toll.",
      "Files show that the deck was sound.",
      "Photographs of the bridge show cracks.",
      "She filed the photo by the door. It was gone by noon.",
      "The bridge closed on May 4, 2019, and opened in June.",
      "The agency (AP) reported that the bridge had closed.",
      ""})
  void leavesProseAlone(String text) {
    assertThat(Captions.in(Parsed.words(text))).isEmpty();
  }

  @Test
  void tellsWhichParagraphsItFound() {
    String story = "The bridge stood. ".repeat(34);
    assertThat(Captions.in(Parsed.words("The bridge closed.\n\nPhoto: Lena Orchard\n\nIt opened.\n\nFILE - The bridge.")))
        .containsExactlyInAnyOrder(1, 3);
    assertThat(Captions.in(Parsed.words(story + "Photo by Lena Orchard."))).as("too long").isEmpty();
    String longest = "x".repeat(599 - " Photo by Lena Orchard.".length()) + " Photo by Lena Orchard.";
    assertThat(Captions.in(Parsed.words(longest))).containsExactly(0);
    assertThat(Captions.in(Parsed.words("x" + longest))).isEmpty();
  }
}
