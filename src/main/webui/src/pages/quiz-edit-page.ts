import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, quizMaking } from '../api/endpoints.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { CourseOutline, Id } from '../api/types.ts';
import { uuidv7 } from '../api/uuid.ts';
import { announce } from '../app/announce.ts';
import { define, View } from '../app/element.ts';
import { Loading } from '../app/loading.ts';
import { go } from '../app/router.ts';
import { t } from '../i18n/index.ts';
import { problemNotice } from '../parts/notice.ts';
import '../teach/extra-time.ts';
import { draftOf, fieldsOf, NEW_QUIZ, type QuizFields } from '../teach/quiz-fields.ts';
import { NAMED, quizForm } from '../teach/quiz-form.ts';

interface Shown {
  readonly course: CourseOutline;
  readonly tag: string | undefined;
}

/** A quiz in the making, or changed: what is asked, when, and by which rules. */
export class QuizEditPage extends View {
  static override properties = { courseId: {}, quizId: {}, fields: { state: true }, problem: { state: true }, busy: { state: true }, saved: { state: true } };
  declare courseId: Id;
  declare quizId: Id | undefined;
  declare fields: QuizFields;
  declare problem: Problem | undefined;
  declare busy: boolean;
  declare saved: boolean;

  readonly #shown = new Loading<Shown>(this);
  #key = uuidv7();

  constructor() {
    super();
    this.fields = NEW_QUIZ;
    this.busy = false;
    this.saved = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('courseId') || changed.has('quizId')) {
      this.problem = undefined;
      void this.#shown.run((signal) => this.#load(signal));
    }
  }

  async #load(signal: AbortSignal): Promise<Shown> {
    const [course, quiz] = await Promise.all([
      catalogue.course(this.courseId, { signal }),
      this.quizId ? quizMaking.quiz(this.courseId, this.quizId, { signal }) : undefined,
    ]);
    this.fields = quiz ? fieldsOf(quiz.value) : NEW_QUIZ;
    return { course, tag: quiz?.tag };
  }

  readonly #change = (changed: Partial<QuizFields>): void => {
    this.fields = { ...this.fields, ...changed };
    this.saved = false;
    this.#key = uuidv7();
  };

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.problem = undefined;
    try {
      await this.#send();
      announce(t('quizEdit.saved'));
    } catch (error) {
      this.problem = asProblem(error);
      await this.updateComplete;
      (this.querySelector<HTMLElement>('[aria-invalid=true]') ?? this.querySelector<HTMLElement>('.notice'))?.focus();
    } finally {
      this.busy = false;
    }
  }

  async #send(): Promise<void> {
    const draft = draftOf(this.fields);
    if (!this.quizId) {
      const { id } = await quizMaking.create(this.courseId, draft, this.#key);
      return go(`/teach/courses/${this.courseId}/quizzes/${encodeURIComponent(id)}`, { replace: true });
    }
    await quizMaking.change(this.courseId, this.quizId, draft, this.#shown.value?.tag);
    const { value, tag } = await quizMaking.quiz(this.courseId, this.quizId);
    this.fields = fieldsOf(value);
    this.#shown.set({ ...this.#shown.value!, tag });
    this.saved = true;
  }

  async #remove(): Promise<void> {
    this.querySelector('dialog')?.close();
    try {
      await quizMaking.remove(this.courseId, this.quizId!);
      announce(t('quizEdit.removed'));
      go(`/teach/courses/${this.courseId}`);
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="page page--narrow">${this.#shown.render((shown) => this.#editor(shown))}</div>`;
  }

  #editor({ course }: Shown): TemplateResult {
    const stale = this.problem?.status === 412;
    return html`<p class="crumbs"><a href=${`/teach/courses/${course.id}`}>${course.title}</a></p>
      <h1>${t(this.quizId ? 'quizEdit.change' : 'quizEdit.new')}</h1>
      ${this.quizId ? html`<p class="actions"><a class="button button--quiet button--small" href=${`/teach/courses/${course.id}/quizzes/${encodeURIComponent(this.quizId)}/results`}>${t('results.open')}</a></p>` : nothing}
      <form class="form card" @submit=${this.#save}>
        ${quizForm({ courseId: course.id, skills: course.skills, fields: this.fields, problem: this.problem, change: this.#change })}
        ${stale
          ? html`<div class="notice notice--bad" role="alert" tabindex="-1"><p>${t('quizEdit.stale')}</p></div>`
          : this.problem
            ? problemNotice(this.problem.besides(NAMED))
            : nothing}
        <div class="actions">
          <button class="button" ?disabled=${this.busy}>${t('app.save')}</button>
          ${this.saved ? html`<span class="quiz-bar__save quiz-bar__save--saved">${t('quizEdit.saved')}</span>` : nothing}
          ${this.quizId ? html`<button type="button" class="button button--quiet" @click=${() => this.querySelector('dialog')?.showModal()}>${t('quizEdit.remove')}</button>` : nothing}
        </div>
      </form>
      ${this.quizId ? html`<extra-time .courseId=${course.id} .quizId=${this.quizId}></extra-time> ${this.#removal()}` : nothing}`;
  }

  #removal(): TemplateResult {
    return html`<dialog class="dialog" aria-labelledby="remove-title">
      <h2 id="remove-title">${t('quizEdit.remove.title')}</h2>
      <p>${t('quizEdit.remove.text')}</p>
      <div class="actions">
        <button type="button" class="button" @click=${() => this.#remove()}>${t('quizEdit.remove')}</button>
        <button type="button" class="button button--quiet" @click=${() => this.querySelector('dialog')?.close()}>${t('app.cancel')}</button>
      </div>
    </dialog>`;
  }
}

define('quiz-edit-page', QuizEditPage);
