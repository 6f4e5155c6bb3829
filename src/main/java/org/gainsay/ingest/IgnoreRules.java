package org.gainsay.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are left alone: the patterns of {@code .gitignore} and {@code
 * .gainsayignore}, as git reads them. The last pattern that fits a path decides.
 */
final class IgnoreRules {

  private static final List<String> NAMES = List.of(".gitignore", ".gainsayignore");
  private static final String OTHER = "\\.[]{}()+-^$|";

  private final List<Rule> rules;

  private IgnoreRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A pattern with the folder that it speaks of. */
  private record Rule(Path folder, Pattern pattern, boolean foldersOnly, boolean keeps) {

    boolean fits(Path path, boolean isFolder) {
      return (isFolder || !foldersOnly)
          && path.startsWith(folder)
          && pattern.matcher(slashed(folder.relativize(path))).matches();
    }

    private static String slashed(Path path) {
      return path.toString().replace('\\', '/');
    }
  }

  /**
   * The rules that hold in a folder from above it: those of the folders up to the root of its
   * repository, and patterns of the user.
   *
   * @param folder the folder, absolute
   * @param excluded patterns of the user
   */
  static IgnoreRules above(Path folder, List<Exclusion> excluded) {
    List<Path> folders = new ArrayList<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      folders.add(0, at);
      if (Files.exists(at.resolve(".git"))) {
        break;
      }
      if (at.getParent() == null) {
        // No repository: what stands above the folder is not the user's project.
        folders = new ArrayList<>(List.of(folder));
        break;
      }
    }
    List<Rule> rules = new ArrayList<>();
    excluded.forEach(one -> add(rules, one.folder(), one.pattern()));
    IgnoreRules out = new IgnoreRules(rules);
    for (Path at : folders.subList(0, folders.size() - 1)) {
      out = out.in(at);
    }
    return out;
  }

  /** These rules and those of a folder. */
  IgnoreRules in(Path folder) {
    List<Rule> all = new ArrayList<>(rules);
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        lines(file).forEach(line -> add(all, folder, line));
      }
    }
    return all.size() == rules.size() ? this : new IgnoreRules(all);
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          file.toString(), "this file of patterns cannot be read", "Check its permissions.");
    }
  }

  /** Whether a path is left alone. */
  boolean leaveOut(Path path, boolean isFolder) {
    boolean out = false;
    for (Rule rule : rules) {
      if (out == rule.keeps() && rule.fits(path, isFolder)) {
        out = !rule.keeps();
      }
    }
    return out;
  }

  private static void add(List<Rule> rules, Path folder, String line) {
    String text = line.endsWith("\\ ") ? line : line.stripTrailing();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    boolean keeps = text.startsWith("!");
    text = keeps || text.startsWith("\\#") || text.startsWith("\\!") ? text.substring(1) : text;
    boolean foldersOnly = text.endsWith("/");
    text = foldersOnly ? text.substring(0, text.length() - 1) : text;
    boolean anchored = text.contains("/");
    text = text.startsWith("/") ? text.substring(1) : text;
    if (!text.isEmpty()) {
      String regex = (anchored ? "" : "(?:.*/)?") + regex(text);
      try {
        rules.add(new Rule(folder, Pattern.compile(regex), foldersOnly, keeps));
      } catch (PatternSyntaxException e) {
        // A range like [z-a] fits nothing, with git as here.
      }
    }
  }

  /** The pattern of git as one of Java. */
  private static String regex(String glob) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        out.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        out.append(".*");
        i++;
      } else if (c == '*') {
        out.append("[^/]*");
      } else if (c == '?') {
        out.append("[^/]");
      } else if (c == '[' && closing(glob, i) > 0) {
        int end = closing(glob, i);
        String inside = glob.substring(i + 1, end).replaceAll("[\\\\\\[\\]&]", "\\\\$0");
        out.append('[').append(inside.startsWith("!") ? "^" + inside.substring(1) : inside);
        out.append(']');
        i = end;
      } else if (c == '\\' && i + 1 < glob.length()) {
        out.append(Pattern.quote(String.valueOf(glob.charAt(++i))));
      } else {
        out.append(OTHER.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  /** Where a bracket expression ends, negative when it does not; its first sign does not end it. */
  private static int closing(String glob, int open) {
    boolean negated = glob.startsWith("!", open + 1) || glob.startsWith("^", open + 1);
    return glob.indexOf(']', open + (negated ? 3 : 2));
  }
}
