package org.aitutor.practice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {

    @TempDir
    Path folder;

    @Test
    void columnsAreFoundByNameInAnyOrder() throws IOException {
        Path file = written("skill_id\tcorrect\ttimestamp\tuser_id\titem_id\nadd\t1\t7\tann\tq1\nadd\t0\t8\tbob\tq2\n");

        List<Attempt> attempts = AttemptFile.read(file);

        assertThat(attempts)
                .containsExactly(new Attempt("ann", "q1", "add", true), new Attempt("bob", "q2", "add", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    user_id\\titem_id\\tskill_id\\tcorrect\\na\\tb\\tc\\t0.5  | line 2: 'correct' is '0.5', must be 0 or 1
                    user_id\\titem_id\\tskill_id\\tcorrect\\na\\tb\\tc      | line 2: has 3 columns, too few
                    user_id,item_id,skill_id,correct\\na,b,c,1              | names no column 'user_id' (tab-separated)
                    user_id\\titem_id\\tskill_id\\tcorrect                  | has no attempts
                    """)
    void whatIsWrongWithAFileIsSaidWithItsLine(String content, String problem) throws IOException {
        Path file = written(content.replace("\\t", "\t").replace("\\n", "\n"));

        assertThatThrownBy(() -> AttemptFile.read(file))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining(problem);
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("missing.tsv");

        assertThatThrownBy(() -> AttemptFile.read(missing))
                .isInstanceOf(InputProblem.class)
                .hasMessage("There is no file " + missing + ".");
    }

    @Test
    void foldsThatWereWrittenAreReadAgain() throws IOException {
        Folds dealt = Folds.dealt(List.of("1", "2", "3", "4", "5", "6", "7"), 3, 0);
        Path file = folder.resolve("folds.csv");

        dealt.write(file);

        assertThat(Folds.read(file)).isEqualTo(dealt);
        assertThat(dealt.count()).isEqualTo(3);
        assertThat(dealt.byStudent().values()).filteredOn(fold -> fold == 0).hasSize(3);
    }

    @Test
    void foldsThatAnotherProgramWroteMayEndTheirLinesAsItLikes() throws IOException {
        Path file = written("user_id,fold\r\n12,0\r\nx,y,1\r\n\r\n");

        assertThat(Folds.read(file).byStudent()).isEqualTo(Map.of("12", 0, "x,y", 1));
    }

    @Test
    void foldsThatCannotBeReadAndStudentsInNoneAreSaid() throws IOException {
        Path file = written("user_id,fold\n12,zero\n");
        Folds folds = new Folds(Map.of("1", 0));

        assertThatThrownBy(() -> Folds.read(file)).hasMessageEndingWith("'12,zero' is not user_id,fold.");
        assertThatThrownBy(() -> folds.of("2")).hasMessage("Student 2 is in no fold.");
    }

    @Test
    void argumentsAreOptionsWithValuesAndTheRest() {
        List<String> known = List.of("--plot", "--seeds");

        Arguments arguments = Arguments.of(new String[] {"a.tsv", "--plot", "a.svg", "--seeds", "3"}, known);

        assertThat(arguments.only("FILE")).isEqualTo("a.tsv");
        assertThat(arguments.option("--plot")).contains("a.svg");
        assertThat(arguments.number("--seeds", 20)).isEqualTo(3);
        assertThat(arguments.number("--students", 20)).isEqualTo(20);
    }

    @Test
    void argumentsThatMeanNothingAreRefused() {
        List<String> known = List.of("--seeds");

        assertThatThrownBy(() -> Arguments.of(new String[] {"--fold", "3"}, known))
                .hasMessage("Unknown: --fold. See --help.");
        assertThatThrownBy(() -> Arguments.of(new String[] {"--seeds"}, known))
                .hasMessage("--seeds wants a value. See --help.");
        assertThatThrownBy(
                        () -> Arguments.of(new String[] {"--seeds", "0"}, known).number("--seeds", 1))
                .hasMessage("--seeds wants a whole number from 1, not '0'.");
        for (String value : List.of("0", "1", "-0.5", "NaN", "half")) {
            assertThatThrownBy(() ->
                            Arguments.of(new String[] {"--seeds", value}, known).chance("--seeds"))
                    .isInstanceOf(InputProblem.class);
        }
        assertThat(Arguments.of(new String[] {"--seeds", "0.125"}, known).chance("--seeds"))
                .contains(0.125);
        assertThat(Arguments.of(new String[] {}, known).chance("--seeds")).isEmpty();
        assertThatThrownBy(() -> Arguments.of(new String[] {}, known).only("FILE"))
                .hasMessage("Wants one FILE, got 0. See --help.");
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
