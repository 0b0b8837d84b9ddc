package org.aitutor.practice.mastery;

/**
 * What all students of a course share about a skill.
 *
 * @param bias how easy the skill is, in logits
 * @param count the answers it is known from
 * @param weights what the skill adds to the course's weights of the features
 * @param sums AdaGrad's sums of squared gradients
 */
public record SkillParameters(double bias, int count, FeatureVector weights, FeatureVector sums) {

    public static final SkillParameters NEW = new SkillParameters(0, 0, FeatureVector.ZERO, FeatureVector.ZERO);

    private static final int SETTLED = 2000;
    private static final double SETTLED_GAIN = 0.01;
    private static final double GAIN_FALLS = 0.05;
    private static final double RATE = 0.0125;
    private static final double SHRINKAGE = 1e-3;

    SkillParameters after(double error, FeatureVector x) {
        double[] w = weights.toArray();
        double[] s = sums.toArray();
        double[] features = x.toArray();
        for (int a = 0; a < Feature.COUNT; a++) {
            double g = error * features[a];
            if (g != 0) {
                s[a] += g * g;
                w[a] += RATE * (g - SHRINKAGE * w[a]) / Math.sqrt(s[a] + 1);
            }
        }
        return new SkillParameters(bias + gain() * error, count + 1, FeatureVector.of(w), FeatureVector.of(s));
    }

    private double gain() {
        return count < SETTLED ? 1 / (1 + GAIN_FALLS * count) : SETTLED_GAIN;
    }
}
