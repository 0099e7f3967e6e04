import { readV1 } from '../../compose/v1/values/reading.ts';
import type { Fix } from '../../source/fix.ts';
import type { Repeated } from '../../yaml/build.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-duplicate-key',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'No key stands twice in one mapping',
  why: `Compose V1 took the last of two equal keys and said nothing of the other. V2 refuses the file: "mapping key already
    defined". A second \`<<\` is one key too many as well; V1 laid the second over the first.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: info
        environment:
          LEVEL: debug`,
  good: `
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: debug`,
  links: ['https://docs.docker.com/reference/compose-file/fragments/', 'https://docs.docker.com/compose/releases/migrate/'],

  *project({ files }) {
    for (const { repeated } of files) {
      for (const pair of repeated) {
        const { first, again } = pair;
        if (!first.key || !again.key) continue;
        const { message, help, fix } = pair.name === '<<' ? secondMerge(pair) : readV1(first.key)?.text === readV1(again.key)?.text ? secondKey(pair) : twoKeys;
        yield { at: again.key.at, message, help, related: [{ at: first.key.at, label: 'first one' }], ...(fix && { fix }) };
      }
    }
  },
});

interface Told {
  readonly message: string;
  readonly help: string;
  readonly fix?: Fix | undefined;
}

function secondMerge(pair: Repeated): Told {
  return { message: 'A second `<<`: V1 laid it over the first, V2 refuses the file', help: 'Write one `<<` with a list, what counts most first', fix: joined(pair) };
}

function secondKey(pair: Repeated): Told {
  return { message: 'This key stands twice: V1 took the last one and was silent, V2 refuses the file', help: 'Keep the one that counted, the last', fix: removal(pair) };
}

/** As `yes` and `"yes"`, of which V1 took one for a truth value. */
const twoKeys: Told = { message: 'This key and the first are two to V1 and one to V2, which refuses the file', help: 'Keep the one that is meant' };

/** What V1 never saw goes, unless comments would go with it. */
function removal({ first }: Repeated): Fix | undefined {
  const { file, range } = first.key?.at ?? first.at;
  if (file.text.slice(range.start, first.at.range.end).includes('#')) return undefined;
  return { title: 'Remove the first one', safety: 'unsafe', edits: removeEntry(first) };
}

function joined({ first, again }: Repeated): Fix | undefined {
  if (!first.alias || !again.alias) return undefined;
  const [below, above] = [first.alias, again.alias].map(({ file, range }) => file.slice(range));
  return { title: 'Join the two', safety: 'unsafe', edits: [{ ...first.alias, text: `[${above}, ${below}]` }, ...removeEntry(again)] };
}
