package org.gainsay.value;

/**
 * The kind of quantity that a unit measures, after QUDT's quantity kinds; only like kinds compare,
 * and of {@link #OTHER} only equal units.
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
  BITRATE,
  FREQUENCY,
  FLOW,
  CONCENTRATION,
  AMOUNT,
  DENSITY,
  DOSE,
  RADIOACTIVITY,
  VOLTAGE,
  PIXELS,
  MAGNITUDE,
  ANGLE,
  DURATION,
  OTHER
}
