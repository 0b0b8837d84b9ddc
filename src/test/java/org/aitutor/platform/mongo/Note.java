package org.aitutor.platform.mongo;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import org.jspecify.annotations.Nullable;

/** An entity for the tests of JNoSQL's queries. */
@Entity("notes")
public class Note {
    @Id
    @Nullable
    String id;

    @Column
    @Nullable
    String title;

    @Column
    int level;

    static Note of(int level, String title) {
        Note note = new Note();
        note.id = "n" + level;
        note.level = level;
        note.title = title;
        return note;
    }

    int level() {
        return level;
    }
}
