package org.aitutor.platform.cache;

import java.time.Instant;
import java.util.List;

/** Keeps news for some minutes. */
public interface NoticeRepository {
    void insert(List<Notice> news);

    /** Those of that moment and later, in no order. */
    List<Notice> since(Instant at);
}
