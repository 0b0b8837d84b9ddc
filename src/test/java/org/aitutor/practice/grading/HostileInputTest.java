package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, there is a verdict, and soon. */
class HostileInputTest {

    private static final List<AnswerKey> KEYS = List.of(
            new AnswerKey.Choice("a"),
            new AnswerKey.Multiple(Set.of("a", "b")),
            new AnswerKey.Numeric("3/4", "0.01", true, "km/h", 3),
            new AnswerKey.Numeric("1e300"),
            new AnswerKey.Expression("\\frac{x^2-1}{\\sqrt{y}}\\ln(z)"),
            new AnswerKey.Expression("(x-1)(x+2)^3", AnswerKey.Form.FACTORED),
            new AnswerKey.Expression("x!"),
            new AnswerKey.Equation("y=2x+1"),
            new AnswerKey.Equation("\\sqrt{x}+y^2<3"),
            new AnswerKey.Interval("(-∞,2]∪(5,7)"),
            new AnswerKey.ValueSet(List.of("1", "(2,-3)", "DNE", "x±1")),
            new AnswerKey.Matrix(List.of(List.of("1", "x"), List.of("0", "1/2"))),
            new AnswerKey.Text(List.of("parabola"), false, 2),
            new AnswerKey.Ordering(List.of("a", "b")),
            new AnswerKey.Matching(List.of(new Pair("a", "b"))),
            new AnswerKey.Blanks(Map.of("p", new AnswerKey.Numeric("1"))));

