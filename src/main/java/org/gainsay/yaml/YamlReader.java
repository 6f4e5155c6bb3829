package org.gainsay.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML 1.2 without aliases: configurations are read by people, too. */
public final class YamlReader {

  private static final String MEND =
      "Indent with spaces, write \"key: value\", and quote texts with a colon or a # in them.";

  private final String path;
  private final int[] indexes;

  private YamlReader(String path, String text) {
    this.path = path;
    this.indexes = indexes(text);
  }

  /** Where in a text each of its code points begins, and its end: marks count code points. */
  private static int[] indexes(String text) {
    int[] out = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < out.length; i++) {
      out[i] = text.offsetByCodePoints(out[i - 1], 1);
    }
    return out;
  }

  /**
   * The value of a file, empty when there is nothing but comments in it.
   *
   * @param path the path that faults name
   * @param text its characters
   * @throws YamlFault when it is no YAML
   */
  public static Optional<YamlValue> read(String path, String text) {
    YamlReader reader = new YamlReader(path, text);
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(path)
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .build();
    try {
      return new Compose(settings).composeString(text).map(reader::value);
    } catch (MarkedYamlEngineException e) {
      String problem = String.valueOf(e.getProblem());
      throw e.getProblemMark()
          .map(mark -> new YamlFault(reader.place(mark), "this is no YAML: " + problem, MEND))
          .orElseGet(() -> new YamlFault(path, "this is no YAML: " + problem, MEND));
    } catch (YamlEngineException e) {
      throw new YamlFault(path, "this is no YAML: " + e.getMessage(), MEND);
    }
  }

  private Place place(Mark mark) {
    int index = indexes[Math.min(mark.getIndex(), indexes.length - 1)];
    return new Place(path, mark.getLine() + 1, mark.getColumn() + 1, index);
  }

  private Place place(Node node) {
    return node.getStartMark().map(this::place).orElseGet(() -> new Place(path, 1, 1, 0));
  }

  private YamlValue value(Node node) {
    if (node instanceof ScalarNode scalar) {
      boolean nothing = scalar.getTag().equals(Tag.NULL);
      return new YamlText(place(node), nothing ? "" : scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(value(item)));
      return new YamlItems(place(node), items);
    } else if (node instanceof MappingNode mapping) {
      return entries(mapping);
    }
    throw new YamlFault(place(node), "an alias cannot be used here", "Write the value itself.");
  }

  private YamlEntries entries(MappingNode mapping) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new YamlFault(place(tuple.getKeyNode()), "a key must be a word", MEND);
      }
      Place at = place(key);
      if (keys.put(key.getValue(), at) != null) {
        throw new YamlFault(
            at, "the key \"" + key.getValue() + "\" is there twice", "Remove one of the two.");
      }
      values.put(key.getValue(), value(tuple.getValueNode()));
    }
    return new YamlEntries(place(mapping), values, keys);
  }
}
