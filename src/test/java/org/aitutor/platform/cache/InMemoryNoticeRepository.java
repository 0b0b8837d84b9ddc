package org.aitutor.platform.cache;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The twin of the repository on MongoDB, for tests without services. */
public final class InMemoryNoticeRepository implements NoticeRepository {
    private final List<Notice> notices = new ArrayList<>();

    @Override
    public synchronized void insert(List<Notice> news) {
        notices.addAll(news);
    }

    @Override
    public synchronized List<Notice> since(Instant at) {
        return notices.stream().filter(notice -> !notice.at().isBefore(at)).toList();
    }
}
