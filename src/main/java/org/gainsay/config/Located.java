package org.gainsay.config;

import org.gainsay.yaml.Place;

/**
 * A value with the place where it is written.
 *
 * @param value the value
 * @param place where it stands
 */
public record Located<T>(T value, Place place) {}
