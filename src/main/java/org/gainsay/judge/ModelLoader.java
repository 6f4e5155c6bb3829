package org.gainsay.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Loads rules that are compiled to classes, three to five times faster than a KieContainer does.
 */
final class ModelLoader {

  private ModelLoader() {}

  /**
   * The rules whose classes a list names.
   *
   * @param loader where the classes are
   * @param list the class-path name of the list that the rule compiler wrote
   */
  static KieBase load(ClassLoader loader, String list) {
    List<Model> models = new ArrayList<>();
    for (String name : names(loader, list)) {
      models.add(model(loader, name));
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  private static List<String> names(ClassLoader loader, String list) {
    try (InputStream in = loader.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException(
            "no compiled rules at " + list + "; build the program anew");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      // The first line is the compiler's version, "Drools-Model-Version:10.2.0".
      return text.lines()
          .filter(line -> !line.isBlank() && line.indexOf(':') < 0)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model model(ClassLoader loader, String name) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules " + name + " do not load", e);
    }
  }
}
