package org.gainsay.align.words;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;

/** Lays a table out as {@link TableFile} reads it. */
final class TableWriter {

  private record Row(float scale, Rounded rounded) {}

  private final int dimensions;
  private final TreeMap<byte[], Row> rows = new TreeMap<>(Arrays::compareUnsigned);

  TableWriter(int dimensions) {
    this.dimensions = dimensions;
  }

  /** Adds a word piece, of which more than one of a word is weighed by {@code weight}. */
  void add(String text, double[] vector, double weight) {
    Rounded rounded = new Rounded(vector);
    float scale = (float) (rounded.scale() * weight);
    rows.put(text.getBytes(StandardCharsets.UTF_8), new Row(scale, rounded));
  }

  byte[] bytes() throws IOException {
    int texts = rows.keySet().stream().mapToInt(text -> text.length).sum();
    int offsets = (rows.size() + 1) * Integer.BYTES;
    int vectors = rows.size() * (Float.BYTES + dimensions);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(TableFile.MARKER);
    out.writeInt(TableFile.HEADER + offsets + texts + vectors);
    out.writeInt(dimensions);
    out.writeInt(rows.size());
    int offset = 0;
    for (byte[] text : rows.keySet()) {
      out.writeInt(offset);
      offset += text.length;
    }
    out.writeInt(offset);
    for (byte[] text : rows.keySet()) {
      out.write(text);
    }
    for (Row row : rows.values()) {
      out.writeFloat(row.scale());
    }
    for (Row row : rows.values()) {
      out.write(row.rounded().components());
    }
    return bytes.toByteArray();
  }
}
