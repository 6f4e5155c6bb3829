package org.gainsay.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Document;

/** Documents by the names that users give them: a path, or the end of one that fits one alone. */
final class Titles {

  private Titles() {}

  /** The documents with the titles that are given for them. */
  static List<Document> apply(Map<Setting, String> titles, List<Document> documents) {
    Map<String, String> byPath = new HashMap<>();
    titles.forEach((name, title) -> byPath.put(named(name, documents).path(), title));
    return documents.stream()
        .map(d -> byPath.containsKey(d.path()) ? d.titled(byPath.getOrDefault(d.path(), "")) : d)
        .toList();
  }

  /**
   * The document of this name.
   *
   * @param setting the setting that names it, by its path or the end of it
   * @param documents the documents that there are
   */
  static Document named(Setting setting, List<Document> documents) {
    String name = setting.value();
    String plain = name.replace('\\', '/').replaceFirst("^(\\./)+", "");
    List<Document> exact = documents.stream().filter(d -> d.path().equals(plain)).toList();
    List<Document> found =
        exact.isEmpty()
            ? documents.stream().filter(d -> d.path().endsWith("/" + plain)).toList()
            : exact;
    if (found.size() == 1) {
      return found.get(0);
    }
    String paths = String.join(", ", documents.stream().limit(5).map(Document::path).toList());
    throw setting.fault(
        "\"" + name + "\" fits " + (found.isEmpty() ? "no document" : "several"),
        "Give the path of one of the documents, or the end of it: " + paths + ".");
  }
}
