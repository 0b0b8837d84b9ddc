package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every answer of two real courses: as given, in eight other spellings, and a little wrong. */
class OatutorCorpusTest {

    private static final Path REPORT = Path.of("target", "grading-corpus.md");

    @Test
    void givenAnswersAndTheirRewritingsAreRightAndNearMissesAreWrong() throws IOException {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "skipped: the OATutor courses are not at " + folder.toAbsolutePath());
        List<Corpus.Answer> answers = new ArrayList<>();
        for (String course : List.of("college-algebra.zip", "elementary-algebra.zip")) {
            answers.addAll(Corpus.read(folder.resolve(course)));
        }

        CorpusReport steps = new CorpusReport();
        CorpusReport scaffolds = new CorpusReport();
        answers.forEach(answer -> (answer.step() ? steps : scaffolds).add(answer));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, steps.markdown("Steps") + scaffolds.markdown("Scaffolds"));

        assertThat(steps.given.total()).isGreaterThan(4_000);
        keepsThePromise(steps);
        keepsThePromise(scaffolds);
    }

    @Test
    void ourOwnAnswersKeepTheSamePromise() throws IOException {
        CorpusReport report = new CorpusReport();
        for (String line : Files.readAllLines(Path.of("src", "test", "resources", "grading", "answers.tsv"))) {
            String[] fields = line.split("\t", -1);
            report.add(new Corpus.Answer("ours", true, true, fields[0], fields[1], List.of()));
        }

        assertThat(report.given.total()).isGreaterThan(80);
        assertThat(report.given.failures()).isEmpty();
        keepsThePromise(report);
    }

    private static void keepsThePromise(CorpusReport report) {
        assertThat(report.given.share()).as("%s", report.given.failures()).isGreaterThanOrEqualTo(0.995);
        assertThat(report.rewritten.share())
                .as("%s", report.rewritten.failures())
                .isGreaterThanOrEqualTo(0.99);
        assertThat(report.nearMisses.share())
                .as("%s", report.nearMisses.failures())
                .isGreaterThanOrEqualTo(0.999);
    }

    private static Path folder() {
        String data = Optional.ofNullable(System.getenv("AITUTOR_TEST_DATA")).orElse("../shared/data");
        return Path.of(data, "oatutor");
    }
}
