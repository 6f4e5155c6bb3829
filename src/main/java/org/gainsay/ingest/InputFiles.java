package org.gainsay.ingest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.text.Document;

/**
 * Reads the documents that a command line names: files, directories, patterns, and {@code -} for
 * standard input. Their order and their repetition change nothing.
 */
public final class InputFiles {

  /** The name of standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  /** The path of the document read from standard input. */
  public static final String STANDARD_INPUT_PATH = "stdin";

  private final DocumentReader reader;
  private final InputStream standardInput;
  private final IntakeSettings settings;
  private final Map<String, List<String>> shownByRealPath = new TreeMap<>();
  private final Map<String, Path> fileByShown = new TreeMap<>();
  private final Set<String> piped = new TreeSet<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private InputFiles(DocumentReader reader, InputStream standardInput, IntakeSettings settings) {
    this.reader = reader;
    this.standardInput = standardInput;
    this.settings = settings;
  }

  /**
   * Reads what the names stand for; what cannot be read is told, and the rest is read all the same.
   *
   * @param names files, directories, patterns and {@code -}
   * @param reader reads each file
   * @param standardInput what {@code -} stands for
   */
  public static Intake read(List<String> names, DocumentReader reader, InputStream standardInput) {
    return read(names, reader, standardInput, IntakeSettings.PLAIN);
  }

  /**
   * Reads what the names stand for; what cannot be read is told, and the rest is read all the same.
   *
   * @param names files, directories, patterns and {@code -}
   * @param reader reads each file
   * @param standardInput what {@code -} stands for
   * @param settings how the names are understood
   */
  public static Intake read(
      List<String> names,
      DocumentReader reader,
      InputStream standardInput,
      IntakeSettings settings) {
    InputFiles files = new InputFiles(reader, standardInput, settings);
    names.forEach(files::find);
    files.shownByRealPath.values().forEach(files::readOnce);
    files.documents.sort(Comparator.comparing(Document::path));
    files.errors.sort(Comparator.naturalOrder());
    files.warnings.sort(Comparator.naturalOrder());
    return new Intake(files.documents, files.errors, files.warnings);
  }

  private void find(String name) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        standardInput();
      } else if (FileSearch.isPattern(name) && !exists(name)) {
        addAll(search().matching(name), name, "no file matches this pattern");
      } else if (Files.isDirectory(path(name))) {
        addAll(search().documents(path(name)), name, "no document in this directory");
      } else {
        add(path(name));
      }
    } catch (UnreadableDocumentException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
  }

  private FileSearch search() {
    return new FileSearch(settings.excluded());
  }

  /** What is piped in takes the place of the file that it is called after. */
  private void standardInput() {
    Path named = path(settings.standardInput());
    String path = shownPath(named);
    fileByShown.remove(path);
    piped.add(path);
    shown(Files.exists(named) ? realPath(named) : STANDARD_INPUT).add(path);
  }

  private static Path path(String name) {
    if (name.isEmpty()) {
      throw new UnreadableDocumentException(
          "\"\"", "the name of a file is empty", "Give a name, or . for this directory.");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UnreadableDocumentException(
          name, "this cannot be the name of a file", "Check its spelling.");
    }
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void addAll(List<Path> found, String name, String nothing) {
    if (found.isEmpty()) {
      throw new UnreadableDocumentException(
          name,
          nothing,
          "Give the files by name, or a directory that holds .txt, .md or .html files.");
    }
    found.forEach(this::add);
  }

  private void add(Path file) {
    if (!Files.exists(file)) {
      throw new UnreadableDocumentException(
          file.toString(), "there is no such file", "Check its spelling and the directory.");
    }
    String shown = shownPath(file);
    fileByShown.put(shown, file);
    shown(realPath(file)).add(shown);
  }

  private static String shownPath(Path file) {
    Path normal = file.normalize();
    String shown = normal.toString().isEmpty() ? file.toString() : normal.toString();
    return File.separatorChar == '\\' ? shown.replace('\\', '/') : shown;
  }

  private List<String> shown(String realPath) {
    return shownByRealPath.computeIfAbsent(realPath, key -> new ArrayList<>());
  }

  private static String realPath(Path file) {
    try {
      return file.toRealPath().toString();
    } catch (IOException e) {
      return file.toAbsolutePath().toString();
    }
  }

  private void readOnce(List<String> shown) {
    shown.sort(Comparator.naturalOrder());
    Optional<String> fromPipe = shown.stream().filter(piped::contains).findFirst();
    String path = fromPipe.orElse(shown.get(0));
    if (shown.size() > 1 && (fromPipe.isEmpty() || path.equals(STANDARD_INPUT_PATH))) {
      String last = shown.get(shown.size() - 1);
      String how = last.equals(path) ? "given twice" : "given again as " + last;
      warnings.add(path + ": warning: " + how + "; it is read once");
    }
    try {
      Document document = reader.read(path, bytes(path));
      documents.add(document);
      if (document.text().isBlank() || document.text().equals("\uFEFF")) {
        warnings.add(path + ": warning: the document is empty");
      }
    } catch (UnreadableDocumentException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
  }

  private byte[] bytes(String path) {
    try {
      return piped.contains(path)
          ? standardInput.readAllBytes()
          : Files.readAllBytes(fileByShown.getOrDefault(path, Path.of(path)));
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          path, "this file cannot be read", "Check its permissions.");
    } catch (OutOfMemoryError e) {
      throw new UnreadableDocumentException(
          path, "this file is too large", "Split it into several documents.");
    }
  }
}
