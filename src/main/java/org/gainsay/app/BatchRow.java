package org.gainsay.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.ingest.PublishedDates;
import org.gainsay.report.JsonText;
import org.gainsay.text.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of a batch: documents to hold against each other.
 *
 * @param id the name that the answer bears, in JSON
 * @param documents the documents, in order of their names
 */
record BatchRow(String id, List<Document> documents) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  BatchRow {
    documents = List.copyOf(documents);
  }

  /**
   * Reads a row.
   *
   * @throws BatchRowException when the line is no row
   */
  static BatchRow parse(String line) throws BatchRowException {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      BatchRow row = row(json);
      if (json.nextToken() != null) {
        throw fault(json, "there is more than one value on the line");
      }
      return row;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new BatchRowException(
          at == null ? 1 : Math.max(1, at.getColumnNr()), JsonFile.problem(e));
    }
  }

  private static BatchRowException fault(JsonParser json, String what) {
    return new BatchRowException(Math.max(1, json.currentTokenLocation().getColumnNr()), what);
  }

  private static void demand(JsonParser json, JsonToken wanted, String what)
      throws BatchRowException {
    if (json.currentToken() != wanted) {
      throw fault(json, what);
    }
  }

  private static BatchRow row(JsonParser json) throws BatchRowException {
    json.nextToken();
    demand(json, JsonToken.START_OBJECT, "a row is an object with id and documents");
    Optional<String> id = Optional.empty();
    List<Document> documents = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      if (key.equals("id")) {
        id = Optional.of(id(json));
      } else if (key.equals("documents")) {
        documents = documents(json);
      } else {
        json.skipChildren();
      }
    }
    if (id.isEmpty()) {
      throw fault(json, "the row has no id");
    }
    if (documents.isEmpty()) {
      throw fault(json, "the row has no documents");
    }
    return new BatchRow(id.get(), documents);
  }

  private static String id(JsonParser json) throws BatchRowException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return json.getString();
    }
    demand(json, JsonToken.VALUE_STRING, "id is a string or a whole number");
    String text = json.getString();
    return JsonText.line(out -> out.writeString(text));
  }

  private static List<Document> documents(JsonParser json) throws BatchRowException {
    demand(json, JsonToken.START_ARRAY, "documents is a list of objects with name and text");
    List<Document> out = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Document document = document(json);
      if (!names.add(document.name())) {
        throw fault(json, "two documents are called \"" + document.name() + "\"");
      }
      out.add(document);
    }
    out.sort(Comparator.comparing(Document::path));
    return out;
  }

  private static Document document(JsonParser json) throws BatchRowException {
    demand(json, JsonToken.START_OBJECT, "a document is an object with name and text");
    Optional<String> name = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<String> published = Optional.empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "name" -> name = Optional.of(string(json, key));
        case "text" -> text = Optional.of(string(json, key));
        case "published" -> {
          if (json.currentToken() != JsonToken.VALUE_NULL) {
            published = Optional.of(string(json, key));
          }
        }
        default -> json.skipChildren();
      }
    }
    if (name.isEmpty() || name.get().isEmpty() || text.isEmpty()) {
      throw fault(json, "a document needs a name and a text");
    }
    Document document = new Document(name.get(), name.get(), text.get(), Optional.empty());
    return published.isEmpty() ? document : dated(json, document, published.get());
  }

  private static String string(JsonParser json, String key) throws BatchRowException {
    demand(json, JsonToken.VALUE_STRING, key + " is a string");
    return json.getString();
  }

  private static Document dated(JsonParser json, Document document, String published)
      throws BatchRowException {
    try {
      return document.publishedOn(PublishedDates.parse(published));
    } catch (IllegalArgumentException e) {
      throw fault(json, "published: " + e.getMessage());
    }
  }
}
