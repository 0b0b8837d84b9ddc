package org.aitutor.practice.grading;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second, simple evaluator of the ASCII that {@link PlainAscii} writes: it decides for the tests whether two answers
 * truly differ, without any of the grader's code.
 */
final class Calculator {

    private static final double DIFFERENT = 1e-9;
    private static final int POINTS = 6;

    private final String text;
    private final int point;
    private int position;

    private Calculator(String text, int point) {
        this.text = text;
        this.point = point;
    }

    /** Whether two expressions have different values at one of a few points at which both have one. */
    static boolean differ(String one, String other) {
        for (int i = 0; i < POINTS; i++) {
            Optional<Double> a = value(one, i);
            Optional<Double> b = value(other, i);
            if (a.isPresent() && b.isPresent() && far(a.get(), b.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the left sides less the right sides are not multiples of one another. */
    static boolean equationsDiffer(String one, String other) {
        String left = difference(one);
        String right = difference(other);
        Optional<Double> first = ratio(left, right, 0);
        for (int i = 1; i < POINTS; i++) {
            Optional<Double> next = ratio(left, right, i);
            if (first.isPresent() && next.isPresent() && far(first.get(), next.get())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Double> ratio(String left, String right, int point) {
        return value(left, point)
                .flatMap(a -> value(right, point).map(b -> a / b))
                .filter(Double::isFinite);
    }

    private static String difference(String equation) {
        String[] sides = equation.split("[<>]?=|[<>]", -1);
        return "(" + sides[0] + ")-(" + sides[1] + ")";
    }

    private static boolean far(double a, double b) {
        return Math.abs(a - b) > DIFFERENT * Math.max(Math.abs(a), Math.abs(b));
    }

    /** Empty where it has no finite value; the points are positive and not whole. */
    static Optional<Double> value(String text, int point) {
        Calculator calculator = new Calculator(text, point);
        double value = calculator.sum();
        if (calculator.position < text.length()) {
            throw new IllegalArgumentException("Cannot calculate " + text + " from " + calculator.position);
        }
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    static Set<String> symbols(String text) {
        String bare = text.replaceAll("sqrt|theta|ln|log|sin|cos|pi", " ");
        Set<String> names = new TreeSet<>();
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("[A-Za-z](?:_[A-Za-z0-9])?'*").matcher(bare);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        names.remove("e");
        if (text.contains("theta")) {
            names.add("theta");
        }
        return names;
    }

    private double sum() {
        double value = product();
        while (at("+") || at("-")) {
            value += text.charAt(position++) == '+' ? product() : -product();
        }
        return value;
    }

    private double product() {
        double value = signed();
        while (position < text.length() && "+-)=|<>,".indexOf(text.charAt(position)) < 0) {
            if (take("/")) {
                value /= signed();
            } else {
                take("*");
                value *= signed();
            }
        }
        return value;
    }

    private double signed() {
        return take("-") ? -signed() : power();
    }

    private double power() {
        double base = atom();
        return take("^") ? Math.pow(base, signed()) : base;
    }

    private double atom() {
        if (take("(")) {
            return closing(sum(), ")");
        }
        if (take("|")) {
            return Math.abs(closing(sum(), "|"));
        }
        if (take("sqrt")) return Math.sqrt(atom());
        if (take("ln")) return Math.log(atom());
        if (take("log_")) {
            double base = atom();
            return Math.log(atom()) / Math.log(base);
        }
        if (take("sin")) return Math.sin(atom());
        if (take("cos")) return Math.cos(atom());
        if (take("pi")) return Math.PI;
        if (take("theta")) return variable("theta");
        return name().orElseGet(this::number);
    }

    private Optional<Double> name() {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("[A-Za-z](?:_[A-Za-z0-9])?'*")
                .matcher(text)
                .region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher.group().equals("e") ? Math.E : variable(matcher.group()));
    }

    private double variable(String name) {
        return 1.1 + Math.floorMod(name.hashCode() * 31 + point * 57, 101) / 40.0;
    }

    private double number() {
        int start = position;
        while (position < text.length() && "0123456789.".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        if (start == position) {
            throw new IllegalArgumentException("Cannot calculate " + text + " from " + position);
        }
        return Double.parseDouble(text.substring(start, position));
    }

    private double closing(double value, String sign) {
        if (!take(sign)) {
            throw new IllegalArgumentException("Not closed: " + text);
        }
        return value;
    }

    private boolean at(String sign) {
        return text.startsWith(sign, position);
    }

    private boolean take(String sign) {
        boolean there = at(sign);
        position += there ? sign.length() : 0;
        return there;
    }
}
