package io.github.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Lee and Moran": a speaker with members. */
final class Joint implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    if (given.source().parts().isEmpty()) {
      return null;
    }
    List<Tie> ties = new ArrayList<>();
    for (Source part : given.source().parts()) {
      Tie tie = given.with(part).resolve();
      if (tie == null) {
        return null;
      }
      ties.add(tie);
    }
    double confidence = ties.stream().mapToDouble(Tie::confidence).min().orElse(0);
    Entity group = given.scene().groups().of(ties.stream().map(Tie::entity).toList());
    return new Tie(group, confidence, "Joint");
  }
}
