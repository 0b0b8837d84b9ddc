package org.aitutor.practice.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The command behind {@code scripts/simulate-practice}. */
public final class SimulatePractice {

    private static final int SKILLS = 6;
    private static final int ITEMS_PER_SKILL = 15;
    private static final int HORIZON = 150;

    private SimulatePractice() {}

    public static void main(String[] arguments) throws IOException {
        Commands.run(() -> simulate(Arguments.of(arguments, List.of("--students", "--seeds", "--plot", "--skills"))));
    }

    private static void simulate(Arguments arguments) throws IOException {
        long began = System.nanoTime();
        int students = arguments.number("--students", 500);
        int seeds = arguments.number("--seeds", 20);
        SimulatedCourse course = new SimulatedCourse(SKILLS, ITEMS_PER_SKILL, layered(arguments));
        Figures figures =
                new Figures().and("students", students).and("seeds", seeds).and("horizon", HORIZON);
        for (Generator generator : Generator.values()) {
            Map<Policy, List<ClassResult>> results = new EnumMap<>(Policy.class);
            for (Policy policy : Policy.values()) {
                results.put(policy, classes(course, generator, policy, students, seeds));
            }
            figures.raw(generator.apiName(), report(generator, results));
            if (arguments.option("--plot").isPresent()) {
                String name = arguments.option("--plot").get() + "-" + generator.apiName() + ".svg";
                Files.writeString(Path.of(name), plot(generator, results));
            }
        }
        Commands.say(List.of(
                figures.and("seconds", (System.nanoTime() - began) / 1e9).json()));
    }

    private static boolean layered(Arguments arguments) {
        return switch (arguments.option("--skills").orElse("layered")) {
            case "layered" -> true;
            case "independent" -> false;
            default -> throw new InputProblem("--skills wants 'layered' or 'independent'.");
        };
    }

    private static List<ClassResult> classes(
            SimulatedCourse course, Generator generator, Policy policy, int students, int seeds) {
        return IntStream.range(0, seeds)
                .parallel()
                .mapToObj(seed -> new SimulatedClass(course, generator, policy, students, HORIZON, seed).practiced())
                .toList();
    }

    private static String report(Generator generator, Map<Policy, List<ClassResult>> results) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(generator.label() + ", " + HORIZON + " items:");
        lines.add("| policy | items to mastery | finished | success then | success after 60 | at the end"
                + " | items to true mastery | over-practice | under-practice |");
        lines.add("|---|---|---|---|---|---|---|---|---|");
        Figures figures = new Figures();
        results.forEach((policy, classes) -> {
            Row row = new Row(classes);
            lines.add("| " + policy.label() + " | " + row.cells() + " |");
            figures.raw(policy.apiName(), row.json());
        });
        Estimate saved = Estimate.of(difference(results, ClassResult::itemsToMastery));
        Estimate better = Estimate.of(difference(results, ClassResult::successThen));
        lines.add("Ours less lowest mastery first, class by class: " + saved.text(1) + " items to mastery, "
                + better.text(3) + " success then.");
        Commands.say(lines);
        return figures.and("itemsSaved", -saved.mean())
                .and("itemsSavedMargin", saved.margin())
                .and("successGained", better.mean())
                .and("successGainedMargin", better.margin())
                .json();
    }

    private static double[] difference(Map<Policy, List<ClassResult>> results, ToDoubleFunction<ClassResult> figure) {
        List<ClassResult> ours = results.getOrDefault(Policy.OURS, List.of());
        List<ClassResult> theirs = results.getOrDefault(Policy.LOWEST_MASTERY, List.of());
        return IntStream.range(0, ours.size())
                .mapToDouble(seed -> figure.applyAsDouble(ours.get(seed)) - figure.applyAsDouble(theirs.get(seed)))
                .toArray();
    }

    private static String plot(Generator generator, Map<Policy, List<ClassResult>> results) {
        Plot plot = new Plot(
                generator.label(),
                new Plot.Axis("items practiced", 0, HORIZON),
                new Plot.Axis("unaided success, mean over skills", 0.2, 1));
        results.forEach((policy, classes) -> {
            List<Plot.Point> points = new ArrayList<>();
            for (int n = 0; n <= HORIZON; n += 10) {
                int items = n;
                double mean = classes.stream()
                        .mapToDouble(one -> one.success().get(items))
                        .average()
                        .orElseThrow();
                points.add(new Plot.Point(items, mean));
            }
            plot.line(policy.label(), points);
        });
        return plot.svg();
    }

    private record Row(List<ClassResult> classes) {

        private static final int MIDWAY = 60;

        String cells() {
            return String.join(
                    " | ",
                    of(ClassResult::itemsToMastery).text(1),
                    of(ClassResult::finished).text(3),
                    of(ClassResult::successThen).text(3),
                    of(one -> one.success().get(MIDWAY)).text(3),
                    of(one -> one.success().get(HORIZON)).text(3),
                    of(ClassResult::itemsToTrueMastery).text(1),
                    of(ClassResult::overPracticed).text(1),
                    of(ClassResult::underPracticed).text(2));
        }

        String json() {
            return Figures.of("itemsToMastery", of(ClassResult::itemsToMastery).mean())
                    .and("finished", of(ClassResult::finished).mean())
                    .and("successThen", of(ClassResult::successThen).mean())
                    .and("successMidway", of(one -> one.success().get(MIDWAY)).mean())
                    .and("successAtEnd", of(one -> one.success().get(HORIZON)).mean())
                    .and(
                            "itemsToTrueMastery",
                            of(ClassResult::itemsToTrueMastery).mean())
                    .and("overPracticed", of(ClassResult::overPracticed).mean())
                    .and("underPracticed", of(ClassResult::underPracticed).mean())
                    .json();
        }

        private Estimate of(ToDoubleFunction<ClassResult> figure) {
            return Estimate.of(classes.stream().mapToDouble(figure).toArray());
        }
    }
}
