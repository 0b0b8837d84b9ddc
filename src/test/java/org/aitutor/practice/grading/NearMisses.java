package org.aitutor.practice.grading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Changes an answer a little so that it is no longer right; only what truly differs is kept, by construction or by the
 * {@link Calculator}.
 */
final class NearMisses {

    private static final Pattern NUMERAL = Pattern.compile("\\d+");

    private NearMisses() {}

    static Map<String, String> of(AnswerKey key, String answer) {
        Map<String, String> misses = new LinkedHashMap<>();
        if (key instanceof AnswerKey.Text) {
            text(answer, misses);
        } else if (key instanceof AnswerKey.Numeric) {
            numeric(answer.replace("$", "").replace(" ", ""), misses);
        } else if (key instanceof AnswerKey.ValueSet set) {
            set(set.set(), misses);
        } else if (key instanceof AnswerKey.Interval) {
            interval(answer.replace("$", "").replace(" ", ""), misses);
        } else if (key instanceof AnswerKey.Matrix matrix) {
            matrix(matrix.rows(), misses);
        } else {
            formula(Rewritings.ascii(answer), misses);
        }
        return misses;
    }

    private static void text(String answer, Map<String, String> misses) {
        misses.put("a letter more", answer.replace("$", "") + "x");
        misses.put("another answer", "42");
    }

    private static void numeric(String plain, Map<String, String> misses) {
        boolean zero = plain.matches("-?[0.]+");
        if (!zero) {
            misses.put("sign", plain.startsWith("-") ? plain.substring(1) : "-" + plain);
        }
        List<String> bumped = bumps(plain);
        for (int i = 0; i < bumped.size(); i++) {
            misses.put("numeral " + i, bumped.get(i));
        }
        String ascii = Rewritings.ascii(plain);
        boolean fraction = plain.matches("-?\\\\frac\\{-?\\d+\\}\\{\\d+\\}|-?\\d+/\\d+");
        if ((fraction || plain.matches("-?\\d+")) && !zero && Calculator.differ(ascii, "1/(" + ascii + ")")) {
            String[] parts = ascii.replaceAll("[()]", "").split("/", -1);
            misses.put("reciprocal", parts.length == 2 ? parts[1] + "/(" + parts[0] + ")" : "1/(" + parts[0] + ")");
        }
    }

    /** One numeral larger by one; those a number is made of are of different value by construction. */
    private static List<String> bumps(String text) {
        List<String> bumped = new ArrayList<>();
        Matcher numeral = NUMERAL.matcher(text);
        while (numeral.find()) {
            String larger = new BigInteger(numeral.group()).add(BigInteger.ONE).toString();
            String padded = "0".repeat(Math.max(0, numeral.group().length() - larger.length())) + larger;
            boolean powerOfTen = numeral.group().equals("10") && text.matches(".*\\\\times.*");
            boolean shifts = padded.length() > numeral.group().length()
                    && numeral.start() > 0
                    && text.charAt(numeral.start() - 1) == '.';
            if (!shifts && !powerOfTen) {
                bumped.add(text.substring(0, numeral.start()) + padded + text.substring(numeral.end()));
            }
        }
        return bumped;
    }

    private static void formula(String ascii, Map<String, String> misses) {
        Map<String, String> candidates = new LinkedHashMap<>();
        String[] sides = ascii.split("(?<=[<>=])(?![<>=])|(?=[<>=])(?<![<>=])", -1);
        for (int i = 0; i < sides.length; i += 2) {
            String before = String.join("", List.of(sides).subList(0, i));
            String behind = String.join("", List.of(sides).subList(i + 1, sides.length));
            int side = i;
            expression(sides[i])
                    .forEach((name, text) -> candidates.put(name + " on side " + side, before + text + behind));
        }
        swapped(ascii).ifPresent(text -> candidates.put("variables swapped", text));
        candidates.forEach((name, text) -> {
            if (differ(ascii, text)) {
                misses.put(name, text);
            }
        });
    }

    private static Map<String, String> expression(String side) {
        Map<String, String> candidates = new LinkedHashMap<>();
        if (side.matches("[A-Za-z]|[A-Za-z]\\([A-Za-z]\\)")) {
            return candidates;
        }
        candidates.put("sign", "-(" + side + ")");
        candidates.put("reciprocal", "1/(" + side + ")");
        List<String> bumped = bumps(side);
        for (int i = 0; i < bumped.size(); i++) {
            candidates.put("numeral " + i, bumped.get(i));
        }
        List<String> terms = Surgery.terms(side);
        for (int i = 0; terms.size() > 1 && i < terms.size(); i++) {
            List<String> fewer = new ArrayList<>(terms);
            fewer.remove(i);
            candidates.put("term " + i + " dropped", Surgery.join(fewer));
            List<String> negated = new ArrayList<>(terms);
            String term = terms.get(i);
            negated.set(i, term.startsWith("-") ? "+" + term.substring(1) : "-" + term.replaceFirst("^\\+", ""));
            candidates.put("sign of term " + i, Surgery.join(negated));
        }
        return candidates;
    }

