import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { practice } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Explanation, Id } from '../api/types.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { go } from '../app/router.ts';
import { t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import { estimateLine, explanationParts } from './explanation.ts';
import { checkOutcome } from './skill-check.ts';

/** What the learner model believes of one skill, why, and the way to contradict it. */
export class SkillPage extends View {
  static override properties = { skill: {}, problem: { state: true }, busy: { state: true } };
  declare skill: Id;
  declare problem: Problem | undefined;
  declare busy: boolean;

  readonly #explanation = new Loading<Explanation>(this);

  constructor() {
    super();
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('skill')) {
      this.problem = undefined;
      void this.#explanation.run((signal) => this.#load(signal));
    }
  }

  async #load(signal: AbortSignal): Promise<Explanation> {
    const explanation = await practice.explanation(this.skill, { signal });
    document.title = `${explanation.name} · ${t('app.name')}`;
    return explanation;
  }

  async #dispute({ skill, courseId }: Explanation): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await practice.dispute(skill);
      go(`/courses/${courseId}/practice`);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code.endsWith('check-open')) {
        go(`/courses/${courseId}/practice`);
      } else {
        this.problem = problem;
      }
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page">${this.#explanation.render((explanation) => this.#explained(explanation))}</div>`;
  }

  #explained(explanation: Explanation): TemplateResult {
    return html`<p class="crumbs"><a href=${`/progress?course=${explanation.courseId}`}>${t('progress.title')}</a></p>
      <h1>${explanation.name}</h1>
      <div class="explain">
        <div>
          ${estimateLine(explanation)}
          ${explanationParts(explanation)}
        </div>
        <aside class="card explain__check" aria-labelledby="know">
          ${this.problem ? problemNotice(this.problem) : nothing}
          ${this.#check(explanation)}
        </aside>
      </div>`;
  }

  #check(explanation: Explanation): TemplateResult {
    const { check, courseId, skill } = explanation;
    if (check?.state === 'open') {
      return html`<h2 id="know">${t('explain.check.open')}</h2>
        <p>${t('explain.check.open.text', { count: check.answered, of: check.of })}</p>
        <p class="actions"><a class="button" href=${`/courses/${courseId}/practice`}>${t('explain.check.goOn')}</a></p>`;
    }
    return html`${check ? checkOutcome(explanation, false) : nothing}
      <h2 id="know">${t(check ? 'explain.know.again' : 'explain.know')}</h2>
      <p>${t('explain.know.text')}</p>
      <p class="actions">
        <button class="button" ?disabled=${this.busy} @click=${() => this.#dispute(explanation)}>${t('explain.know.button')}</button>
        <a class="button button--quiet" href=${`/courses/${courseId}/practice?skill=${encodeURIComponent(skill)}`}>${t('course.practice')}</a>
      </p>`;
  }
}

define('skill-page', SkillPage);
