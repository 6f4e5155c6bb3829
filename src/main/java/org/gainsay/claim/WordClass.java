package org.gainsay.claim;

/** The closed word classes that bound noun phrases and clauses. */
enum WordClass {
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  PRONOUN,
  AUXILIARY,
  ADVERB
}
