import { html, nothing, type TemplateResult } from 'lit';

export interface FieldParts {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: string;
  readonly autocomplete?: string;
  readonly minlength?: number;
}

/** A labelled input whose hint and error a screen reader reads with it. */
export function field(parts: FieldParts): TemplateResult {
  const described = [parts.hint && `${parts.id}-hint`, parts.error && `${parts.id}-error`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${parts.id}>${parts.label}</label>
    ${parts.hint ? html`<p class="field__hint" id=${`${parts.id}-hint`}>${parts.hint}</p>` : nothing}
    <input
      class="input"
      id=${parts.id}
      name=${parts.id}
      type=${parts.type ?? 'text'}
      autocomplete=${(parts.autocomplete ?? 'off') as AutoFill}
      minlength=${parts.minlength ?? nothing}
      required
      aria-invalid=${parts.error ? 'true' : nothing}
      aria-describedby=${described || nothing}
    />
    ${parts.error ? html`<p class="field__error" id=${`${parts.id}-error`}>${parts.error}</p>` : nothing}
  </div>`;
}
