import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { CourseOutline, Review, SkillMastery } from '../src/api/types.ts';

const { skillGroups } = await import('../src/pages/skill-groups.ts');
const { dueByCourse, upcoming } = await import('../src/pages/review-queue.ts');
const { barShares, effectWords } = await import('../src/pages/effect.ts');
const { onVacation, plusDays } = await import('../src/pages/days.ts');
const { skillMap } = await import('../src/pages/skill-map.ts');
const { render } = await import('lit');
const { address } = await import('../src/pages/recommendations.ts');

const skills = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Skill ${id}` }));
const lesson = (id: string, ...taught: string[]) => ({ id, title: id, skills: taught });
const course = (id: string, ...modules: CourseOutline['modules']): CourseOutline => ({ id, title: id, skills, modules }) as unknown as CourseOutline;

test('a skill stands with the module that teaches it first, and once', () => {
  const outline = course('x', { id: 'm1', title: 'One', lessons: [lesson('l1', 'b', 'a')] }, { id: 'm2', title: 'Two', lessons: [lesson('l2', 'a', 'c')] });

  const groups = skillGroups(outline);

  assert.deepEqual(groups.map(({ title, skills: own }) => [title, own.map(({ id }) => id)]), [['One', ['a', 'b']], ['Two', ['c']], [undefined, ['d']]]);
});

test('a course without lessons has one group', () => {
  assert.deepEqual(skillGroups(course('x')).map((group) => group.skills.length), [4]);
});

test('what is due is gathered by course, the fullest first', () => {
  const review = (courseId: string, skill: string): Review => ({ courseId, skill, name: skill, dueAt: '2026-11-24T10:00:00Z' });

  const due = dueByCourse([review('x', 'a'), review('y', 'b'), review('y', 'c'), review('gone', 'd')], [course('x'), course('y'), course('z')]);

  assert.deepEqual(due.map((queue) => [queue.course.id, queue.reviews.length]), [['y', 2], ['x', 1]]);
});

test('what comes next is in order of time, without what is due already', () => {
  const known = (skill: string, dueAt?: string): SkillMastery => ({ skill, mastery: 0.5, ...(dueAt ? { dueAt } : {}) });
  const mastery = [known('a', '2026-11-26T10:00:00Z'), known('b'), known('c', '2026-11-25T10:00:00.5Z'), known('d', '2026-11-20T10:00:00Z')];

  const next = upcoming([{ course: course('x'), mastery }], new Set(['d']));

  assert.deepEqual(next.map(({ skill, name }) => [skill, name]), [['c', 'Skill c'], ['a', 'Skill a']]);
});

test('a part of the estimate is said in words as strong as its bar is long', () => {
  assert.equal(effectWords({ effect: 'raises', logits: 1.6 }), 'explain.effect.raises.much');
  assert.equal(effectWords({ effect: 'lowers', logits: -0.7 }), 'explain.effect.lowers.clearly');
  assert.equal(effectWords({ effect: 'lowers', logits: -0.2 }), 'explain.effect.lowers.little');
  assert.equal(effectWords({ effect: 'raises', logits: 0.05 }), 'explain.effect.raises.little');
  assert.equal(effectWords({ effect: 'neutral', logits: 0.01 }), 'explain.effect.neutral');
  assert.deepEqual(barShares([{ logits: 2 }, { logits: -1 }]), [1, 0.5]);
  assert.ok(Math.max(...barShares([{ logits: 0.1 }])) < 0.1, 'a small part alone does not look like a large one');
});

test('days are counted across months and years', () => {
  assert.equal(plusDays('2026-12-28', 7), '2027-01-04');
  assert.equal(onVacation('2026-11-24', '2026-11-24'), true);
  assert.equal(onVacation('2026-11-25', '2026-11-24'), false);
  assert.equal(onVacation('2026-11-25', undefined), false);
});

test('a recommended lesson opens, anything else is practiced', () => {
  assert.equal(address({ code: 'continue', courseId: 'c', lessonId: 'c.l' }), '/courses/c/lessons/c.l');
  assert.equal(address({ code: 'strengthen', courseId: 'c', skill: 'c.s' }), '/courses/c/practice?skill=c.s');
  assert.equal(address({ code: 'review', courseId: 'c', skill: 'c.s' }), '/courses/c/practice');
});

test('of many skills, those that were begun come first, in the parts that are open', () => {
  const skills = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, name: `Skill ${at}` }));
  const lesson = (from: number): object => ({ id: `l${from}`, skills: skills.slice(from, from + 20).map(({ id }) => id) });
  const long = { ...course('x'), skills, modules: [{ title: 'One', lessons: [lesson(0)] }, { title: 'Two', lessons: [lesson(20)] }] } as unknown as CourseOutline;
  const shown = (mastery: Map<string, SkillMastery>): [boolean, string][] => {
    render(skillMap({ course: long, mastery, href: (skill) => skill }), document.body);
    return [...document.querySelectorAll<HTMLDetailsElement>('details')].map((part) => [part.open, part.querySelector('h4')!.textContent!]);
  };

  assert.deepEqual(shown(new Map()), [[true, 'Skill 0'], [false, 'Skill 20']]);
  assert.deepEqual(shown(new Map([['s33', { skill: 's33', mastery: 0.4, attempts: 2 }]])), [[false, 'Skill 0'], [true, 'Skill 33']]);
});

test('the strip of a course shows the levels that some skill has', () => {
  const mastery = new Map<string, SkillMastery>([['a', { skill: 'a', mastery: 0.4, attempts: 2 }]]);

  render(skillMap({ course: course('x'), mastery, href: (skill) => `/progress/skills/${skill}` }), document.body);

  assert.deepEqual([...document.querySelectorAll('.levels__part')].map(({ className }) => className), ['levels__part level--learning', 'levels__part level--new']);
  assert.equal(document.querySelectorAll('.levels__legend li').length, 4);

  const looks = (selector: string): string[] => [...document.querySelectorAll(selector)].flatMap(({ classList }) => [...classList].filter((name) => name.startsWith('level--')));
  assert.deepEqual(new Set(looks('.skill-card .tag')), new Set(['level--learning', 'level--new']));
  assert.deepEqual(looks('.levels__dot'), ['level--mastered', 'level--nearly', 'level--learning', 'level--new']);
});
