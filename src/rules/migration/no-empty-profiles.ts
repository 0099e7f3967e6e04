import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-empty-profiles',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Services name a profile under `profiles`, or leave it out',
  why: `Compose V1 never started a service with an empty list of \`profiles\`, whichever were switched on, unless another
    one needed it. To V2 the list says nothing: the service always starts.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        profiles: []`,
  good: `
    services:
      web:
        image: nginx:1.27
        profiles: [debug]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#profiles', 'https://docs.docker.com/compose/how-tos/profiles/'],

  *service(service) {
    const profiles = service.get('profiles');
    if (!profiles?.key || profiles.kind !== 'sequence' || profiles.children.length > 0) return;
    const message = `V1 never started \`${shorten(service.name, 24)}\` for this empty list, V2 always does`;
    const fix = { title: 'Remove `profiles`', safety: 'unsafe', edits: removeEntry(profiles) } as const;
    yield { at: profiles.key.at, message, help: 'Name a profile, or leave `profiles` out', fix };
  },
});
