/** Whether this is a day that there is, as `2025-02-28`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether this leads to one page: a site's front page, or what stands for a page to come, shows nothing. */
export function isSource(text: string): boolean {
  return /^https:\/\/[\w.-]+\.[a-z]{2,}\/[^\s<>"]+$/.test(text) && !/\b(?:todo|example\.(?:com|org)|localhost)\b/i.test(text);
}
