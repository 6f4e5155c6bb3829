package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.claim.Change;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.claim.TimeRole;

/** A claim in one line for people. */
final class ClaimText {

  private ClaimText() {}

  static String of(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add("of \u201C" + oneLine(claim.topic().text()) + "\u201D");
    if (!claim.scope().base().isEmpty()) {
      parts.add("share of \u201C" + oneLine(claim.scope().base().text()) + "\u201D");
    }
    if (!claim.scope().participants().isEmpty()) {
      parts.add("said of " + claim.scope().whom() + (claim.scope().joint() ? " together" : ""));
    }
    claim.scope().asOf().ifPresent(time -> parts.add("as of " + time.normalized()));
    if (claim.timeRole() != TimeRole.NONE) {
      parts.add(lower(claim.timeRole()));
    }
    if (claim.modality() != Modality.ASSERTED) {
      parts.add(lower(claim.modality()));
    }
    if (claim.negated()) {
      parts.add("negated");
    }
    if (claim.change() != Change.LEVEL) {
      parts.add("change " + lower(claim.change()));
    }
    claim.attribution().ifPresent(who -> parts.add("according to " + who));
    if (!claim.citations().isEmpty()) {
      parts.add("cited: " + oneLine(claim.citations().get(0).quote()));
    }
    return String.join("; ", parts);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
