package org.aitutor.practice.quiz;

import java.time.Instant;
import java.util.Optional;

/** What an instructor sets of a quiz. */
public record QuizDraft(QuizTerms terms, Questions questions, Optional<Instant> opensAt) {}
