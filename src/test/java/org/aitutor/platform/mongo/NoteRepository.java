package org.aitutor.platform.mongo;

import jakarta.data.repository.BasicRepository;
import java.util.List;

/** Queries by the names of methods. */
interface NoteRepository extends BasicRepository<Note, String> {
    long countByLevelGreaterThan(int level);

    List<Note> findByLevelGreaterThanOrderByTitleIgnoreCaseAsc(int level);
}
