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

export function hasBegun({ startedLessons, completedLessons }: Enrollment): boolean {
  return Boolean(startedLessons?.length || completedLessons?.length);
}

/** Where to go on: the first lesson that was begun, or else the first that was not read; nothing when all were. */
export function nextLesson(course: CourseOutline, enrollment: Enrollment | undefined): LessonLink | undefined {
  const unread = lessonsOf(course).filter(({ id }) => lessonState(enrollment, id) !== 'completed');
  return unread.find(({ id }) => lessonState(enrollment, id) === 'started') ?? unread[0];
}

export function neighbors(course: CourseOutline, lessonId: Id): { previous?: LessonLink; next?: LessonLink } {
  const lessons = lessonsOf(course);
  const at = lessons.findIndex(({ id }) => id === lessonId);
  const previous = lessons[at - 1];
  const next = at < 0 ? undefined : lessons[at + 1];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
