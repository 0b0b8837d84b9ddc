package org.aitutor.tutor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** The twin of the flags' repository, in memory. */
final class InMemoryFlagRepository implements FlagRepository {
    private static final Comparator<Flag> NEWEST_FIRST = Comparator.comparing(Flag::at)
            .thenComparing(flag -> flag.turn().value())
            .reversed();

    private final Map<TurnId, Flag> flags = new LinkedHashMap<>();

    @Override
    public void raise(Flag flag) {
        flags.putIfAbsent(flag.turn(), flag);
    }

    @Override
    public Slice<Flag> ofCourse(CourseId course, SliceRequest slice) {
        List<Flag> behind = flags.values().stream()
                .filter(flag -> flag.course().equals(course))
                .sorted(NEWEST_FIRST)
                .dropWhile(flag ->
                        slice.after().map(after -> !isBehind(flag, after)).orElse(false))
                .limit(slice.limit() + 1L)
                .toList();
        return Slice.cut(
                behind,
                slice.limit(),
                flag -> Position.of(flag.at().toString(), flag.turn().value()));
    }

    private static boolean isBehind(Flag flag, Position position) {
        int byTime = flag.at().compareTo(position.instant(0));
        return byTime < 0 || (byTime == 0 && flag.turn().value().compareTo(position.text(1)) < 0);
    }
}
