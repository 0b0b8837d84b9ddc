package org.aitutor.practice.quiz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void fieldsAreSeparatedQuotedAndEndedAsTheStandardSays() {
        String line = Csv.line(List.of("plain", 0.5, true, "a,b", "say \"no\"", "two\r\nlines", ""));

        assertThat(line).isEqualTo("plain,0.5,true,\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "|calc"})
    void aTextThatASpreadsheetWouldRunIsMadeHarmless(String text) {
        assertThat(Csv.line(List.of(text))).startsWith("'" + text.charAt(0));
    }

    @Test
    void aFormulaWithQuotesIsHarmlessAndStillOneField() {
        assertThat(Csv.line(List.of("=HYPERLINK(\"x\",\"y\")"))).isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(Csv.line(List.of(-0.25, 3))).isEqualTo("-0.25,3\r\n");
    }
}
