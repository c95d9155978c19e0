package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 4", "5, 5", "6, 5", "7, 7", "10, 7", "11, 11", "20, 11", "21, 21", "40, 21", "41, 41",
      "1000, 41"})
  void bucketsANumberByTheLeastThatItHolds(int number, String bucket) {
    assertThat(Text.bucket(number)).isEqualTo(bucket);
  }
}
