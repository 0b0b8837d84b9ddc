import type { CourseOutline, Skill } from '../api/types.ts';

export interface SkillGroup {
  /** The module that teaches them first; absent for skills that no lesson names. */
  readonly title: string | undefined;
  readonly skills: readonly Skill[];
}

/** A course's skills in the order in which it teaches them, each once: with the first module of which a lesson names it. */
export function skillGroups({ modules, skills }: Pick<CourseOutline, 'modules' | 'skills'>): readonly SkillGroup[] {
  const left = new Map(skills.map((skill) => [skill.id, skill]));
  const groups: SkillGroup[] = modules.map(({ title, lessons }) => {
    const taught = new Set(lessons.flatMap((lesson) => lesson.skills ?? []));
    const own = skills.filter(({ id }) => taught.has(id) && left.delete(id));
    return { title, skills: own };
  });
  return [...groups, { title: undefined, skills: [...left.values()] }].filter((group) => group.skills.length > 0);
}
