package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.align.ClaimAligner;
import org.gainsay.align.ClaimPair;
import org.gainsay.align.Family;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Evidence;
import org.gainsay.judge.Judgement;
import org.gainsay.text.Document;

/** Tells why two values were not compared: the gate or the score that stopped the pair. */
public final class WhyNot {

  private final CheckResult result;

  /** What a check saw. */
  public WhyNot(CheckResult result) {
    this.result = result;
  }

  /**
   * The reasons for two places.
   *
   * @param left a document of the check
   * @param leftIndex a character of the one value's expression, in UTF-16 units
   * @param right a document of the check
   * @param rightIndex a character of the other value's expression
   */
  public List<String> why(Document left, int leftIndex, Document right, int rightIndex) {
    Optional<Claim> a = claimAt(left, leftIndex);
    Optional<Claim> b = claimAt(right, rightIndex);
    if (a.isEmpty() || b.isEmpty()) {
      Document where = a.isEmpty() ? left : right;
      int index = a.isEmpty() ? leftIndex : rightIndex;
      return List.of(
          "No claim was found at "
              + where.path()
              + ":"
              + where.position(index)
              + ". `gainsay extract "
              + where.path()
              + "` shows what was read there.");
    }
    List<String> out = new ArrayList<>();
    out.add("a: " + a.get());
    out.add("   " + ClaimText.of(a.get()));
    out.add("b: " + b.get());
    out.add("   " + ClaimText.of(b.get()));
    Optional<Judgement> finding = findingOf(a.get(), b.get());
    if (finding.isPresent()) {
      out.add(
          "They were compared: finding "
              + finding.get().finding().id()
              + " ("
              + finding.get().finding().ruleId()
              + "): "
              + finding.get().finding().message());
      return out;
    }
    out.addAll(reasons(a.get(), b.get()));
    return out;
  }

  private List<String> reasons(Claim a, Claim b) {
    if (Family.of(a) != Family.of(b)) {
      return List.of(
          "Not compared: a "
              + a.mention().kind().label()
              + " and a "
              + b.mention().kind().label()
              + " cannot be held against each other.");
    }
    Optional<ClaimPair> seen =
        result.alignment().nearMisses().stream().filter(p -> isOf(p, a, b)).findFirst();
    ClaimPair pair = seen.orElseGet(() -> new ClaimAligner().look(a, b));
    String why =
        pair.gate()
            .map(
                gate -> gate.reason() + (pair.detail().isEmpty() ? "" : " (" + pair.detail() + ")"))
            .orElse("too little in common");
    return List.of("Not compared: " + why + ".", "   " + String.join(", ", pair.features()));
  }

  private static boolean isOf(ClaimPair pair, Claim a, Claim b) {
    return (pair.left().equals(a) && pair.right().equals(b))
        || (pair.left().equals(b) && pair.right().equals(a));
  }

  private Optional<Claim> claimAt(Document document, int index) {
    return result.claims().stream()
        .filter(c -> c.document().path().equals(document.path()))
        .filter(c -> c.span().contains(index))
        .findFirst();
  }

  private Optional<Judgement> findingOf(Claim a, Claim b) {
    return result.judgements().stream().filter(j -> names(j, a) && names(j, b)).findFirst();
  }

  private static boolean names(Judgement judgement, Claim claim) {
    int start = claim.document().codePointOffset(claim.span().start());
    for (Evidence evidence : judgement.finding().evidence()) {
      if (evidence.document().equals(claim.document().path()) && evidence.start() == start) {
        return true;
      }
    }
    return false;
  }
}