    private static java.util.Optional<String> swapped(String ascii) {
        Set<String> names = Calculator.symbols(ascii);
        List<String> letters =
                names.stream().filter(name -> name.length() == 1).limit(2).toList();
        if (letters.size() < 2 || ascii.matches(".*(sqrt|ln|log|sin|cos|pi|theta).*")) {
            return java.util.Optional.empty();
        }
        String one = letters.get(0);
        String other = letters.get(1);
        return java.util.Optional.of(ascii.replace(one, "#").replace(other, one).replace("#", other));
    }

    /** Undecided is no difference: complex numbers, both signs, and what has no value at the points. */
    static boolean differ(String one, String other) {
        boolean undecided =
                (one + other).contains("±") || Calculator.symbols(one).contains("i");
        if (undecided) {
            return false;
        }
        String left = one.replaceAll("^[A-Za-z]\\([A-Za-z]\\)(?==)", "y");
        String right = other.replaceAll("^[A-Za-z]\\([A-Za-z]\\)(?==)", "y");
        long links = one.chars().filter(c -> "<>=".indexOf(c) >= 0).count();
        if (links == 0) {
            return Calculator.differ(left, right);
        }
        return !one.matches(".*[<>].*") && links == 1 && Calculator.equationsDiffer(left, right);
    }

    private static void set(List<String> members, Map<String, String> misses) {
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i).replaceFirst("^\\((.*=.*)\\)$", "$1");
            if (member.startsWith("(") && member.contains(",")) {
                point(members, i, misses);
            } else if (!member.matches("[A-Za-z ]+")) {
                Map<String, String> changes = new LinkedHashMap<>();
                formula(Rewritings.ascii(member), changes);
                int place = i;
                changes.forEach((name, text) -> misses.put(name + " of " + place, with(members, place, text)));
            }
        }
        if (members.size() > 1) {
            misses.put("member dropped", String.join(",", members.subList(1, members.size())));
            misses.put("member added", String.join(",", members) + ",9173");
        }
    }

    private static void point(List<String> members, int place, Map<String, String> misses) {
        String inside = members.get(place).substring(1, members.get(place).length() - 1);
        String[] coordinates = inside.split(",", -1);
        for (String bumped : bumps(inside)) {
            misses.put("point " + place + " as " + bumped, with(members, place, "(" + bumped + ")"));
        }
        if (coordinates.length == 2
                && Calculator.differ(Rewritings.ascii(coordinates[0]), Rewritings.ascii(coordinates[1]))
                && members.size() == 1) {
            misses.put("coordinates swapped", "(" + coordinates[1] + "," + coordinates[0] + ")");
        }
    }

    private static String with(List<String> members, int place, String member) {
        List<String> changed = new ArrayList<>(members);
        changed.set(place, member);
        return String.join(",", changed);
    }

    private static void interval(String plain, Map<String, String> misses) {
        String open = plain.substring(0, 1);
        String close = plain.substring(plain.length() - 1);
        String inside = plain.substring(1, plain.length() - 1);
        if (!inside.startsWith("-inf")) {
            misses.put("lower end", (open.equals("(") ? "[" : "(") + inside + close);
        }
        if (!inside.endsWith("inf")) {
            misses.put("upper end", open + inside + (close.equals(")") ? "]" : ")"));
        }
        if (!inside.equals("-inf,inf")) {
            misses.put("all", "(-inf,inf)");
        }
        misses.put("none", "no solution");
    }

    private static void matrix(List<List<String>> rows, Map<String, String> misses) {
        List<List<String>> ascii = rows.stream()
                .map(row -> row.stream().map(Rewritings::ascii).toList())
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            List<List<String>> changed = new ArrayList<>(ascii);
            List<String> cells = new ArrayList<>(ascii.get(row));
            cells.set(0, "(" + cells.get(0) + ")+1");
            changed.set(row, cells);
            misses.put("cell of row " + row, written(changed));
        }
        misses.put("row dropped", written(ascii.subList(1, ascii.size())));
    }

    private static String written(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
