package org.aitutor.practice.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bayesian knowledge tracing with forgetting, each skill fitted by expectation maximization. */
final class KnowledgeTracing implements Contender {

    @Override
    public String name() {
        return "bkt";
    }

    @Override
    public Predictions predict(List<Attempt> training, List<Attempt> heldOut) {
        Map<String, TracingParameters> fitted = new HashMap<>();
        Histories histories = new Histories(training);
        histories.skills().forEach(skill -> fitted.put(skill, TracingFit.fit(histories.of(skill))));
        Map<StudentSkill, Double> beliefs = new HashMap<>();
        Predictions predictions = new Predictions();
        for (Attempt attempt : heldOut) {
            TracingParameters skill = fitted.getOrDefault(attempt.skill(), TracingFit.START);
            StudentSkill key = new StudentSkill(attempt.student(), attempt.skill());
            double belief = beliefs.getOrDefault(key, skill.known());
            predictions.add(skill.chance(belief), attempt.right());
            beliefs.put(key, skill.after(belief, attempt.right()));
        }
        return predictions;
    }
}
