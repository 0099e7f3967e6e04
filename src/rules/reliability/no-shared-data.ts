import { releaseOf } from '../../compose/images/release.ts';
import { storageOf, type Storage } from '../../compose/images/storage.ts';
import type { Service } from '../../compose/service.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-shared-data',
  category: 'reliability',
  severity: 'warning',
  summary: 'Each database has a data folder of its own',
  why: `Two servers that write the same files damage them, as each takes the folder for its own; where the server finds the
    other's lock, it does not start. What one version has written, another major version does not read, or changes for good.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        volumes: ["data:/var/lib/postgresql/data"]
      reports:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        volumes: ["data:/var/lib/postgresql/data"]
      reports:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        volumes: ["reports:/var/lib/postgresql/data"]
    volumes:
      data:
      reports:`,
  links: ['https://www.postgresql.org/docs/current/creating-cluster.html'],

  *project(project) {
    const taken = new Map<string, Owner>();
    for (const service of project.services.values()) {
      const storage = storageOf(project, service);
      const { keeper } = storage ?? {};
      if (!storage || keeper?.source === undefined || keeper.readOnly !== false || !['database', 'cache', 'search'].includes(storage.known.kind)) continue;
      yield* severalTimes(service, storage);
      // A folder above the data may hold that of each in a place of its own.
      const key = `${keeper.type} ${keeper.source} ${storage.path.slice(keeper.target?.length)}`;
      const owner = taken.get(key);
      if (owner && owner.storage.known.title === storage.known.title) yield* conflict({ service, storage }, owner);
      else if (!owner) taken.set(key, { service, storage });
    }
  },
});

interface Owner {
  readonly service: Service;
  readonly storage: Storage;
}

function* conflict({ service, storage }: Owner, owner: Owner): Iterable<Problem> {
  const [ours, theirs] = [storage, owner.storage].map(({ image, known }) => releaseOf(image, known).major);
  const related = owner.storage.keeper ? [{ at: owner.storage.keeper.sourceAt, label: `also the data of \`${owner.service.name}\`` }] : [];
  const at = storage.keeper?.sourceAt ?? service.at;
  const { title } = storage.known;
  const help = 'Give each a volume of its own';
  if (ours !== undefined && theirs !== undefined && ours !== theirs) {
    yield { at, message: `${title} ${theirs} and ${title} ${ours} are to read the same files, which neither can`, help, related };
  } else if (runTogether(service, owner.service)) {
    yield { at, message: `\`${shorten(service.name, 20)}\` and \`${shorten(owner.service.name, 20)}\` write the same ${title} files, and damage them`, help, related };
  }
}

function* severalTimes(service: Service, { keeper, known }: Storage): Iterable<Problem> {
  const times = service.get('deploy', 'replicas') ?? service.get('scale');
  if (!keeper || typeof times?.value !== 'number' || times.value < 2) return;
  const message = `${times.value} times ${known.title} write the same files, and damage them`;
  yield { at: times.at, message, help: 'Run it once, or make a service with a volume of its own of each', related: [{ at: keeper.sourceAt, label: 'the data of all' }] };
}

/** Profiles may be switched on apart from each other. */
function runTogether(a: Service, b: Service): boolean {
  if (a.profiles.length === 0 || b.profiles.length === 0) return true;
  return a.profiles.some((profile) => b.profiles.includes(profile));
}
