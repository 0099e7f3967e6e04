import { firstUp } from '../compose/v1/first-up.ts';
import { isSerious, stateOf, states, type Cause, type State, type ProjectReadiness, type Readiness } from '../lint/readiness.ts';
import type { Impact } from '../rules/rule.ts';
import { fit, lengthIn, type Block, type Budget } from './budget.ts';
import { plural, someOf } from './counts.ts';
import { cell, codeSpan, prose } from './markdown.ts';
import { maskShapes } from './mask.ts';
import { elsewhereText, everyFirstUp, firstUpTitle, impactWords, nextStep, ownFirstUp, projectLabel, projectShare, readinessSentence, readinessTitle } from './readiness-words.ts';
import { placeLink, ruleLink } from './summary-parts.ts';
import { readinessUrl, type Commit } from './urls.ts';

/** More places than these are counted, not named. */
const maxPlaces = 3;

const maxProjects = 20;

const maxCauses = 4;

const icons: Readonly<Record<State | Impact, string>> = { breaks: '❌', changes: '⚠️', warns: 'ℹ️', cosmetic: 'ℹ️', ready: '✅', refused: '❔' };

/** The readiness for Compose V2 as Markdown, folded; '' where it is no news. Never longer than its budget. */
export function readinessSummary(readiness: Readiness | undefined, commit: Commit | undefined, { max, unit }: Budget): string {
  if (!readiness?.isNews) return '';
  const open = `<details><summary>${readinessTitle(readiness)} · ${readinessSentence(readiness)}</summary>\n\n`;
  const close = '</details>\n\n';
  const blocks = [introduction(readiness), causeTable(readiness, commit), projectTable(readiness), expectations(readiness)];
  const { text, left } = fit(blocks, { max: max - lengthIn(unit, open + close) - roomForRest, unit });
  return `${open}${text}${left > 0 ? `… and ${plural(left, 'row')} more that found no room here.\n\n` : ''}${close}`;
}

/** Kept free for saying how many rows had no room. */
const roomForRest = 60;

function introduction(readiness: Readiness): Block {
  const next = nextStep(readiness);
  return { open: '', rows: [`${next === '' ? '' : `**Next:** ${prose(next)}. `}[How this is counted](${readinessUrl}).\n`], close: '\n' };
}

function causeTable({ causes }: Readiness, commit: Commit | undefined): Block {
  const rows = causes.map((cause) => {
    const { safe, unsafe } = cause.fixable;
    const cells = [
      `${icons[cause.impact]} ${impactWords[cause.impact]}`,
      ruleLink(cause),
      String(cause.findings.length),
      someOf(cause.findings.map(({ at }) => placeLink(at, commit)), maxPlaces),
      [...(safe > 0 ? [`\`--fix\` ${safe}`] : []), ...(unsafe > 0 ? [`\`--unsafe-fixes\` ${unsafe}`] : [])].join(', '),
    ];
    return `| ${cells.map(cell).join(' | ')} |\n`;
  });
  return { open: '| V2 | Rule | Findings | Where | Mended by |\n|---|---|---|---|---|\n', rows, close: '\n' };
}

function projectTable(readiness: Readiness): Block {
  const { projects, elsewhere } = readiness;
  const outside = elsewhereText(readiness);
  const rows = [
    ...projects.map((one) => ({ state: one.state, text: () => projectRow(one) })),
    ...(outside === '' ? [] : [{ state: stateOf(elsewhere), text: () => row(stateOf(elsewhere), elsewhere, 'scripts and settings', outside, '') }]),
  ].toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  // Where there are many, those that are ready are of no interest one by one.
  const shown = rows.length <= maxProjects ? rows : rows.filter(({ state }) => state !== 'ready').slice(0, maxProjects);
  const left = rows.length - shown.length;
  return { open: '| Where | As with V1 | Because of | At the first `up` |\n|---|---|---|---|\n', rows: shown.map(({ text }) => text()), close: left > 0 ? `\n… and ${left} more.\n\n` : '\n' };
}

function projectRow(one: ProjectReadiness): string {
  const up = firstUp(one.project);
  const { path, more } = projectLabel(one);
  return row(one.state, one.causes, `${codeSpan(path)}${more}`, projectShare(one), up ? ownFirstUp(up) : '');
}

function row(state: State, causes: readonly Cause[], name: string, share: string, up: string): string {
  const serious = causes.filter(({ impact }) => isSerious(impact)).map(ruleLink);
  return `| ${[`${icons[state]} ${name}`, share, someOf(serious, maxCauses), prose(maskShapes(up))].map(cell).join(' | ')} |\n`;
}

function expectations(readiness: Readiness): Block {
  const sentences = everyFirstUp(readiness.projects);
  return { open: `**${firstUpTitle(readiness)}**\n\n`, rows: sentences.map((sentence) => `- ${prose(maskShapes(sentence))}.\n`), close: '\n' };
}
