import { en } from './en.ts';

/**
 * Every word the UI says. English is the reference: another language is a file with the same keys, loaded when it is
 * chosen, and its direction is set on the document; the style sheets use logical properties only.
 */
export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
export type Messages = Readonly<Record<MessageKey, string>>;

interface Language {
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<Messages>;
}

const languages: Readonly<Record<string, Language>> = {
  en: { direction: 'ltr', load: async () => en },
};

let messages: Messages = en;
let tag = 'en';

export async function chooseLanguage(preferred: readonly string[] = navigator.languages ?? []): Promise<void> {
  tag = preferred.map((name) => name.split('-')[0]!).find((name) => name in languages) ?? 'en';
  const language = languages[tag]!;
  messages = await language.load();
  document.documentElement.lang = tag;
  document.documentElement.dir = language.direction;
}

/** The message, with `{name}` filled in; `{count|one|other}` chooses by the language's plural rules. */
export function t(key: MessageKey, values: Values = {}): string {
  return messages[key].replace(/\{(\w+)((?:\|[^|{}]*)*)\}/g, (_, name: string, forms: string) => {
    const value = values[name] ?? '';
    return forms ? plural(Number(value), forms.slice(1).split('|')) : written(value);
  });
}

function plural(count: number, forms: readonly string[]): string {
  const names = ['one', 'two', 'few', 'many', 'other'].filter((name) => pluralRules().resolvedOptions().pluralCategories.includes(name as never));
  const form = forms[names.indexOf(pluralRules().select(count))] ?? forms.at(-1) ?? '';
  return form.replace('#', written(count));
}

function pluralRules(): Intl.PluralRules {
  return new Intl.PluralRules(tag);
}

function written(value: string | number): string {
  return typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : value;
}

export function percent(share: number): string {
  return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function date(time: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(new Date(time));
}

/** A day of the calendar, whatever the time zone: `2026-11-24` is that day everywhere. */
export function day(day: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

export function dateTime(time: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

export function decimal(value: number, digits: number): string {
  return new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A length of time in words: “1 hour 30 minutes”. */
export function duration(millis: number): string {
  const seconds = Math.round(millis / 1_000);
  const parts: readonly [number, string][] = [
    [Math.floor(seconds / 3_600), 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ];
  const shown = parts.filter(([count, unit]) => count > 0 || (unit === 'second' && seconds === 0));
  return shown.map(([count, unit]) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count)).join(' ');
}

/** How far away a time is, in the unit that suits: “in 3 days”, “2 hours ago”. */
export function fromNow(time: string, now: number = Date.now()): string {
  const seconds = (Date.parse(time) - now) / 1000;
  const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
    ['day', 23 * 3_600],
    ['hour', 3_600],
    ['minute', 60],
  ];
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(Math.round(seconds / (unit === 'day' ? 86_400 : size)), unit);
}
