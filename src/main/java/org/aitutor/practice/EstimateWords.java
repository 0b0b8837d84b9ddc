package org.aitutor.practice;

import java.util.List;
import org.aitutor.practice.mastery.SkillState;

/**
 * Says the parts of an estimate in plain words: first what is so, then what it does to the estimate.
 *
 * @param skill its name
 * @param known the answers, by whomever, that how hard the skill is is known from
 * @param own the student's history with it
 * @param answers how many of the student's answers count in the course
 * @param latest whether each of the latest answers to the skill was right without help, newest first
 */
record EstimateWords(Voice voice, String skill, int known, SkillState own, int answers, List<Boolean> latest) {
    String of(EstimatePart.Name part, Effect effect) {
        String fact = switch (part) {
            case ITEM_DIFFICULTY -> items(effect);
            case TOPIC_DIFFICULTY -> topic(effect);
            case GENERAL_LEVEL -> general(effect);
            case TOPIC_LEVEL -> level(effect);
            case RECENT_FORM -> form();
            case PRACTICE -> practice(effect);
        };
        return fact + ' ' + effect.sentence();
    }

    private String items(Effect effect) {
        return "The items on " + skill
                + switch (effect) {
                    case RAISES -> " are easier than most.";
                    case LOWERS -> " are harder than most.";
                    case NEUTRAL -> " are about as hard as others.";
                };
    }

    /** One student's answers may be all there are, so they are counted, and nobody is said to agree. */
    private String topic(Effect effect) {
        if (known == 0) {
            return "How hard " + skill + " is to learn is not known yet.";
        }
        return "Going by the " + times(known, "answer") + " on it in this course so far, " + skill
                + switch (effect) {
                    case RAISES -> " comes easier than other skills.";
                    case LOWERS -> " is harder to learn than other skills.";
                    case NEUTRAL -> " is neither easy nor hard to learn.";
                };
    }

    private String general(Effect effect) {
        return answers == 0
                ? "There are no answers in this course yet."
                : voice.opening() + " answers in this course were right without help " + comparison(effect)
                        + " expected (" + times(answers, "answer") + ").";
    }

    private String level(Effect effect) {
        return own.count() == 0
                ? "There are no answers on " + skill + " yet."
                : "On " + skill + ", " + voice.within() + " answers were right without help " + comparison(effect)
                        + " expected (" + times(own.count(), "answer") + ").";
    }

    private String form() {
        if (latest.isEmpty()) {
            return "There are no recent answers on " + skill + "; the latest in the course count a little.";
        }
        if (latest.size() == 1) {
            return voice.opening() + " latest answer on " + skill + " was " + (latest.get(0) ? "" : "not ")
                    + "right without help.";
        }
        long right = latest.stream().filter(Boolean::booleanValue).count();
        return "Of " + voice.within() + " latest " + times(latest.size(), "answer") + " on " + skill + ", " + right
                + (right == 1 ? " was" : " were") + " right without help; the newest count most.";
    }

    /** That mistakes teach, too, has to be said where they raise it. */
    private String practice(Effect effect) {
        if (own.count() == 0) {
            return skill + " was not practiced yet.";
        }
        boolean byMistakes = effect == Effect.RAISES && own.successes() == 0;
        return skill + " was practiced " + (own.count() == 1 ? "once" : own.count() + " times") + ": "
                + own.successes() + " right without help, " + own.failures() + " not."
                + (byMistakes ? " Practice teaches also where it goes wrong." : "");
    }

    private static String comparison(Effect effect) {
        return switch (effect) {
            case RAISES -> "more often than";
            case LOWERS -> "less often than";
            case NEUTRAL -> "about as often as";
        };
    }

    private static String times(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
