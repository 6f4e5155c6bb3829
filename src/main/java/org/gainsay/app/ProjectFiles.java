package org.gainsay.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.ingest.InputFiles;

/** Finds the files of a project: from its documents upward to the root of its repository. */
final class ProjectFiles {

  private ProjectFiles() {}

  /**
   * A file of this name in the folder of the first input or above it, but not above the repository
   * that it lies in; else in the current directory.
   */
  static Optional<Path> find(String name, List<String> inputs) {
    return folders(inputs).stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static List<Path> folders(List<String> inputs) {
    Path here = Path.of("").toAbsolutePath();
    List<Path> out = new ArrayList<>();
    Path start = first(inputs).map(here::resolve).map(Path::normalize).orElse(here);
    Path folder = Files.isDirectory(start) ? start : start.getParent();
    List<Path> upward = new ArrayList<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      upward.add(at);
      if (Files.exists(at.resolve(".git"))) {
        out.addAll(upward);
        return withHere(out, here);
      }
    }
    // Outside of a repository nothing above the documents and the current directory is the
    // project's.
    if (folder != null) {
      out.add(folder);
      upward.stream().filter(at -> at.startsWith(here)).forEach(out::add);
    }
    return withHere(out, here);
  }

  private static List<Path> withHere(List<Path> folders, Path here) {
    folders.add(here);
    return folders.stream().distinct().toList();
  }

  /** The part of the first name that is no pattern. */
  private static Optional<Path> first(List<String> inputs) {
    return inputs.stream()
        .filter(name -> !name.equals(InputFiles.STANDARD_INPUT))
        .findFirst()
        .flatMap(
            name -> {
              try {
                return Optional.of(Path.of(name.replaceFirst("[*?\\[{].*", "")));
              } catch (InvalidPathException e) {
                return Optional.empty();
              }
            });
  }

  /** A path as messages and reports name it: as seen from the current directory. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    Path seen = absolute.startsWith(here) ? here.relativize(absolute) : path;
    return seen.toString().replace(File.separatorChar, '/');
  }
}
