package org.gainsay.value;

/**
 * The kind of quantity that a unit measures, after QUDT's quantity kinds; only like kinds compare.
 */
public enum QuantityKind {
  NUMBER,
  PERCENT,
  PERCENTAGE_POINT,
  MONEY,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  SPEED,
  TEMPERATURE,
  ENERGY,
  POWER,
  PRESSURE,
  DATA,
  MAGNITUDE,
  ANGLE,
  DURATION,
  RATE,
  OTHER
}
