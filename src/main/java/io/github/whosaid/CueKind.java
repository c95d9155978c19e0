package io.github.whosaid;

/**
 * What the cue says that the source does with the content. The kinds refine the four types of the Penn Discourse
 * Treebank's attribution scheme (assertion, belief, fact, eventuality; Prasad et al. 2007), along the verb classes of
 * Levin (1993) that PolNeAR's guidelines (Newell et al. 2018) list as cues.
 */
public enum CueKind {
  /** Says it: <i>said, told, according to, claim</i>. */
  SAY(true),
  /** Writes or posts it: <i>wrote, tweeted</i>. */
  WRITE(true),
  /** Asks it: <i>asked, wondered aloud</i>. */
  ASK(true),
  /** Wants others to do it: <i>urged, ordered, called on</i>. */
  DEMAND(true),
  /** Commits to it: <i>promised, vowed, threatened</i>. */
  PROMISE(true),
  /** Takes a stand on it: <i>praised, criticised, endorsed, opposes</i>. */
  JUDGE(true),
  /** Makes it so by saying it: <i>ruled, approved, appointed</i>. */
  DECIDE(true),
  /** Holds it true: <i>believes, thinks, view</i>. */
  BELIEVE(false),
  /** Means to do it: <i>wants, plans, hopes to</i>. */
  INTEND(false),
  /** Has a feeling about it: <i>fears, loves, angered</i>. */
  FEEL(false),
  /** Takes it in: <i>knows, sees, learned</i>. */
  PERCEIVE(false),
  /** Carries it as evidence: <i>a poll shows, documents reveal</i>. */
  SHOW(true),
  /** Is held likely: <i>is expected, seems, appears</i>. */
  EXPECT(false);

  private final boolean statement;

  CueKind(boolean statement) {
    this.statement = statement;
  }

  /** Whether the source uttered something (in speech, in writing, by decree), rather than thought, felt or saw it. */
  public boolean isStatement() {
    return statement;
  }
}
