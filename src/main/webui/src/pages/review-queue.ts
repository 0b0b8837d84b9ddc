import type { CourseOutline, Id, Review, SkillMastery } from '../api/types.ts';

export interface CourseQueue {
  readonly course: CourseOutline;
  readonly reviews: readonly Review[];
}

export interface ReviewEntry {
  readonly course: CourseOutline;
  readonly skill: Id;
  readonly name: string;
  readonly dueAt: string;
}

/** What is due, the course with the most of it first; of a course that is no longer there nothing. */
export function dueByCourse(reviews: readonly Review[], courses: readonly CourseOutline[]): readonly CourseQueue[] {
  return courses
    .map((course) => ({ course, reviews: reviews.filter(({ courseId }) => courseId === course.id) }))
    .filter((queue) => queue.reviews.length > 0)
    .sort((a, b) => b.reviews.length - a.reviews.length);
}

/** What will be due, the soonest first, without what is due already. */
export function upcoming(
  courses: readonly { readonly course: CourseOutline; readonly mastery: readonly SkillMastery[] }[],
  due: ReadonlySet<Id>,
): readonly ReviewEntry[] {
  return courses
    .flatMap(({ course, mastery }) => {
      const names = new Map(course.skills.map(({ id, name }) => [id, name]));
      return mastery.flatMap(({ skill, dueAt }) => (dueAt && !due.has(skill) ? [{ course, skill, name: names.get(skill) ?? skill, dueAt }] : []));
    })
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
}
