package org.aitutor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of the house, generated from the one list of rooms. {@code root} lets them run on fixtures as well. */
final class Rooms {
    /** In the one order: a room may use only what stands before it. */
    static final List<String> ORDER = List.of(
            "platform",
            "jobs",
            "accounts",
            "catalogue",
            "learning",
            "practice",
            "interchange",
            "tutor",
            "analytics",
            "operations");

    /** Packages of functions only: each may use the ones that stand before it. */
    static final List<String> PURE = List.of(
            "platform.problem",
            "platform.paging",
            "learning.scheduling",
            "learning.streak",
            "practice.grading",
            "practice.mastery",
            "practice.selection",
            "practice.scoring",
            "practice.evaluation",
            "tutor.moves",
            "tutor.retrieval");

    /** Features within a room that have domain packages of their own. */
    static final List<String> WITHIN = List.of("practice.quiz");

    private static final String[] REST = {"jakarta.ws.rs..", "org.glassfish.jersey.."};
    private static final String[] SERVER = {"org.glassfish.grizzly..", "org.glassfish.hk2.."};
    private static final String[] STORAGE = {
        "com.mongodb..",
        "org.bson..",
        "jakarta.nosql..",
        "jakarta.data..",
        "org.eclipse.jnosql..",
        "javax.cache..",
        "com.hazelcast.."
    };

    private final String root;

    Rooms(String root) {
        this.root = root;
    }

    /** Every rule by the sentence that it keeps. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new java.util.LinkedHashMap<>();
        order().forEach(rule -> rules.put(rule.getDescription(), rule));
        for (ArchRule rule : List.of(
                domainWithoutRest(),
                domainWithoutStorage(),
                restWithoutStores(),
                storesWithoutRest(),
                serverBehindOnePackage())) {
            rules.put(rule.getDescription(), rule);
        }
        domainsWithin().forEach(rule -> rules.put(rule.getDescription(), rule));
        pure().forEach(rule -> rules.put(rule.getDescription(), rule));
        return rules;
    }

    List<ArchRule> order() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String room = ORDER.get(i);
            String[] behind =
                    ORDER.subList(i + 1, ORDER.size()).stream().map(this::all).toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(all(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(behind)
                    .as(room + " uses no room that stands behind it")
                    .allowEmptyShould(true));
        }
        return rules;
    }

    private ArchRule domainWithoutRest() {
        return noClasses()
                .that()
                .resideInAnyPackage(features())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(REST)
                .as("a domain package knows no REST");
    }

    private ArchRule domainWithoutStorage() {
        return noClasses()
                .that()
                .resideInAnyPackage(features())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORAGE)
                .as("a domain package knows no database and no grid");
    }

    /** What a room's own package decides by; its features within use it, not the other way round. */
    List<ArchRule> domainsWithin() {
        return WITHIN.stream()
                .map(name -> noClasses()
                        .that()
                        .resideInAPackage(root + "." + name.substring(0, name.indexOf('.')))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(all(name))
                        .as(name + " uses its room, and is used by none of it"))
                .map(ArchRule.class::cast)
                .toList();
    }

    private ArchRule restWithoutStores() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..store..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .as("a resource calls services, never a store or a repository");
    }

    private ArchRule storesWithoutRest() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..rest..")
                .as("a store knows no resource");
    }

    private ArchRule serverBehindOnePackage() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(all("platform.listener"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVER)
                .as("nobody but platform.listener knows the server's HTTP layer");
    }

    List<ArchRule> pure() {
        return PURE.stream()
                .map(name -> com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                        .that()
                        .resideInAPackage(root + "." + name + "..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(usableBy(name))
                        .as(name + " is pure")
                        .allowEmptyShould(true))
                .map(ArchRule.class::cast)
                .toList();
    }

    private String[] usableBy(String pure) {
        Stream<String> ours = PURE.subList(0, PURE.indexOf(pure) + 1).stream().map(this::all);
        return Stream.concat(Stream.of("java..", "org.jspecify.annotations.."), ours)
                .toArray(String[]::new);
    }

    /** The domain packages themselves, without what lies below them. */
    private String[] features() {
        return Stream.concat(ORDER.stream().filter(room -> !room.equals("platform")), WITHIN.stream())
                .map(room -> root + "." + room)
                .toArray(String[]::new);
    }

    private String all(String room) {
        return root + "." + room + "..";
    }
}
