package org.gainsay.align;

/** The value of each {@link Feature} for one pair of claims. */
final class FeatureVector {

  private final double[] values = new double[Feature.values().length];

  FeatureVector set(Feature feature, double value) {
    values[feature.column()] = value;
    return this;
  }

  FeatureVector set(Feature feature, boolean value) {
    return set(feature, value ? 1 : 0);
  }

  double get(Feature feature) {
    return values[feature.column()];
  }

  /** The values in the order of the features. */
  double[] toArray() {
    return values.clone();
  }
}
