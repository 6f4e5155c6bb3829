package org.gainsay.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.align.Alignment;
import org.gainsay.align.ClaimAligner;
import org.gainsay.claim.AliasTable;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimDetector;
import org.gainsay.claim.Lexicon;
import org.gainsay.compare.ClaimComparer;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Tolerances;
import org.gainsay.compare.within.TextChecks;
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
  private final TextChecks inner;
  private final RuleBook rules;
  private final Judge judge;
  private final ReportBuilder reports;
  private final InOrder workers;

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
    AliasTable aliases = tables.aliases();
    Lexicon lexicon = Lexicon.standard();
    this.detector = new ClaimDetector(lexicon, aliases);
    Tolerances tolerances = tables.tolerances();
    this.comparer = new ClaimComparer(tolerances, lexicon);
    this.inner = new TextChecks(tolerances, aliases);
    this.rules = settings.rules().map(RuleBook::with).orElseGet(RuleBook::builtIn);
    this.judge = new Judge(rules);
    this.reports = new ReportBuilder(tolerances);
    this.workers = new InOrder(settings.jobs());
  }

  /** What each document states, in order of path. */
  public List<Extraction> extract(List<Document> documents) {
    return extract(documents, () -> {});
  }

  private List<Extraction> extract(List<Document> documents, Runnable read) {
    List<Document> sorted =
        documents.stream().sorted(Comparator.comparing(Document::path)).toList();
    return workers.each(
        sorted,
        document -> {
          Extraction extraction = extractor.extract(document, splitter.split(document));
          read.run();
          return extraction;
        });
  }

  /** Checks documents against each other and each inside itself. */
  public CheckResult check(List<Document> documents) {
    return check(documents, () -> {});
  }

  /**
   * Checks documents against each other and each inside itself.
   *
   * @param documents the documents
   * @param read is run by any thread after each document that was read
   */
  public CheckResult check(List<Document> documents, Runnable read) {
    List<Extraction> extractions = extract(documents, read);
    List<Claim> claims = new ArrayList<>();
    workers.each(extractions, detector::detect).forEach(claims::addAll);
    Alignment alignment = aligner.align(claims);
    List<Comparison> comparisons =
        new ArrayList<>(comparer.compare(extractions, claims, alignment));
    comparisons.addAll(inner.check(extractions));
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
