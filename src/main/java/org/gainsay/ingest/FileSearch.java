package org.gainsay.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a directory or a pattern stands for; hidden ones, and those that git or the
 * user ignores, are left alone.
 */
final class FileSearch {

  private static final String WILD = "*?[{";

  private final List<Exclusion> excluded;

  /** A search that leaves out what these patterns fit. */
  FileSearch(List<Exclusion> excluded) {
    this.excluded = List.copyOf(excluded);
  }

  /** Whether a name is a pattern that the shell has left as it is. */
  static boolean isPattern(String name) {
    return name.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
  }

  /** All documents of a directory and of those below it, sorted; reports of ours are none. */
  List<Path> documents(Path directory) {
    return walk(directory, FileSearch::isDocument);
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return FormatReader.reads(name) && !name.startsWith("consistency.");
  }

  /** All files that match a pattern, sorted; {@code **} crosses directories. */
  List<Path> matching(String pattern) {
    String glob = File.separatorChar == '\\' ? pattern.replace('\\', '/') : pattern;
    while (glob.startsWith("./")) {
      glob = glob.substring(2);
    }
    int wild = 0;
    while (WILD.indexOf(glob.charAt(wild)) < 0) {
      wild++;
    }
    int slash = glob.lastIndexOf('/', wild);
    Path root = Path.of(glob.substring(0, slash == 0 ? 1 : Math.max(slash, 0)));
    try {
      PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:" + glob);
      return Files.isDirectory(root) ? walk(root, matcher) : List.of();
    } catch (PatternSyntaxException e) {
      throw new UnreadableDocumentException(
          pattern,
          "this pattern cannot be understood: " + e.getDescription(),
          "Close every bracket and brace, or write a backslash before it.");
    }
  }

  private List<Path> walk(Path root, PathMatcher wanted) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collector(root, wanted, IgnoreRules.above(real(root), excluded), found));
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          root.toString(), "this directory cannot be listed", "Check its permissions.");
    }
    Collections.sort(found);
    return found;
  }

  private static Path real(Path directory) {
    return directory.toAbsolutePath().normalize();
  }

  /** Collects the files that are wanted; a link that leads back up is not followed. */
  private static final class Collector extends SimpleFileVisitor<Path> {

    private final Path root;
    private final PathMatcher wanted;
    private final List<Path> found;
    private final Deque<IgnoreRules> rules = new ArrayDeque<>();

    Collector(Path root, PathMatcher wanted, IgnoreRules above, List<Path> found) {
      this.root = root;
      this.wanted = wanted;
      this.found = found;
      rules.push(above);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean left = !directory.equals(root) && (hidden(directory) || ignored(directory, true));
      if (left) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      rules.push(rules.element().in(real(directory)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
        throws IOException {
      rules.pop();
      return super.postVisitDirectory(directory, failure);
    }

    private boolean ignored(Path path, boolean isFolder) {
      return rules.element().leaveOut(real(path), isFolder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory()
          && !hidden(file)
          && wanted.matches(file)
          && !ignored(file, false)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
