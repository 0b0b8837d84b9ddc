package org.aitutor.practice.grading;

/** How people separate the digits of a number. */
final class Numerals {

    private Numerals() {}

    /** The numeral with a decimal point and no separators; what looks like thousands is read as thousands. */
    static String plain(String numeral) {
        String digits = numeral.replace(" ", "");
        boolean point = digits.contains(".");
        boolean thousands = digits.matches("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
        String separated = thousands || point ? digits.replace(",", "") : digits.replace(',', '.');
        return separated.endsWith(".") ? separated.substring(0, separated.length() - 1) : separated;
    }
}
