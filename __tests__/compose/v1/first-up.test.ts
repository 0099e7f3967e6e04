import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { firstUp, unknownName, type FirstUp } from '../../../src/compose/v1/first-up.ts';
import { defaultConfig } from '../../../src/config/config.ts';
import { run } from '../../../src/run.ts';
import { memoryWorkspace } from '../../../src/source/memory.ts';

/** What an engine's `up` created, against an engine that only answers. */
interface Created {
  readonly containers: readonly string[];
  readonly images: readonly string[];
  readonly volumes: readonly string[];
}

/** A case of cases.json, and what Compose 1.29.2 and 2.40.3 created of it; V2 nothing, where it refuses. */
interface Names {
  readonly id: string;
  readonly v1: Created;
  readonly v2?: Created;
}

interface Case {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly run?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly projectName?: string;
  readonly profiles?: readonly string[];
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8'));
const recorded: readonly Names[] = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8'));

async function foretold({ id, files, run: together, env = {}, projectName, profiles = [] }: Case): Promise<readonly FirstUp[]> {
  const config = { ...defaultConfig, env, projectName, profiles, rootName: id };
  const scope = together ? ({ kind: 'joined', files: together } as const) : ({ kind: 'tree', named: [] } as const);
  const { projects } = await run(memoryWorkspace(files), { config, scope, filters: [] });
  return projects.flatMap((one) => firstUp(one) ?? []);
}

function missing(engine: string, told: Created, seen: Created): string[] {
  const kinds = ['containers', 'images', 'volumes'] as const;
  return kinds.flatMap((kind) => told[kind].filter((name) => !name.startsWith(unknownName) && !seen[kind].includes(name)).map((name) => `${engine} ${kind} ${name}`));
}

/** Names that were foretold and not seen; of what is lost, what was seen all the same. */
function unseen({ v1, v2 }: Names, { renamed, kept, images, volumes, lost }: FirstUp): readonly string[] {
  const before = { containers: [...renamed.map((one) => one.before), ...kept], images: images.map((one) => one.before), volumes };
  const after = { containers: [...renamed.map((one) => one.after), ...kept], images: images.map((one) => one.after), volumes };
  const found = lost.filter((name) => v2?.volumes.includes(name)).map((name) => `V2 found ${name}`);
  return [...missing('V1', before, v1), ...(v2 ? missing('V2', after, v2) : []), ...found];
}

describe('what the first `up` of V2 makes of what V1 has left', () => {
  const told = new Map<string, readonly FirstUp[]>();

  beforeAll(async () => {
    const names = new Set(recorded.map(({ id }) => id));
    for (const one of cases) if (names.has(one.id)) told.set(one.id, await foretold(one));
  });

  it('is under the names that both engines gave', () => {
    const wrong = recorded.flatMap((names) => (told.get(names.id) ?? []).flatMap((one) => unseen(names, one).map((name) => `${names.id}: ${name}`)));
    // The first is a file that the project extends, and which is read on its own, too; the second, what V1 1.20 left behind.
    expect(wrong).toEqual([
      'extends-string-form: V1 containers extends-string-form_base_1',
      'extends-string-form: V2 containers extends-string-form-base-1',
      'volume-legacy-name-reuse: V1 volumes my-app_data',
    ]);
  });

  it('leaves behind what V1 called by another name', () => {
    const lost = recorded.flatMap(({ id }) => (told.get(id) ?? []).flatMap((one) => one.lost.map((name) => `${id}: ${name}`)));
    expect(lost).toEqual(['legacy-volume-driver: data', 'legacy-named-volume: pgdata', 'volume-one-letter-name: volume-one-letter-name_d']);
  });

  it('starts anew where V1 found what its version 1.20 had made', () => {
    const names = recorded.find(({ id }) => id === 'volume-legacy-name-reuse');
    expect([names?.v1.volumes, names?.v2?.volumes]).toEqual([['myapp_data'], ['my-app_data', 'myapp_data']]);
    expect(told.get('volume-legacy-name-reuse')?.flatMap(({ old }) => old)).toEqual([{ before: 'myapp_data', after: 'my-app_data' }]);
    expect(told.get('volume-name-custom')?.flatMap(({ old }) => old)).toEqual([]);
  });

  it('is told of all containers that V1 made, but where V1 started one of two, or the project has a name that V2 refuses', () => {
    const first = recorded.flatMap(({ id, v1 }) => v1.containers.filter((name) => !/_[2-9]$/.test(name)).map((name) => ({ id, name })));
    const silent = first.filter(({ id, name }) => !(told.get(id) ?? []).some(({ renamed, kept }) => renamed.some(({ before }) => before === name) || kept.includes(name)));
    expect(first.length).toBeGreaterThan(280);
    expect(silent.map(({ id }) => id)).toEqual(['project-name-empty', 'project-name-flag-uppercase', 'project-name-flag-dot', 'project-name-env-dot', 'project-name-env-leading-underscore', 'replicas-container-name']);
  });
});
