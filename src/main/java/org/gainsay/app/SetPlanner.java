package org.gainsay.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.config.Config;
import org.gainsay.config.DocumentSet;
import org.gainsay.config.Located;

/** The sets of documents of a check: the files of the command line, or those of a configuration. */
final class SetPlanner {

  private final ConfiguredValues values;
  private final Optional<String> draft;

  /**
   * A planner.
   *
   * @param values the configuration, and what takes notes of what comes from it
   * @param draft the draft that the command line names
   */
  SetPlanner(ConfiguredValues values, Optional<String> draft) {
    this.values = values;
    this.draft = draft;
  }

  /**
   * The sets.
   *
   * @param files what the command line names
   * @param wanted the sets of the configuration that it names; all of them if there is none
   */
  List<PlannedSet> sets(List<String> files, List<String> wanted) {
    if (!files.isEmpty() && !wanted.isEmpty()) {
      throw new CommandFault(
          "--set and FILE exclude each other", "A set says itself which files belong to it.");
    }
    if (!files.isEmpty()) {
      return List.of(new PlannedSet("", files, draft(), Map.of(), List.of()));
    }
    List<DocumentSet> all = values.list(Config::sets);
    if (all.isEmpty()) {
      throw new CommandFault(
          "no FILE is given, and there is no configuration with sets of documents",
          "Name the documents, or write sets into gainsay.yaml ('gainsay init' begins one).");
    }
    List<String> names = all.stream().map(DocumentSet::name).toList();
    for (String name : wanted) {
      if (!names.contains(name)) {
        throw new CommandFault(
            "there is no set \"" + name + "\" in " + values.path(),
            "Its sets are " + String.join(", ", names) + ".");
      }
    }
    return all.stream()
        .filter(set -> wanted.isEmpty() || wanted.contains(set.name()))
        .map(this::planned)
        .toList();
  }

  private PlannedSet planned(DocumentSet set) {
    String place = set.place().toString();
    List<String> files =
        set.files().stream()
            .map(one -> values.inProject(new Located<>(one, set.place())).toString())
            .toList();
    values.note(new Setting("sets: " + set.name(), String.join(" ", files), place));
    Map<Setting, String> titles = new LinkedHashMap<>();
    set.titles().forEach((name, title) -> titles.put(of("titles", name, title), title.value()));
    List<Setting> published = new ArrayList<>();
    set.published()
        .forEach((name, date) -> published.add(of("published", name + "=" + date.value(), date)));
    return new PlannedSet(
        set.name(),
        files,
        draft().or(() -> set.draft().map(at -> of("draft", values.inProject(at).toString(), at))),
        titles,
        published);
  }

  private Optional<Setting> draft() {
    return draft.map(file -> Setting.ofOption("draft", file));
  }

  private static Setting of(String key, String value, Located<String> written) {
    return new Setting(key, value, written.place().toString());
  }
}
