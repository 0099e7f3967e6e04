import type { Project } from '../compose/project.ts';
import type { Impact, Rule } from '../rules/rule.ts';
import type { Finding } from './finding.ts';

/** How many of something V2 runs as V1 did. */
export interface Share {
  readonly ready: number;
  readonly total: number;
}

/** What one rule found, in the order of its places. */
export interface Cause {
  readonly rule: Rule;
  readonly impact: Impact;
  readonly findings: readonly Finding[];
  readonly fixable: Fixable;
}

/** How many findings fixes mend, be it their own or one of another rule in the same file. */
export interface Fixable {
  readonly safe: number;
  readonly unsafe: number;
}

/** How far a project is, and why. */
export interface ProjectReadiness {
  readonly project: Project;
  readonly state: State;
  /** One, where there are none, but something breaks or changes. */
  readonly services: Share;
  /** The worst first. */
  readonly causes: readonly Cause[];
}

/**
 * How much of what was reviewed Compose V2 runs as V1 did. What is counted are the services of all projects, and the calls
 * of Compose in scripts. A project in which something breaks does not start, so that none of its services counts as ready;
 * where something changes, its service does not, and all of them do not where it lies outside of services.
 */
export interface Readiness {
  /** From 0 to 100, rounded down; 100 where nothing breaks and nothing changes, and only there. */
  readonly percent: number;
  readonly services: Share;
  readonly calls: Share;
  /** Places where something breaks or changes that lie in no project and no call; they count as not ready. */
  readonly others: number;
  /** Scripts that call Compose. */
  readonly scripts: number;
  /** What moving to V2 does, by rule, the worst first. */
  readonly causes: readonly Cause[];
  /** The part of `causes` that lies in no project. */
  readonly elsewhere: readonly Cause[];
  /** Those that are the furthest from V2 first. */
  readonly projects: readonly ProjectReadiness[];
  /** Whether this is only what a change touches. */
  readonly isPart: boolean;
  /** Whether it is worth telling people: something breaks or changes, or it was asked for and there is anything to run. */
  readonly isNews: boolean;
}

/** The worst first. */
export const impacts: readonly Impact[] = ['breaks', 'changes', 'warns', 'cosmetic'];

/**
 * How something is.
 *
 * - `breaks`: V1 ran it, and V2 refuses it.
 * - `changes`: V2 does something else with it.
 * - `ready`: V2 runs it as V1 did.
 * - `refused`: V2 refuses it for reasons that V1 had, too. It is not counted.
 */
export type State = (typeof states)[number];

/** The worst first. */
export const states = ['breaks', 'changes', 'ready', 'refused'] as const;

/** The worst that any of these does: `breaks`, `changes` or `ready`. */
export function stateOf(causes: readonly Cause[]): State {
  return states.find((state) => causes.some(({ impact }) => impact === state)) ?? 'ready';
}

/** Whether V2 does something else than V1, in a way that matters. */
export function isSerious(impact: Impact | undefined): boolean {
  return impact === 'breaks' || impact === 'changes';
}

/** All of it together. */
export function sum(shares: readonly Share[]): Share {
  return { ready: shares.reduce((all, { ready }) => all + ready, 0), total: shares.reduce((all, { total }) => all + total, 0) };
}
