package org.aitutor.practice.evaluation;

/** A file or an argument that cannot be used; the message says where and why. */
final class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    InputProblem(String message) {
        super(message);
    }
}
