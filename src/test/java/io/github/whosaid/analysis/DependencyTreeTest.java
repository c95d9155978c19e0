package io.github.whosaid.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependencyTreeTest {
  /** The mayor was told that boats sank . */
  private final DependencyTree tree = new DependencyTree(new int[] {1, 3, 3, -1, 6, 6, 3, 3},
      new String[] {"det", "nsubj:pass", "aux:pass", "root", "mark", "nsubj", "ccomp", "punct"});

  @Test
  void givesHeadsAndRelations() {
    assertThat(tree.size()).isEqualTo(8);
    assertThat(tree.head(0)).isEqualTo(1);
    assertThat(tree.head(3)).isEqualTo(-1);
    assertThat(tree.relation(1)).isEqualTo("nsubj:pass");
  }

  @Test
  void takesASubtypeForTheRelationAndNotThePart() {
    assertThat(tree.is(1, "nsubj")).isTrue();
    assertThat(tree.is(1, "nsubj:pass")).isTrue();
    assertThat(tree.is(5, "nsubj:pass")).isFalse();
    assertThat(tree.is(5, "nsub")).isFalse();
    assertThat(tree.is(5, "nsubject")).isFalse();
  }

  @Test
  void givesDependentsInTextOrder() {
    assertThat(tree.children(3)).containsExactly(1, 2, 6, 7);
    assertThat(tree.children(0)).isEmpty();
    assertThat(tree.child(3, "ccomp")).isEqualTo(6);
    assertThat(tree.child(3, "obj")).isEqualTo(-1);
    assertThat(tree.hasChild(3, "aux")).isTrue();
    assertThat(tree.hasChild(3, "obj")).isFalse();
    assertThat(tree.children(3, "aux")).containsExactly(2);
    assertThat(tree.children(6, "obj")).isEmpty();
  }

  @Test
  void takesAPrepositionForTheMarkerAndElseAConjunction() {
    DependencyTree both = new DependencyTree(new int[] {2, 2, -1, 2}, new String[] {"mark", "case", "root", "case"});
    assertThat(both.marker(2)).isEqualTo(1);
    assertThat(tree.marker(6)).isEqualTo(4);
    assertThat(tree.marker(3)).isEqualTo(-1);
  }

  @Test
  void knowsWhereASubtreeReaches() {
    assertThat(tree.leftmost(3)).isZero();
    assertThat(tree.rightmost(3)).isEqualTo(7);
    assertThat(tree.leftmost(6)).isEqualTo(4);
    assertThat(tree.rightmost(6)).isEqualTo(6);
    assertThat(tree.leftmost(7)).isEqualTo(7);
    assertThat(tree.isUnder(4, 6)).isTrue();
    assertThat(tree.isUnder(6, 6)).isTrue();
    assertThat(tree.isUnder(6, 4)).isFalse();
    assertThat(tree.isUnder(0, 3)).isTrue();
  }

  @Test
  void standsSeveralRootsAndNoToken() {
    DependencyTree two = new DependencyTree(new int[] {-1, -1, 1}, new String[] {"root", "root", "obj"});
    assertThat(two.rightmost(0)).isZero();
    assertThat(two.isUnder(2, 0)).isFalse();
    assertThat(new DependencyTree(new int[0], new String[0]).size()).isZero();
  }

  @Test
  void keepsNoTieToItsArguments() {
    int[] heads = {-1, 0};
    DependencyTree copy = new DependencyTree(heads, new String[] {"root", "obj"});
    heads[1] = -1;
    assertThat(copy.head(1)).isZero();
  }
}
