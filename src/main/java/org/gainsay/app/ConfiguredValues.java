package org.gainsay.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.config.Config;
import org.gainsay.config.Located;
import org.gainsay.yaml.YamlFault;

/** The values of options and of a configuration, and where each of them is written. */
final class ConfiguredValues {

  private final Optional<Config> config;
  private final List<Setting> origins = new ArrayList<>();

  ConfiguredValues(Optional<Config> config) {
    this.config = config;
  }

  /** Keeps a setting for people. */
  void note(Setting setting) {
    origins.add(setting);
  }

  /** The settings so far, in order. */
  List<Setting> origins() {
    return List.copyOf(origins);
  }

  /** The path of the configuration, empty when there is none. */
  String path() {
    return config.map(Config::path).orElse("");
  }

  /** A path that the configuration writes, as seen from the current directory. */
  Path inProject(Located<String> written) {
    try {
      return Path.of(ProjectFiles.shown(folder().resolve(written.value()).normalize()));
    } catch (InvalidPathException e) {
      throw new YamlFault(
          written.place(),
          "\"" + written.value() + "\" cannot be the name of a file",
          "Check its spelling.");
    }
  }

  /** The folder of the configuration, absolute. */
  Path folder() {
    return Path.of(path()).toAbsolutePath().normalize().resolveSibling("");
  }

  /** A list of the configuration. */
  <T> List<T> list(Function<Config, List<T>> get) {
    return config.map(get).orElse(List.of());
  }

  /** What the option gives, or else what the configuration writes. */
  <T, W> Optional<T> one(
      String key,
      Optional<T> option,
      Function<Config, Optional<Located<W>>> get,
      Function<Located<W>, T> read) {
    if (option.isPresent()) {
      origins.add(Setting.ofOption(key, String.valueOf(option.get())));
      return option;
    }
    Optional<Located<W>> written = config.flatMap(get);
    written.ifPresent(
        at -> origins.add(new Setting(key, String.valueOf(read.apply(at)), at.place().toString())));
    return written.map(at -> read.apply(at));
  }

  /** What the option lists, or else what the configuration lists. */
  List<String> many(String key, List<String> option, Function<Config, List<Located<String>>> get) {
    return option.isEmpty() ? added(key, option, get) : added(key, option, file -> List.of());
  }

  /** What the configuration lists, and what the option adds to it. */
  List<String> added(String key, List<String> option, Function<Config, List<Located<String>>> get) {
    List<Located<String>> written = list(get);
    written.forEach(at -> origins.add(new Setting(key, at.value(), at.place().toString())));
    option.forEach(value -> origins.add(Setting.ofOption(key, value)));
    return Stream.concat(written.stream().map(Located::value), option.stream()).toList();
  }
}
