package org.aitutor.practice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command's arguments: options with a value, and the rest. */
record Arguments(Map<String, String> options, List<String> rest) {

    static Arguments of(String[] arguments, List<String> known) {
        Map<String, String> options = new HashMap<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                rest.add(arguments[i]);
            } else if (!known.contains(arguments[i])) {
                throw new InputProblem("Unknown: " + arguments[i] + ". See --help.");
            } else if (i + 1 == arguments.length) {
                throw new InputProblem(arguments[i] + " wants a value. See --help.");
            } else {
                options.put(arguments[i], arguments[++i]);
            }
        }
        return new Arguments(Map.copyOf(options), List.copyOf(rest));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The number that an option gives, at least 1. */
    int number(String name, int otherwise) {
        try {
            int number = option(name).map(Integer::parseInt).orElse(otherwise);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new InputProblem(
                name + " wants a whole number from 1, not '" + option(name).orElse("") + "'.");
    }

    /** The chance that an option gives, between 0 and 1; empty without the option. */
    Optional<Double> chance(String name) {
        try {
            Optional<Double> chance = option(name).map(Double::parseDouble);
            if (chance.filter(value -> !(value > 0 && value < 1)).isEmpty()) {
                return chance;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new InputProblem(
                name + " wants a number between 0 and 1, not '" + option(name).orElse("") + "'.");
    }

    /** The one argument that is no option. */
    String only(String what) {
        if (rest.size() != 1) {
            throw new InputProblem("Wants one " + what + ", got " + rest.size() + ". See --help.");
        }
        return rest.get(0);
    }
}
