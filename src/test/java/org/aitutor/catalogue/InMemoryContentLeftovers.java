package org.aitutor.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The twin of the leftovers' finder, over the contents in memory. */
final class InMemoryContentLeftovers implements ContentLeftovers {
    private final InMemoryContentRepository contents;
    private final Map<CourseId, Map<String, Instant>> notes = new HashMap<>();
    private Optional<CourseId> position = Optional.empty();

    InMemoryContentLeftovers(InMemoryContentRepository contents) {
        this.contents = contents;
    }

    @Override
    public Optional<CourseId> position() {
        return position;
    }

    @Override
    public void position(Optional<CourseId> last) {
        position = last;
    }

    @Override
    public List<CourseId> coursesBehind(Optional<CourseId> last, int limit) {
        return contents.manifests().stream()
                .map(content -> content.course().value())
                .distinct()
                .sorted()
                .filter(course ->
                        last.map(from -> course.compareTo(from.value()) > 0).orElse(true))
                .limit(limit)
                .map(CourseId::new)
                .toList();
    }

    @Override
    public Set<String> textsWithoutManifest(CourseId course) {
        Set<String> texts = new HashSet<>(contents.texts(course));
        contents.manifests().stream()
                .filter(content -> content.course().equals(course))
                .forEach(content -> texts.removeAll(InMemoryContentRepository.named(content)));
        return texts;
    }

    @Override
    public boolean hasContent(CourseId course) {
        return !contents.texts(course).isEmpty()
                || contents.manifests().stream()
                        .anyMatch(content -> content.course().equals(course));
    }

    @Override
    public Set<String> note(CourseId course, Collection<String> leftovers, Instant now, Instant before) {
        Map<String, Instant> noted = notes.getOrDefault(course, Map.of());
        Map<String, Instant> since = new HashMap<>();
        leftovers.forEach(text -> since.put(text, noted.getOrDefault(text, now)));
        notes.put(course, since);
        return leftovers.stream()
                .filter(text -> noted.getOrDefault(text, Instant.MAX).isBefore(before))
                .collect(Collectors.toSet());
    }

    @Override
    public void deleteTexts(Collection<String> texts) {
        contents.deleteTexts(texts);
    }
}
