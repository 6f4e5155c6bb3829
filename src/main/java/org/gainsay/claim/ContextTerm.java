package org.gainsay.claim;

/**
 * A content word of a claim's sentence.
 *
 * @param stem its stem, or its canonical form for a name
 * @param name whether it is a name
 * @param weight how near it stands to the value, above 0 to 1
 */
public record ContextTerm(String stem, boolean name, double weight) {}
