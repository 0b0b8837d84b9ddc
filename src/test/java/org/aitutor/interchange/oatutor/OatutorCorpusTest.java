package org.aitutor.interchange.oatutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Item;
import org.aitutor.interchange.archive.Archive;
import org.aitutor.interchange.archive.ArchiveLimits;
import org.aitutor.practice.TaskCheck;
import org.aitutor.testing.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two whole courses as OATutor has them. */
class OatutorCorpusTest {
    @ParameterizedTest
    @CsvSource({"college-algebra, 59, 1525, 1890, 281, 218", "elementary-algebra, 71, 2032, 2520, 201, 286"})
    void aRealCourseComesInAsAWhole(String name, int lessons, int problems, int items, int skills, int groups)
            throws Exception {
        OatutorCourse course = read(name);

        assertThat(course.counts())
                .containsEntry("lessons", lessons)
                .containsEntry("problems", problems)
                .containsEntry("items", items)
                .containsEntry("skills", skills);
        assertThat(course.draft().items().stream()
                        .flatMap(item -> item.group().stream())
                        .map(group -> group.id())
                        .distinct())
                .hasSize(groups);
    }

    /** Two problems of college algebra offer one choice only: nobody could choose. */
    @ParameterizedTest
    @CsvSource({"college-algebra, 2", "elementary-algebra, 0"})
    void hardlyAStepStaysOut(String name, int steps) throws Exception {
        OatutorCourse course = read(name);

        assertThat(course.leftOut())
                .filteredOn(finding ->
                        finding.file().endsWith(".json") && finding.file().contains("/steps/"))
                .hasSize(steps)
                .allMatch(finding -> finding.message().contains("choices"));
    }

    @ParameterizedTest
    @CsvSource({"college-algebra", "elementary-algebra"})
    void noTextKeepsTheSourcesMarkup(String name) throws Exception {
        OatutorCourse course = read(name);

        assertThat(course.draft().items())
                .allSatisfy(item -> assertThat(texts(item)).doesNotContain("$$").doesNotContain("##"));
    }

    @ParameterizedTest
    @CsvSource({"college-algebra", "elementary-algebra"})
    void everyTaskCanBeGraded(String name) throws Exception {
        List<Item> items = read(name).draft().items();

        assertThat(items)
                .filteredOn(item -> item.variables().isEmpty())
                .hasSizeGreaterThan(1800)
                .allSatisfy(item -> {
                    assertThat(new TaskCheck().check("", item.task())).isEmpty();
                    assertThat(item.hints())
                            .allMatch(hint -> hint.scaffold()
                                    .map(task -> new TaskCheck().check("", task).isEmpty())
                                    .orElse(true));
                });
    }

    private static String texts(Item item) {
        StringBuilder texts = new StringBuilder(item.stem());
        item.group().ifPresent(group -> texts.append('\n').append(group.stem()));
        item.task().choices().forEach(choice -> texts.append('\n').append(choice.text()));
        item.hints().forEach(hint -> texts.append('\n').append(hint.text()));
        texts.append('\n').append(item.solution());
        return texts.toString();
    }

    private static OatutorCourse read(String name) throws Exception {
        try (Archive archive = Archive.open(SharedData.file("oatutor/" + name + ".zip"), ArchiveLimits.USUAL)) {
            return OatutorReader.read(archive, source -> new CourseId("c"), done -> {});
        }
    }
}
