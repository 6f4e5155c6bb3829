package org.gainsay.config;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project says of its checks; what it does not say is empty. Paths are as seen from the
 * folder of the file.
 *
 * @param path the path of the file
 * @param sets the sets of documents
 * @param exclude patterns of files that are no documents
 * @param formats reports, {@code FORMAT} or {@code FORMAT=FILE}
 * @param output the folder of the three usual reports
 * @param failOn from which severity on findings fail a check
 * @param maxWarnings how many warnings do not
 * @param minConfidence the confidence that a finding needs
 * @param only the rules and families that count
 * @param disable the rules and families that do not
 * @param severities severities by rule
 * @param tables files of tables by the names of the tables
 * @param rules a folder of rules
 * @param waivers the file of waivers
 * @param baseline the baseline
 * @param strictBaseline whether entries of the baseline that are gone fail a check
 */
public record Config(
    String path,
    List<DocumentSet> sets,
    List<Located<String>> exclude,
    List<Located<String>> formats,
    Optional<Located<String>> output,
    Optional<Located<String>> failOn,
    Optional<Located<Integer>> maxWarnings,
    Optional<Located<BigDecimal>> minConfidence,
    List<Located<String>> only,
    List<Located<String>> disable,
    Map<String, Located<String>> severities,
    Map<String, Located<String>> tables,
    Optional<Located<String>> rules,
    Optional<Located<String>> waivers,
    Optional<Located<String>> baseline,
    Optional<Located<Boolean>> strictBaseline) {

  /** The name that a configuration is found by. */
  public static final String NAME = "gainsay.yaml";

  public Config {
    sets = List.copyOf(sets);
    exclude = List.copyOf(exclude);
    formats = List.copyOf(formats);
    only = List.copyOf(only);
    disable = List.copyOf(disable);
    severities = Map.copyOf(severities);
    tables = Map.copyOf(tables);
  }
}
