package org.aitutor.catalogue.markdown;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.aitutor.platform.cache.Cache;
import org.aitutor.platform.cache.Caches;

/** The HTML of lessons, rendered once for each text in the cluster: a text never changes, so its HTML does not either. */
@Singleton
public final class RenderedLessons {
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final int MOST = 2_000;

    private final Markdown markdown;
    private final BiFunction<String, Supplier<String>, String> kept;

    @Inject
    RenderedLessons(Markdown markdown, Caches caches) {
        this(markdown, keptBy(caches));
    }

    /** @param kept gives the value of a key, or else the supplied one */
    public RenderedLessons(Markdown markdown, BiFunction<String, Supplier<String>, String> kept) {
        this.markdown = markdown;
        this.kept = kept;
    }

    /**
     * The HTML of a text.
     *
     * @param lesson names it, with its course
     * @param revision of the text
     */
    public String html(String lesson, int revision, String text) {
        return kept.apply(lesson + ':' + revision, () -> markdown.toHtml(text));
    }

    private static BiFunction<String, Supplier<String>, String> keptBy(Caches caches) {
        Cache<String> cache =
                caches.named("lesson-html", LIFETIME, MOST, UnaryOperator.identity(), UnaryOperator.identity());
        return cache::get;
    }
}
