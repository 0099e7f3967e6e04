import type { Node } from './node.ts';

/** The tag that makes a point in time of any scalar that reads as one. */
export const timestampTag = 'tag:yaml.org,2002:timestamp';

const written =
  /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)(?:(?:[Tt](?<zoned>\d\d?:\d\d?:\d\d?)(?:[.,]\d+)?(?:Z|[-+](?<zone>\d\d:\d\d))| (?<bare>\d\d?:\d\d?:\d\d?)(?:[.,]\d+)?))?$/;

/** Whether the engine takes a scalar for a point in time, which it then refuses nearly everywhere. */
export function isDate({ value, source, quoted, tag }: Node): boolean {
  if (tag === timestampTag) return true;
  return !quoted && tag === undefined && typeof value === 'string' && isTimestamp(value) && isTimestamp(source);
}

/** Whether Go's yaml.v3 reads a text as a point in time: the day and the hour must be ones that there are. */
export function isTimestamp(text: string): boolean {
  const groups = written.exec(text)?.groups;
  if (!groups) return false;
  const { year = '', month = '', day = '', zoned, zone, bare } = groups;
  const [hour = 0, minute = 0, second = 0] = (zoned ?? bare ?? '').split(':').map(Number);
  const [zoneHour = 0, zoneMinute = 0] = (zone ?? '').split(':').map(Number);
  const isTime = hour < 24 && minute < 60 && second < 60 && zoneHour <= 24 && zoneMinute <= 60;
  return isTime && isDay(Number(year), Number(month), Number(day));
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
