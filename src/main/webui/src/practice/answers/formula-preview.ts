import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define, View } from '../../app/element.ts';
import { t } from '../../i18n/index.ts';
import { latexOf } from '../../text/formula.ts';
import { drawFormula } from '../../text/maths.ts';

/** How a typed formula reads, drawn while it is typed. */
export class FormulaPreview extends View {
  static override properties = { typed: {} };
  declare typed: string;

  constructor() {
    super();
    this.typed = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const place = this.querySelector<HTMLElement>('.preview__formula');
    if (place && changed.has('typed')) {
      const drawn = document.createElement('span');
      void drawFormula(drawn, { tex: latexOf(this.typed), display: false }).then(() => {
        if (this.isConnected) {
          place.replaceChildren(drawn);
        }
      });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.typed.trim() === ''
      ? nothing
      : html`<p class="preview"><span class="preview__label">${t('answer.preview')}</span> <span class="preview__formula"></span></p>`;
  }
}

define('formula-preview', FormulaPreview);
