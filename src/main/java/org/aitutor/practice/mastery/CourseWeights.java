package org.aitutor.practice.mastery;

/**
 * What each feature counts for in a course, with AdaGrad's sums of squared gradients; starts from defaults that many
 * courses agree on and moves away from them slowly.
 */
public record CourseWeights(FeatureVector weights, FeatureVector sums) {

    private static final double PRIOR_STRENGTH = 500;
    private static final double RATE = 0.05;
    private static final double TINY = 1e-8;

    public static final CourseWeights DEFAULT = new CourseWeights(
            FeatureVector.of(0.15, 0.15, 0.43, 0.80, 0.0, -0.01, 0.30), FeatureVector.filledWith(PRIOR_STRENGTH));

    CourseWeights after(double error, FeatureVector mean) {
        double[] w = weights.toArray();
        double[] s = sums.toArray();
        double[] features = mean.toArray();
        for (int a = 0; a < Feature.COUNT; a++) {
            double g = error * features[a];
            if (g != 0) {
                s[a] += g * g;
                w[a] += RATE * g / Math.sqrt(s[a] + TINY);
            }
        }
        return new CourseWeights(FeatureVector.of(w), FeatureVector.of(s));
    }
}
