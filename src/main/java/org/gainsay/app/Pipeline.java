package org.gainsay.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.align.Alignment;
import org.gainsay.align.ClaimAligner;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimDetector;
import org.gainsay.claim.Lexicon;
import org.gainsay.compare.ClaimComparer;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Tolerances;
import org.gainsay.finding.RuleCard;
import org.gainsay.judge.Judge;
import org.gainsay.judge.Judgement;
import org.gainsay.judge.RuleBook;
import org.gainsay.judge.RuleDescription;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.MentionExtractor;
import org.gainsay.text.Document;
import org.gainsay.text.SentenceSplitter;

/** The way of a claim: read, split, extract, detect, align, compare, judge, report. */
public final class Pipeline {

  private final SentenceSplitter splitter;
  private final MentionExtractor extractor;
  private final ClaimDetector detector;
  private final ClaimAligner aligner = new ClaimAligner();
  private final ClaimComparer comparer;
  private final RuleBook rules;
  private final Judge judge;
  private final ReportBuilder reports;

  /**
   * A pipeline.
   *
   * @throws org.gainsay.judge.RuleSyntaxException when a rule of the user cannot be used
   * @throws org.gainsay.table.TableFormatException when a table of the user is wrong
   */
  public Pipeline(Settings settings) {
    Tables tables = new Tables(settings);
    this.splitter = Tables.splitter();
    this.extractor = new MentionExtractor(StandardDimensions.all());
    this.detector = new ClaimDetector(Lexicon.standard(), tables.aliases());
    Tolerances tolerances = tables.tolerances();
    this.comparer = new ClaimComparer(tolerances);
    this.rules = settings.rules().map(RuleBook::with).orElseGet(RuleBook::builtIn);
    this.judge = new Judge(rules);
    this.reports = new ReportBuilder(tolerances);
  }

  /** What each document states, in order of path. */
  public List<Extraction> extract(List<Document> documents) {
    return documents.stream()
        .sorted(Comparator.comparing(Document::path))
        .map(document -> extractor.extract(document, splitter.split(document)))
        .toList();
  }

  /** Checks documents against each other and each inside itself. */
  public CheckResult check(List<Document> documents) {
    List<Extraction> extractions = extract(documents);
    List<Claim> claims = new ArrayList<>();
    extractions.forEach(extraction -> claims.addAll(detector.detect(extraction)));
    Alignment alignment = aligner.align(claims);
    List<Comparison> comparisons = comparer.compare(extractions, claims, alignment);
    List<Judgement> judgements = judge.judge(comparisons);
    return new CheckResult(
        extractions,
        claims,
        alignment,
        judgements,
        reports.report(extractions, claims, alignment, comparisons, judgements));
  }

  /** The ids of all rules, those that are off included. */
  public List<String> ruleIds() {
    return rules.rules().stream().map(RuleDescription::id).toList();
  }

  /** The rules that it goes by and that are on, with their cards and severities. */
  public List<RuleCard> rules() {
    return RunRules.of(rules);
  }
}
