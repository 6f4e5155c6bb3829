package org.gainsay.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;
import org.gainsay.text.Document;
import org.gainsay.text.Span;

/**
 * A file of waivers as it stands on a day.
 *
 * @param file the file
 * @param today the day
 */
public record Waivers(WaiverFile file, LocalDate today) {

  /** The report with its waived findings suppressed, and with what is wrong with the waivers. */
  public Report apply(Report report) {
    List<Finding> left = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>(report.suppressed());
    Set<Waiver> met = new HashSet<>();
    // What another means suppressed is not gone.
    report.suppressed().forEach(one -> waiving(one.finding()).ifPresent(met::add));
    for (Finding finding : report.findings()) {
      Optional<Waiver> waiver = waiving(finding);
      waiver.ifPresent(met::add);
      Optional<Waiver> holding = waiver.filter(one -> one.holdsOn(today));
      if (holding.isPresent()) {
        suppressed.add(new Suppressed(finding, Suppressed.By.WAIVER, holding.get().reason()));
      } else {
        left.add(finding);
      }
    }
    left.addAll(faults(report, met));
    return report.withFindings(left, suppressed);
  }

  private Optional<Waiver> waiving(Finding finding) {
    if (finding.verdict() == Verdict.AGREEMENT) {
      return Optional.empty();
    }
    return file.waivers().stream().filter(waiver -> waiver.waives(finding)).findFirst();
  }

  private List<Finding> faults(Report report, Set<Waiver> met) {
    Set<String> read = new HashSet<>();
    report.documents().stream().map(ReportedDocument::name).forEach(read::add);
    Document text = GateRules.file(file.path(), file.text());
    List<Finding> out = new ArrayList<>();
    for (Waiver waiver : file.waivers()) {
      int at = waiver.place().index();
      Span span = new Span(at, at + waiver.fingerprint().length());
      if (!met.contains(waiver) && read.containsAll(waiver.documents())) {
        out.add(
            GateRules.STALE.at(
                text,
                span,
                "The waiver " + name(waiver) + " is for a finding that is gone: remove it",
                List.of("its reason was: " + waiver.reason())));
      } else if (met.contains(waiver) && !waiver.holdsOn(today)) {
        out.add(
            GateRules.EXPIRED.at(
                text,
                span,
                "The waiver "
                    + name(waiver)
                    + " held until "
                    + waiver.expires().map(LocalDate::toString).orElse("")
                    + ": mend the finding, or give it a new date",
                List.of("its reason was: " + waiver.reason())));
      }
    }
    return out;
  }

  private static String name(Waiver waiver) {
    return waiver.fingerprint().substring(0, 8) + " of " + waiver.rule();
  }
}
