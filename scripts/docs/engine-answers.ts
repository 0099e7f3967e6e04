import { createHash } from 'node:crypto';
import { exampleFiles } from '../../src/rules/example.ts';
import { isAboutScripts, type Rule } from '../../src/rules/rule.ts';

/** What the engines say of the bad examples, as docs/engines.json holds it. */
export interface EngineAnswers {
  /** The version of each engine. */
  readonly v1: string;
  readonly v2: string;
  readonly rules: Readonly<Record<string, RuleAnswers>>;
}

/** The example that was asked of, by its digest, and both answers to it. */
export interface RuleAnswers {
  readonly example: string;
  readonly v1: EngineAnswer;
  readonly v2: EngineAnswer;
}

/** Whether `config` takes a project, and what it says on standard error, a line each. */
export interface EngineAnswer {
  readonly accepts: boolean;
  readonly says: readonly string[];
}

/** The Compose file of an example that the engines are asked of: there is none where it is about a script, or about a file on another machine. */
export function askedFile(rule: Rule): string | undefined {
  if (isAboutScripts(rule) || rule.bad.includes('- https:')) return undefined;
  return Object.keys(exampleFiles(rule.bad, 'compose.yaml')).find((name) => /compose[^/]*\.ya?ml$/.test(name));
}

/** By what an example is known again. */
export function digest(example: string): string {
  return createHash('sha256').update(example).digest('hex').slice(0, 12);
}

/** The rules whose bad example is another one than the engines were asked of. */
export function unasked(rules: readonly Rule[], answers: EngineAnswers): readonly string[] {
  return rules.filter((rule) => askedFile(rule) !== undefined && answers.rules[rule.id]?.example !== digest(rule.bad)).map(({ id }) => id);
}

/** The section of a rule's page about what the engines say of the bad example; nothing where that tells no more than the rule does. */
export function engineAnswers(rule: Rule, { v1, v2, rules }: EngineAnswers): readonly string[] {
  const answers = rules[rule.id];
  if (!answers || answers.example !== digest(rule.bad)) return [];
  const isQuiet = [answers.v1, answers.v2].every(({ accepts, says }) => accepts && says.length === 0);
  if (isQuiet && rule.category !== 'migration') return [];
  const told = isQuiet ? [`\`config\` of both Compose V1 ${v1} and V2 ${v2} takes the bad example, and says nothing.`] : [...said(`V1 ${v1}`, answers.v1), ...said(`V2 ${v2}`, answers.v2)];
  return ['## What Compose says', ...told];
}

function said(engine: string, { accepts, says }: EngineAnswer): readonly string[] {
  const deed = `\`config\` of Compose ${engine} ${accepts ? 'takes' : 'refuses'} the bad example`;
  if (says.length === 0) return [accepts ? `${deed}, and says nothing.` : `${deed}.`];
  return [`${deed}${accepts ? ', and warns' : ''}:`, `\`\`\`text\n${says.join('\n')}\n\`\`\``];
}
