package org.aitutor.practice;

/** Whom an explanation speaks to: the student, or somebody who teaches the student. */
enum Voice {
    TO_STUDENT("Your", "your"),
    TO_TEACHER("The student's", "the student's");

    private final String opening;
    private final String within;

    Voice(String opening, String within) {
        this.opening = opening;
        this.within = within;
    }

    String opening() {
        return opening;
    }

    String within() {
        return within;
    }
}
