package org.aitutor.practice.grading;

/** How many letters must be inserted, deleted, replaced or exchanged with their neighbor (Damerau 1964). */
final class EditDistance {

    private EditDistance() {}

    static boolean atMost(int limit, String one, String other) {
        return Math.abs(one.length() - other.length()) <= limit && between(one, other) <= limit;
    }

    static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (exchanged(one, other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean exchanged(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
