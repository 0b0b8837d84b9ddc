/** Days of the calendar as the API writes them: `2026-11-24`. */
export type Day = string;

/** So many days after a day. */
export function plusDays(day: Day, days: number): Day {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}

/** Whether a vacation that ends on a day is still on. */
export function onVacation(today: Day, until: Day | undefined): boolean {
  return until !== undefined && until >= today;
}
