package org.gainsay.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files of the project's own: configurations, waivers, baselines, reports. */
final class TextFile {

  private TextFile() {}

  /** The characters of a file; {@code what} names it in messages. */
  static String read(Path path, String what) {
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw CommandFault.at(path, what + " is not there", "Check its spelling and the directory.");
    } catch (CharacterCodingException e) {
      throw CommandFault.at(path, what + " is not UTF-8 text", "Save it in that encoding.");
    } catch (IOException e) {
      throw Files.isDirectory(path)
          ? CommandFault.at(path, what + " is a directory", "Give the file itself.")
          : CommandFault.at(path, what + " cannot be read", "Check its permissions.");
    }
  }

  /** Writes a file, with the directories that lead to it. */
  static void write(Path path, String text, String what) {
    try {
      Path directory = path.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      String file = ProjectFiles.shown(Path.of(e.getFile()));
      throw CommandFault.at(
          path, what + " cannot be written here", file + " is a file: give a directory.");
    } catch (IOException e) {
      throw Files.isDirectory(path)
          ? CommandFault.at(
              path, what + " cannot be written here", "It is a directory: give a file.")
          : CommandFault.at(
              path,
              what + " cannot be written here",
              "Check that the directory is writable and has room.");
    }
  }
}
