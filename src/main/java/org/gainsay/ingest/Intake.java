package org.gainsay.ingest;

import java.util.List;
import org.gainsay.text.Document;

/**
 * What came of the names on the command line.
 *
 * @param documents the documents, in order of their paths
 * @param errors what could not be read, each with place, fault and mend
 * @param warnings what was read, but may not be what was meant
 */
public record Intake(List<Document> documents, List<String> errors, List<String> warnings) {

  public Intake {
    documents = List.copyOf(documents);
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }
}