    static Stream<String> attacks() {
        return Stream.of(
                "",
                " ",
                "\u0000",
                "(".repeat(900),
                "(".repeat(450) + "x" + ")".repeat(450),
                "{".repeat(400) + "1" + "}".repeat(400),
                "|".repeat(999),
                "-".repeat(999) + "x",
                "±".repeat(500) + "x",
                "x" + "!".repeat(998),
                "9" + "!".repeat(998),
                "x" + "'".repeat(998),
                "\\frac{1}{".repeat(110) + "x" + "}".repeat(110),
                "\\sqrt{".repeat(140) + "x" + "}".repeat(140),
                "sin(".repeat(240) + "x" + ")".repeat(39),
                "ln ".repeat(330) + "x",
                "10^10^10",
                "10^10^10^10^10",
                "9^9^9^9^9^9^9^9^9",
                "x^999999999999999999999999",
                "x^" + "9".repeat(900),
                "2^(2^(2^(2^(2^(2^x)))))",
                "9".repeat(1000),
                "0." + "0".repeat(900) + "1",
                "1e999999999",
                "1e-400",
                "1E+99999999999999999999",
                "5*10^99999",
                "1/0",
                "0/0",
                "0^0",
                "0^-1",
                "1/(x-x)",
                "ln(0)",
                "170!",
                "171!",
                "(-5)!",
                "(9999999999)!",
                "x".repeat(1000),
                "x+".repeat(499) + "x",
                "x*".repeat(499) + "x",
                "1/".repeat(499) + "x",
                "x^9".repeat(333),
                "x^99999999999999".repeat(60),
                "(x+1)^999".repeat(100),
                "(1+2)^1000".repeat(100),
                "sin(x)".repeat(160),
                "1,".repeat(499) + "1",
                "1;".repeat(499) + "1",
                "(1,2),".repeat(166),
                "((((1,2),3),4),5),6",
                "=".repeat(500),
                "x=".repeat(499) + "x",
                "x<".repeat(499) + "x",
                "[0,1]∪".repeat(160) + "[0,1]",
                "[0,1] U ".repeat(120) + "[0,1]",
                "{x|".repeat(300),
                "{x|x>1}".repeat(140),
                "\\{x \\mid ".repeat(99),
                "[[" + "1,".repeat(400) + "1]]",
                "[[" + "[[".repeat(400),
                "\\begin{bmatrix}" + "1&".repeat(400) + "\\end{bmatrix}",
                "\\begin{bmatrix}\\begin{bmatrix}",
                "\\begin{bmatrix}\\end{bmatrix}",
                "\\".repeat(999),
                "\\left".repeat(199),
                "\\text{".repeat(160) + "}".repeat(30),
                "\\frac",
                "\\frac{",
                "\\sqrt[",
                "\\log_",
                "a_{".repeat(300),
                "$".repeat(999),
                "%".repeat(999),
                "5%%%%%%%%%%%%%%%%%%%%",
                "°".repeat(999),
                "²".repeat(999),
                "x²³⁴".repeat(240),
                "½".repeat(500),
                "\u202e5\u202c",
                "\ud83d\ude00".repeat(400),
                "\ud800",
                "é".repeat(999),
                "\u0301".repeat(999),
                "٣",
                "１２３",
                "5 km/h/s/s/s/s/s/s/s/s/s",
                "5 km^9999999999",
                "5 " + "m*".repeat(400) + "m",
                "or ".repeat(333),
                " and ".repeat(199),
                "a".repeat(100_000),
                "(".repeat(100_000),
                "1 ".repeat(50_000),
                "<script>alert(1)</script>",
                "'; DROP TABLE students; --",
                "${jndi:ldap://x}",
                "NaN",
                "Infinity",
                "-Infinity",
                "∞",
                "∞-∞",
                "null");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void everyKindGivesAVerdict(String attack) {
        long start = cpu();

        for (AnswerKey key : KEYS) {
            responses(attack)
                    .forEach(
                            response -> assertThat(Grading.grade(key, response)).isNotNull());
        }

        // 13 responses to each of 16 keys: a bound on the sum is a bound on hanging, not a measurement.
        assertThat(cpu() - start).isLessThan(20_000_000_000L);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aHostileKeyIsReportedOrUsable(String attack) {
        keys(attack).forEach(key -> {
            assertThat(Grading.problem(key)).isNotNull();
            assertThat(Grading.grade(key, new Response.Expression("x+1"))).isNotNull();
        });
        assertThat(AnswerReader.read("arithmetic", attack)).isNotNull();
        assertThat(AnswerReader.read("string", attack)).isNotNull();
    }

    @Test
    void noHostileTextIsRight() {
        AnswerKey key = new AnswerKey.Expression("\\frac{x^2-1}{\\sqrt{y}}\\ln(z)");

        assertThat(attacks().map(attack -> Grading.grade(key, new Response.Expression(attack))))
                .doesNotContain(Verdict.right());
    }

    @Test
    void randomTextGivesAVerdict() {
        SplittableRandom random = new SplittableRandom(4);
        String alphabet = "0123456789xyzeinf+-*/^=<>()[]{}|,;.!%'_ \\$±√∪∞²½π°≤";
        List<String> words = List.of(
                "\\frac{", "\\sqrt{", "\\left(", "\\right)", "sqrt(", "ln", "log_", "sin", "10^", "inf", " or ");

        for (int i = 0; i < 4_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(24); j >= 0; j--) {
                text.append(
                        random.nextInt(4) == 0
                                ? words.get(random.nextInt(words.size()))
                                : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            AnswerKey key = KEYS.get(random.nextInt(KEYS.size()));
            responses(text.toString())
                    .forEach(response -> assertThat(Grading.grade(key, response))
                            .as(text.toString())
                            .isNotNull());
        }
    }

    @Test
    void manyElementsInALongListAreRefused() {
        List<String> many = Stream.generate(() -> "1").limit(10_000).toList();

        assertThat(Grading.grade(new AnswerKey.ValueSet(List.of("1")), new Response.ValueSet(many)))
                .isInstanceOf(Verdict.Unreadable.class);
        assertThat(Grading.grade(new AnswerKey.Matrix(List.of(List.of("1"))), new Response.Matrix(List.of(many))))
                .isInstanceOf(Verdict.Unreadable.class);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Response> responses(String text) {
        return List.of(
                new Response.Choice(text),
                new Response.Multiple(Set.of(text)),
                new Response.Numeric(text),
                new Response.Numeric("1", text),
                new Response.Expression(text),
                new Response.Equation(text),
                new Response.Interval(text),
                new Response.ValueSet(List.of(text)),
                new Response.Matrix(List.of(List.of(text, text), List.of(text, text))),
                new Response.Text(text),
                new Response.Ordering(List.of(text, text)),
                new Response.Matching(List.of(new Pair(text, text))),
                new Response.Blanks(Map.of("p", new Response.Numeric(text))));
    }

    private static List<AnswerKey> keys(String text) {
        return List.of(
                new AnswerKey.Numeric(text),
                new AnswerKey.Numeric("1", text, true, text, 3),
                new AnswerKey.Expression(text),
                new AnswerKey.Equation(text),
                new AnswerKey.Interval(text),
                new AnswerKey.ValueSet(List.of(text)),
                new AnswerKey.Matrix(List.of(List.of(text))),
                new AnswerKey.Text(List.of(text), true, 3));
    }
}
