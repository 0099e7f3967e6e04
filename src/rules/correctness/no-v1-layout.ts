import { lift } from '../../compose/v1/lift/lift.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-v1-layout',
  category: 'correctness',
  severity: 'error',
  summary: 'Services stand under `services`, not at the top of the file',
  why: `The first Compose files had nothing but services, at the top. Compose V2 takes these for keys that it does not know, says
    "additional properties 'web' not allowed", and starts nothing.`,
  bad: `
    web:
      image: nginx:1.27
    db:
      image: redis:8`,
  good: `
    services:
      web:
        image: nginx:1.27
      db:
        image: redis:8`,
  links: ['https://docs.docker.com/reference/compose-file/legacy-versions/', 'https://docs.docker.com/reference/compose-file/services/'],

  *file(file) {
    const { kind, strays } = file.layout;
    const [first, ...others] = strays;
    if (kind !== 'legacy' || !first) return;
    const message = `${others.length > 0 ? 'Services stand' : 'A service stands'} at the top, not under \`services\`, so Compose refuses the file`;
    const related = others.map(({ key, at }) => ({ at: key?.at ?? at, label: 'another one' }));
    const lifted = lift({ file, services: new Map(), isOverlay: file.role === 'override' }, 'as of today');
    const fix = lifted && ({ title: 'Put them under `services`', safety: 'unsafe', edits: [lifted.edit] } as const);
    yield { at: (first.key ?? first).at, message, help: 'Put all services under a key `services`', ...(others.length > 0 && { related }), ...(fix && { fix }) };
  },
});
