import { html, nothing, type TemplateResult } from 'lit';
import type { CourseOutline, Id, Skill, SkillMastery } from '../api/types.ts';
import { fromNow, percent, t } from '../i18n/index.ts';
import { bar } from '../parts/bar.ts';
import { isDue, levelOf, LEVELS, type Level } from './mastery.ts';
import { skillGroups, type SkillGroup } from './skill-groups.ts';

export interface SkillMapParts {
  readonly course: CourseOutline;
  readonly mastery: ReadonlyMap<Id, SkillMastery>;
  readonly href: (skill: Id) => string;
}

const MANY = 30;

/**
 * Every skill of a course where the course teaches it, with what is known of it; each leads to its explanation. In a course
 * of many skills only the parts that were begun are open, and in them what was begun comes first.
 */
export function skillMap(parts: SkillMapParts): TemplateResult {
  const { course, mastery } = parts;
  const groups = skillGroups(course);
  const many = course.skills.length > MANY;
  const begun = ({ id }: Skill): boolean => levelOf(mastery.get(id)) !== 'new';
  const entered = groups.filter(({ skills }) => skills.some(begun));
  const open = entered.length > 0 ? entered : groups.slice(0, 1);
  const shown = ({ skills }: SkillGroup): readonly Skill[] => (many ? [...skills.filter(begun), ...skills.filter((skill) => !begun(skill))] : skills);
  return html`${overview(course.skills, mastery)}
    ${groups.map((group, index) =>
      section({ title: titleOf(group, groups), skills: shown(group) }, index, parts, many ? open.includes(group) : undefined),
    )}`;
}

function titleOf({ title }: SkillGroup, groups: readonly SkillGroup[]): string {
  return title ?? t(groups.length > 1 ? 'progress.map.other' : 'progress.map.all');
}

/** A part of the course; without a word on whether it is open, it can't be closed. */
function section({ title, skills }: SkillGroup, index: number, { mastery, href }: SkillMapParts, open: boolean | undefined): TemplateResult {
  const mastered = skills.filter(({ id }) => levelOf(mastery.get(id)) === 'mastered').length;
  const tiles = html`<ul class="mastery-grid" role="list">
    ${skills.map((skill) => html`<li>${tile(skill, mastery.get(skill.id), href(skill.id))}</li>`)}
  </ul>`;
  const head = html`<h3 id=${`group-${index}`}>${title}</h3>
    <span class="skill-group__count">${t('progress.map.count', { count: mastered, total: skills.length })}</span>`;
  if (open === undefined) {
    return html`<section class="skill-group" aria-labelledby=${`group-${index}`}>
      <div class="skill-group__head">${head}</div>
      ${tiles}
    </section>`;
  }
  return html`<details class="skill-group" ?open=${open}>
    <summary class="skill-group__head">${head}</summary>
    ${tiles}
  </details>`;
}

/** How the skills are spread over the levels: a strip to see, and the same in words beside it. */
function overview(skills: readonly Skill[], mastery: SkillMapParts['mastery']): TemplateResult {
  const counts = new Map<Level, number>(LEVELS.map((level) => [level, 0]));
  for (const { id } of skills) {
    const level = levelOf(mastery.get(id));
    counts.set(level, counts.get(level)! + 1);
  }
  return html`<div class="levels">
    <div class="levels__strip" aria-hidden="true">
      ${LEVELS.filter((level) => counts.get(level)).map((level) => html`<span class="levels__part level--${level}" .style=${`flex-grow: ${counts.get(level)!}`}></span>`)}
    </div>
    <ul class="levels__legend" role="list">
      ${LEVELS.map((level) => html`<li><span class="levels__dot level--${level}" aria-hidden="true"></span>${t(`progress.count.${level}`, { count: counts.get(level)! })}</li>`)}
    </ul>
  </div>`;
}

function tile({ name }: Skill, known: SkillMastery | undefined, href: string): TemplateResult {
  const level = levelOf(known);
  const share = level === 'new' ? 0 : known!.mastery;
  return html`<article class="skill-card skill-card--${level}">
    <h4><a href=${href}>${name}</a></h4>
    <p class="skill-card__level">
      <span class="tag tag--level level--${level}">${level === 'mastered' ? html`<span aria-hidden="true">✓ </span>` : nothing}${t(`progress.level.${level}`)}</span>
      ${level === 'new' ? nothing : html`<span>${percent(share)}</span>`}
    </p>
    ${level === 'new' ? nothing : bar(t('practice.mastery', { skill: name }), share)}
    ${level === 'new' ? nothing : facts(known!)}
  </article>`;
}

function facts(known: SkillMastery): TemplateResult {
  return html`<p class="facts">
    ${known.attempts ? html`<span>${t('progress.attempts', { count: known.attempts })}</span>` : nothing}
    ${known.dueAt
      ? html`<span>${isDue(known) ? html`<strong>${t('progress.dueNow')}</strong>` : t('progress.due', { when: fromNow(known.dueAt) })}</span>`
      : nothing}
  </p>`;
}
