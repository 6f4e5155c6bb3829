package org.gainsay.ingest;

import java.nio.file.Path;

/**
 * A pattern, as in {@code .gitignore}, of files that folders and patterns do not stand for.
 *
 * @param folder the folder that it speaks of, absolute
 * @param pattern the pattern
 */
public record Exclusion(Path folder, String pattern) {}
