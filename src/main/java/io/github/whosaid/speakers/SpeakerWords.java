package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists that the rules ask. All words come in and go out folded ({@link Names#fold}). Immutable. */
final class SpeakerWords {
  /** The classes of organisations that a later noun may take up, by their section in the list. */
  private static final List<String> ORGANIZATION_CLASSES =
      List.of("government", "legislature", "court", "force", "company", "group", "media", "school", "team", "party",
          "campaign");
  private static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "christmas", "easter",
      "ramadan");

  private final Set<String> titles = new HashSet<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, String> longForms = new HashMap<>();
  private final Set<String> kept;
  private final Set<String> suffixes;
  private final Set<String> roles;
  private final Set<String> people;
  private final Set<String> part;
  private final Set<String> topics;
  private final Set<String> endings;
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Set<String> things;
  private final Set<String> kin = new HashSet<>();
  private final Map<String, List<String>> kinPairs;
  private final Map<String, Set<String>> organizationClasses = new HashMap<>();
  private final Set<String> owned;
  private final Set<String> places;
  private final Set<String> metonyms;
  private final Set<String> skipped;
  private final Map<String, String> aliases = new HashMap<>();
  private final Set<String> ownStatements;
  private final Set<String> documents = new HashSet<>();
  private final Set<String> personalDocuments = new HashSet<>();
  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, Set<String>> shortNames = new HashMap<>();

  private SpeakerWords(@Nullable Path folder) {
    WordFile file = WordFile.read("titles.txt", folder);
    file.words("female").forEach(w -> genders.put(w, Gender.FEMALE));
    file.words("male").forEach(w -> genders.put(w, Gender.MALE));
    titles.addAll(genders.keySet());
    titles.addAll(file.words("other"));
    file.pairs("short").forEach((word, full) -> longForms.put(word, full.get(0)));
    titles.addAll(longForms.keySet());
    kept = file.words("kept");
    suffixes = file.words("suffix");

    file = WordFile.read("roles.txt", folder);
    roles = file.words("person");
    people = file.words("people");
    part = file.words("part");
    topics = file.words("topic");
    things = file.words("things");
    endings = file.words("endings");
    for (List<String> group : file.groups("same")) {
      same.computeIfAbsent(group.get(0), w -> new HashSet<>()).addAll(group);
    }

    file = WordFile.read("kinship.txt", folder);
    kin.addAll(file.words("other kin"));
    for (String word : file.words("female kin")) {
      kin.add(word);
      genders.put(word, Gender.FEMALE);
    }
    for (String word : file.words("male kin")) {
      kin.add(word);
      genders.put(word, Gender.MALE);
    }
    file.words("women").forEach(w -> genders.put(w, Gender.FEMALE));
    file.words("men").forEach(w -> genders.put(w, Gender.MALE));
    kinPairs = file.pairs("pairs");

    file = WordFile.read("organization-nouns.txt", folder);
    for (String name : ORGANIZATION_CLASSES) {
      for (String word : file.words(name)) {
        organizationClasses.computeIfAbsent(word, w -> new HashSet<>()).add(name);
      }
    }
    owned = file.words("owned");
    places = file.words("place");
    metonyms = file.words("metonyms");
    skipped = file.words("skipped");
    file.pairs("alias").forEach((full, others) -> others.forEach(other -> aliases.put(other, full)));

    file = WordFile.read("document-nouns.txt", folder);
    ownStatements = file.words("own");
    documents.addAll(ownStatements);
    documents.addAll(file.words("issued"));
    personalDocuments.addAll(file.words("personal"));
    documents.addAll(personalDocuments);
    personalDocuments.addAll(file.words("self"));

    file = WordFile.read("first-names.txt", folder);
    file.words("female").forEach(w -> firstNames.put(w, Gender.FEMALE));
    file.words("male").forEach(w -> firstNames.put(w, Gender.MALE));
    file.words("either").forEach(w -> firstNames.put(w, Gender.UNKNOWN));
    file.pairs("short").forEach((full, others) -> others.forEach(other -> {
      shortNames.computeIfAbsent(other, w -> new HashSet<>()).add(full);
    }));
  }

  /**
   * Loads the lists.
   *
   * @param folder where the user's own lists stand; one that is not there is the bundled one, as all are without a folder
   */
  static SpeakerWords load(@Nullable Path folder) {
    return new SpeakerWords(folder);
  }

  /** Whether it stands before a name: "president", "sen", "mrs". */
  boolean isTitle(String word) {
    return titles.contains(word) || roles.contains(word);
  }

  /** Whether it is only ever a form of address: "mr", "dr", "sen". */
  boolean isAddress(String word) {
    return titles.contains(word) && !roles.contains(word);
  }

  /** Whether it is a title that says nothing but gender: "mr", "ms". */
  boolean isHonorific(String word) {
    return isAddress(word) && genders.containsKey(word) && word.length() <= 4;
  }

  /** Whether a single name keeps it: "Pope Francis". */
  boolean isKept(String title) {
    return kept.contains(title);
  }

  /** "senator" for "sen"; the word itself where it is no abbreviation. */
  String longForm(String word) {
    return longForms.getOrDefault(word, word);
  }

  /** The gender that a title, a kinship word or another noun gives its bearer. */
  Gender genderOf(String noun) {
    return genders.getOrDefault(noun, Gender.UNKNOWN);
  }

  boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  /** Whether the singular noun describes a person. */
  boolean isRole(String lemma) {
    return roles.contains(lemma) || kin.contains(lemma) || titles.contains(lemma) || genders.containsKey(lemma)
        || lemma.length() > 6 && lemma.indexOf(' ') < 0 && endings.stream().anyMatch(lemma::endsWith);
  }

  /** Whether the noun stands for several people without a plural's form: "police", "others". */
  boolean isPeople(String lemma) {
    return people.contains(lemma);
  }

  /** Whether its "of" phrase says who they are: "a group of doctors". */
  boolean isPart(String word) {
    return part.contains(word);
  }

  /** All nouns that may have introduced who is now called {@code later}, itself included. */
  Set<String> introductionsOf(String later) {
    Set<String> found = new HashSet<>();
    found.add(later);
    same.forEach((introduced, others) -> {
      if (others.contains(later)) {
        found.add(introduced);
      }
    });
    return found;
  }

  /** Whether a later "the ..." mostly takes up the person spoken of, as "the candidate" does and "the man" does not. */
  boolean isTopic(String lemma) {
    return topics.contains(lemma);
  }

  boolean isKin(String lemma) {
    return kin.contains(lemma);
  }

  /** What the other one may be: for "wife", "husband". */
  List<String> kinOf(String lemma) {
    return kinPairs.getOrDefault(lemma, List.of());
  }

  /** What sorts of organisation the noun heads; none if it heads none. */
  Set<String> organizationClasses(String lemma) {
    return organizationClasses.getOrDefault(lemma, Set.of());
  }

  /** Whether an organisation may go by the noun and its owner: "Morel's campaign". */
  boolean isOwned(String lemma) {
    return owned.contains(lemma);
  }

  boolean isPlaceNoun(String lemma) {
    return places.contains(lemma);
  }

  /** Whether the name looks like a place or a building and speaks for a body of people. */
  boolean isMetonym(String name) {
    return metonyms.contains(name);
  }

  /** The words that give an abbreviation no letter. */
  Set<String> skipped() {
    return skipped;
  }

  /** The full name for an abbreviation that shares no words with it ("us"); the name itself for all others. */
  String unaliased(String name) {
    return aliases.getOrDefault(name, name);
  }

  /** Whether a body speaks by it as by its own mouth: "the ministry report". */
  boolean isOwnStatement(String lemma) {
    return ownStatements.contains(lemma);
  }

  boolean isDocument(String lemma) {
    return documents.contains(lemma);
  }

  /** Whether the noun means a body, a place, a document or a time, and so no person. */
  boolean isThing(String lemma) {
    return organizationClasses.containsKey(lemma) || places.contains(lemma) || documents.contains(lemma)
        || things.contains(lemma) || CALENDAR.contains(lemma);
  }

  /** Whether it stands for the one who owns it: what one says, writes or posts ("letter", "memoir"), one's eyes or mind. */
  boolean isPersonalDocument(String lemma) {
    return personalDocuments.contains(lemma);
  }

  boolean isFirstName(String word) {
    return firstNames.containsKey(word);
  }

  /** The gender that most bearers of the first name have; unknown for one that both have. */
  Gender genderOfFirstName(String word) {
    Gender gender = firstNames.getOrDefault(word, Gender.UNKNOWN);
    return gender == Gender.UNKNOWN && word.indexOf('-') > 0
        ? firstNames.getOrDefault(word.substring(0, word.indexOf('-')), Gender.UNKNOWN) : gender;
  }

  /** Whether one person may bear both: equal, an initial of the other, or its short form. */
  boolean mayBeSameFirstName(String a, String b) {
    if (a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b)) {
      return true;
    }
    return shortNames.getOrDefault(a, Set.of()).contains(b) || shortNames.getOrDefault(b, Set.of()).contains(a);
  }

  boolean isCalendar(String word) {
    return CALENDAR.contains(word);
  }
}
