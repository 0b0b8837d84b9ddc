package org.aitutor.catalogue;

import java.util.List;

/** A part of a course: its lessons in order. */
public record Module(ModuleId id, String title, List<LessonOutline> lessons) {
    public Module {
        lessons = List.copyOf(lessons);
    }
}
