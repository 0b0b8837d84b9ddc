package org.aitutor.catalogue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderedLessonsTest {
    private final Map<String, String> kept = new HashMap<>();
    private final Markdown markdown = new Markdown();
    private final RenderedLessons lessons =
            new RenderedLessons(markdown, (key, load) -> kept.computeIfAbsent(key, unused -> load.get()));

    @Test
    void aTextIsRenderedOnceForItsRevision() {
        String first = lessons.html("c1.l1", 3, "*one*");
        String again = lessons.html("c1.l1", 3, "never looked at");

        assertThat(first).isEqualTo(markdown.toHtml("*one*"));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void anotherRevisionOrLessonIsAnotherText() {
        lessons.html("c1.l1", 3, "*one*");

        assertThat(lessons.html("c1.l1", 4, "*two*")).contains("two");
        assertThat(lessons.html("c1.l2", 3, "*three*")).contains("three");
        assertThat(kept).hasSize(3);
    }
}
