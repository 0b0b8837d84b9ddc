package org.aitutor.operations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.quiz.FeedbackPolicy;
import org.aitutor.practice.quiz.Questions;
import org.aitutor.practice.quiz.QuizDraft;
import org.aitutor.practice.quiz.QuizTerms;

/** The quiz of the demo course: eight questions of its first skills, another eight each time. */
final class DemoQuiz {
    static final String NAME = "check-yourself";

    private static final int QUESTIONS = 8;

    private DemoQuiz() {}

    static QuizDraft draft(CourseId course) {
        List<SkillId> skills = Stream.of(
                        "integers", "order-of-operations", "like-terms", "one-step-equations", "two-step-equations")
                .map(skill -> SkillId.of(course, skill))
                .toList();
        QuizTerms terms = new QuizTerms(
                "Check yourself: from signed numbers to two-step equations",
                Optional.of(Duration.ofMinutes(20)),
                Optional.empty(),
                5,
                0.7,
                true,
                FeedbackPolicy.AFTER_SUBMIT);
        return new QuizDraft(terms, new Questions.Drawn(skills, QUESTIONS), Optional.empty());
    }
}
