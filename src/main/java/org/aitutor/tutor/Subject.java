package org.aitutor.tutor;

import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.LessonId;

/** What a conversation is about: a course, and the lesson or the item that it stands beside. */
public record Subject(CourseId course, Optional<LessonId> lesson, Optional<ItemId> item) {}
