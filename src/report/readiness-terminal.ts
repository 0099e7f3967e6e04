import { isSerious, stateOf, states, sum, type Cause, type ProjectReadiness, type Readiness } from '../lint/readiness.ts';
import { cutPath } from '../source/shorten.ts';
import { cellsOf } from './cells.ts';
import type { Paint } from './code-frame.ts';
import { plural, someOf } from './counts.ts';
import { maskShapes } from './mask.ts';
import { printable } from './printable.ts';
import { elsewhereText, everyFirstUp, firstUpTitle, impactWords, nextStep, projectLabel, projectShare, readinessSentence, readinessTitle, shareText } from './readiness-words.ts';

/** More rows than these do not make it clearer. */
const maxRows = 10;

const maxName = 60;

const maxCauses = 4;

interface Row {
  readonly state: string;
  readonly name: string;
  readonly share: string;
  readonly causes: string;
}

/** The readiness for Compose V2 for a person at a terminal, with an empty line below; '' where it is no news. */
export function readinessText(readiness: Readiness | undefined, paint: Paint): string {
  if (!readiness?.isNews) return '';
  const expected = everyFirstUp(readiness.projects);
  const next = nextStep(readiness);
  const lines = [
    readinessSentence(readiness),
    ...table(rowsOf(readiness)),
    ...(expected.length > 0 ? [firstUpTitle(readiness), ...expected.map((sentence) => `  ${sentence}`)] : []),
    ...(next === '' ? [] : [`Next: ${next}`]),
  ];
  return `${paint.strong(readinessTitle(readiness))}\n${lines.map((line) => `${maskShapes(printable(line))}\n`).join('')}\n`;
}

/** What blocks, then what changes; what is ready is only counted. */
function rowsOf(readiness: Readiness): readonly Row[] {
  const { projects, elsewhere, causes } = readiness;
  const outside = elsewhereText(readiness);
  const open = [
    ...projects.map((one) => ({ state: one.state, name: nameOf(one), share: projectShare(one), causes: one.causes })),
    ...(outside === '' ? [] : [{ state: stateOf(elsewhere), name: 'scripts and settings', share: outside, causes: elsewhere }]),
  ].filter(({ state }) => state !== 'ready').toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  const rows = open.slice(0, maxRows).map((one): Row => ({ ...one, state: impactWords[one.state], causes: causesText(one.causes.filter(({ impact }) => isSerious(impact))) }));
  const line = (state: string, name: string, share = ''): void => void rows.push({ state, name, share, causes: '' });
  if (open.length > maxRows) line('', `… and ${open.length - maxRows} more`);
  const ready = projects.filter(({ state }) => state === 'ready');
  if (ready.length > 0) line('ready', plural(ready.length, 'project'), shareText(sum(ready.map(({ services }) => services)), 'service'));
  const [mild, ...others] = causes.filter(({ impact }) => !isSerious(impact));
  if (mild) line(impactWords[mild.impact], causesText([mild, ...others]));
  return rows;
}

function nameOf(one: ProjectReadiness): string {
  const { path, more } = projectLabel(one);
  return `${cutPath(path, maxName)}${more}`;
}

function causesText(causes: readonly Cause[]): string {
  return someOf(causes.map(({ rule, findings }) => `${rule.id}${findings.length > 1 ? ` (${findings.length})` : ''}`), maxCauses);
}

function table(rows: readonly Row[]): readonly string[] {
  const width = (column: 'state' | 'name' | 'share'): number => Math.max(0, ...rows.filter(({ share }) => share !== '').map((row) => cellsOf(row[column])));
  const [state, name, share] = [Math.max(...rows.map((row) => row.state.length)), width('name'), width('share')];
  return rows.map((row) => `  ${pad(row.state, state)}  ${pad(row.name, name)}  ${pad(row.share, share)}  ${row.causes}`.trimEnd());
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cellsOf(text)));
}
