import type { CourseOutline, Enrollment, Id, LessonLink } from '../api/types.ts';

export type LessonState = 'open' | 'started' | 'completed';

export function lessonsOf(course: CourseOutline): readonly LessonLink[] {
  return course.modules.flatMap(({ lessons }) => lessons);
}

export function lessonState(enrollment: Enrollment | undefined, lessonId: Id): LessonState {
  if (enrollment?.completedLessons?.includes(lessonId)) {
    return 'completed';
  }
  return enrollment?.startedLessons?.includes(lessonId) ? 'started' : 'open';
}

/** Where to go on: the first lesson that is not completed, or nothing when all are. */
export function firstOpenLesson(course: CourseOutline, enrollment: Enrollment | undefined): LessonLink | undefined {
  return lessonsOf(course).find(({ id }) => lessonState(enrollment, id) !== 'completed');
}

export function neighbors(course: CourseOutline, lessonId: Id): { previous?: LessonLink; next?: LessonLink } {
  const lessons = lessonsOf(course);
  const at = lessons.findIndex(({ id }) => id === lessonId);
  const previous = lessons[at - 1];
  const next = at < 0 ? undefined : lessons[at + 1];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
