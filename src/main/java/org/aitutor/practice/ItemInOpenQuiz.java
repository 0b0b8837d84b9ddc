package org.aitutor.practice;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The item is part of a quiz that the student sits: until that has ended it cannot be practised. */
public final class ItemInOpenQuiz extends DomainException {
    ItemInOpenQuiz() {
        super(
                Kind.CONFLICT,
                "item-in-open-quiz",
                "This question is part of a quiz that you have begun. Practice it when you have handed that in.");
    }
}
