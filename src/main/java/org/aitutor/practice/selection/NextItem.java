package org.aitutor.practice.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The policy: {@code score = gap × prerequisites met + 0.6 × zone + 0.5 × due + 0.3 × interleave − seen recently}, where
 * zone is nearness to a chance of 0.75 (desirable difficulty). A problem that was begun is finished first; the first
 * three attempts of a new skill stay together; of the skills that were never met only the next two of the course are
 * open; one pick in ten explores among what is open.
 */
public final class NextItem {
    private static final double ZONE = 0.6;
    private static final double DUE = 0.5;
    private static final double INTERLEAVE = 0.3;
    private static final double DESIRABLE = 0.75;
    private static final double WIDTH = 0.15;
    private static final int EXPLORES_ONE_IN = 10;
    private static final int NEW_SKILLS_OPEN = 2;

    private final Map<String, SkillView> skills = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final History history;
    private final List<String> latestSkills;
    private final RandomGenerator dice;

    /**
     * The policy for one student at one moment.
     *
     * @param skills every skill of the candidates, in the order in which the course teaches them
     * @param recent the student's latest attempts, in any order
     */
    public NextItem(List<SkillView> skills, List<Past> recent, Instant now, RandomGenerator dice) {
        skills.forEach(skill -> this.skills.put(skill.skill(), skill));
        skills.stream()
                .filter(SkillView::isNew)
                .sorted(Comparator.comparing(skill -> !skill.prerequisitesMet()))
                .skip(NEW_SKILLS_OPEN)
                .forEach(skill -> closed.add(skill.skill()));
        this.history = new History(recent, now);
        this.latestSkills = history.latestSkills();
        this.dice = dice;
    }

    /** The choice among these items of the course, which come in its order; empty where nothing is left for now. */
    public Optional<Choice> choose(List<Candidate> candidates) {
        Map<String, Candidate> previous = previousSteps(candidates);
        List<Candidate> open = candidates.stream()
                .filter(history::isRested)
                .filter(one -> history.isReached(one, Optional.ofNullable(previous.get(one.item()))))
                .toList();
        return nextStep(candidates, open)
                .or(() -> pick(narrowed(open)))
                .map(one -> new Choice(one.item(), Reasons.of(views(one))));
    }

    /** What to say where nothing was chosen. */
    public static Reason nothingLeft() {
        return Reasons.nothingLeft();
    }

    /** The same of a lesson's items. */
    public static Reason nothingLeftOn(String lesson) {
        return Reasons.nothingLeftOn(lesson);
    }

    /** What to say of a lesson whose skills no item practices. */
    public static Reason nothingOn(String lesson) {
        return Reasons.nothingOn(lesson);
    }

    private Optional<Candidate> nextStep(List<Candidate> all, List<Candidate> open) {
        Optional<Candidate> last = history.latest()
                .flatMap(past -> all.stream()
                        .filter(one -> one.item().equals(past.item()))
                        .findFirst());
        return last.flatMap(step -> open.stream()
                .filter(one -> one.isStepOf(step) && one.position() > step.position())
                .min(Comparator.comparingInt(Candidate::position)));
    }

    private List<Candidate> narrowed(List<Candidate> open) {
        List<Candidate> known =
                orElse(open.stream().filter(one -> one.skills().stream().noneMatch(closed::contains)), open);
        List<String> beginning = history.latest().map(Past::skills).orElse(List.of()).stream()
                .filter(skill -> skills.containsKey(skill) && view(skill).isBeginning())
                .toList();
        return orElse(known.stream().filter(one -> one.sharesSkillWith(beginning)), known);
    }

    private Optional<Candidate> pick(List<Candidate> open) {
        if (!open.isEmpty() && dice.nextInt(EXPLORES_ONE_IN) == 0) {
            List<Candidate> ready = orElse(open.stream().filter(this::isReady), open);
            return Optional.of(ready.get(dice.nextInt(ready.size())));
        }
        Candidate best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate one : open) {
            double score = score(one);
            if (score > most) {
                best = one;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    double score(Candidate one) {
        boolean ready = true;
        double gap = 0;
        double due = 0;
        for (String skill : one.skills()) {
            SkillView view = view(skill);
            ready &= view.prerequisitesMet();
            gap = Math.max(gap, view.gap());
            due = Math.max(due, view.due());
        }
        double off = (one.chance() - DESIRABLE) / WIDTH;
        double interleave = one.sharesSkillWith(latestSkills) ? 0 : 1;
        return (ready ? gap : 0)
                + ZONE * Math.exp(-off * off)
                + DUE * due
                + INTERLEAVE * interleave
                - history.freshness(one);
    }

    private boolean isReady(Candidate one) {
        return views(one).stream().allMatch(SkillView::prerequisitesMet);
    }

    private List<SkillView> views(Candidate one) {
        return one.skills().stream().map(this::view).toList();
    }

    private SkillView view(String skill) {
        SkillView view = skills.get(skill);
        if (view == null) {
            throw new IllegalArgumentException("no view of skill " + skill);
        }
        return view;
    }

    private static Map<String, Candidate> previousSteps(List<Candidate> candidates) {
        Map<String, List<Candidate>> problems = new HashMap<>();
        candidates.forEach(one -> one.group()
                .ifPresent(group -> problems.computeIfAbsent(group, key -> new ArrayList<>())
                        .add(one)));
        Map<String, Candidate> previous = new HashMap<>();
        problems.values().forEach(steps -> {
            steps.sort(Comparator.comparingInt(Candidate::position));
            for (int i = 1; i < steps.size(); i++) {
                previous.put(steps.get(i).item(), steps.get(i - 1));
            }
        });
        return previous;
    }

    private static List<Candidate> orElse(java.util.stream.Stream<Candidate> some, List<Candidate> all) {
        List<Candidate> found = some.toList();
        return found.isEmpty() ? all : found;
    }
}
