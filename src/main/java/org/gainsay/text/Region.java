package org.gainsay.text;

/**
 * A stretch of a file as editors and machines count it; the end is the place after the last
 * character.
 *
 * @param start line and column of its first character
 * @param end line and column after its last
 * @param startByte column of its first character, from 1, in bytes of UTF-8
 * @param endByte column after its last, from 1, in bytes of UTF-8
 */
public record Region(Position start, Position end, int startByte, int endByte) {}
