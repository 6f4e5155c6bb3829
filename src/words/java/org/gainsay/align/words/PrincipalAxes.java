package org.gainsay.align.words;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** The directions in which vectors differ most (principal component analysis). */
final class PrincipalAxes {

  private final double[] mean;
  private final double[][] axes;
  private final double kept;

  /**
   * Finds the axes.
   *
   * @param vectors all of one length
   * @param count how many axes, the strongest first
   */
  PrincipalAxes(float[][] vectors, int count) {
    mean = mean(vectors);
    EigenDecomposition eigen = new EigenDecomposition(covariance(vectors, mean));
    axes = new double[count][];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      axes[i] = pointed(eigen.getEigenvector(i).toArray());
      sum += eigen.getRealEigenvalue(i);
    }
    double all = 0;
    for (double value : eigen.getRealEigenvalues()) {
      all += value;
    }
    kept = sum / all;
  }

  /** The share of the variance that the axes keep. */
  double kept() {
    return kept;
  }

  double[] project(float[] vector) {
    double[] out = new double[axes.length];
    for (int axis = 0; axis < out.length; axis++) {
      for (int i = 0; i < mean.length; i++) {
        out[axis] += axes[axis][i] * (vector[i] - mean[i]);
      }
    }
    return out;
  }

  private static double[] mean(float[][] vectors) {
    double[] out = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int i = 0; i < out.length; i++) {
        out[i] += vector[i] / vectors.length;
      }
    }
    return out;
  }

  private static RealMatrix covariance(float[][] vectors, double[] mean) {
    int size = mean.length;
    double[][] out = new double[size][size];
    double[] shifted = new double[size];
    for (float[] vector : vectors) {
      for (int i = 0; i < size; i++) {
        shifted[i] = vector[i] - mean[i];
      }
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          out[i][j] += shifted[i] * shifted[j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        out[i][j] /= vectors.length;
        out[j][i] = out[i][j];
      }
    }
    return MatrixUtils.createRealMatrix(out);
  }

  /** An axis has two ends: the one with its greatest component is taken. */
  private static double[] pointed(double[] axis) {
    double most = 0;
    for (double component : axis) {
      most = Math.abs(component) > Math.abs(most) ? component : most;
    }
    double sign = Math.signum(most);
    for (int i = 0; i < axis.length; i++) {
      axis[i] *= sign;
    }
    return axis;
  }
}
