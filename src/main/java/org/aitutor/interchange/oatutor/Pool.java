package org.aitutor.interchange.oatutor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The problems of an archive by the names of its files: {@code content-pool/PID/…}. */
final class Pool {
    private static final Pattern PROBLEM = Pattern.compile("content-pool/([^/]+)/(.+)");
    private static final Pattern STEP = Pattern.compile("steps/([^/]+)/.+");
    private static final Pattern FILE = Pattern.compile("content-pool/([^/]+)/(?:\\1\\.json|figures/[^/]+"
            + "|steps/([^/]+)/(?:\\2\\.json|tutoring/\\2DefaultPathway\\.json))");
    /** {@code parabola2} before {@code parabola10}. */
    private static final Comparator<String> NATURAL = Comparator.comparing((String id) -> id.replaceAll("\\d+$", ""))
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder());

    private final String root;
    private final Map<String, Set<String>> steps = new TreeMap<>(NATURAL);

    /** @param root what stands before {@code content-pool} in all names; empty or with a slash at its end */
    Pool(String root, List<String> names) {
        this.root = root;
        names.stream()
                .filter(name -> name.startsWith(root))
                .map(name -> PROBLEM.matcher(name.substring(root.length())))
                .filter(Matcher::matches)
                .forEach(this::add);
    }

    private void add(Matcher problem) {
        Set<String> known = steps.computeIfAbsent(problem.group(1), id -> new TreeSet<>());
        Matcher step = STEP.matcher(problem.group(2));
        if (step.matches()) {
            known.add(step.group(1));
        }
    }

    /** Whether the format has a file of that name among its problems. */
    boolean knows(String name) {
        return name.startsWith(root)
                && FILE.matcher(name.substring(root.length())).matches();
    }

    List<String> problems() {
        return List.copyOf(steps.keySet());
    }

    /** The problem's steps, in their order. */
    List<String> steps(String problem) {
        return new ArrayList<>(steps.getOrDefault(problem, Set.of()));
    }

    String problemFile(String problem) {
        return folder(problem) + problem + ".json";
    }

    String stepFile(String problem, String step) {
        return folder(problem) + "steps/" + step + "/" + step + ".json";
    }

    String pathwayFile(String problem, String step) {
        return folder(problem) + "steps/" + step + "/tutoring/" + step + "DefaultPathway.json";
    }

    String figureFile(String problem, String figure) {
        return folder(problem) + "figures/" + figure;
    }

    private String folder(String problem) {
        return root + "content-pool/" + problem + "/";
    }
}
