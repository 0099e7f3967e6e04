import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

const costs: ReadonlyMap<string, string> = new Map([
  ['exec', 'run programs from it'],
  ['suid', "run programs from it with their owner's rights"],
  ['dev', 'make devices in it'],
]);

export default defineRule({
  id: 'no-executable-tmpfs',
  category: 'security',
  severity: 'notice',
  optIn: 'hardening',
  summary: 'What lies in memory is data',
  why: `Docker mounts each \`tmpfs\` with \`noexec\`, \`nosuid\` and \`nodev\`. Where the rest is read-only, it is the one place that a
    break-in can write to: with \`exec\`, what was written there can also be started.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        read_only: true
        tmpfs: /tmp:exec`,
  good: `
    services:
      web:
        image: example/web:1.4
        read_only: true
        tmpfs: /tmp:size=64m`,
  links: ['https://docs.docker.com/engine/storage/tmpfs/', 'https://docs.docker.com/reference/compose-file/services/#tmpfs'],

  *service(service) {
    for (const { type, flags } of service.mounts) {
      for (const { text, at } of type === 'tmpfs' ? flags : []) {
        const cost = costs.get(text);
        if (cost === undefined) continue;
        const fix = { title: `Write \`no${text}\``, safety: 'unsafe' as const, edits: [{ ...at, text: `no${text}` }] };
        yield { at, message: `With \`${text}\`, who breaks into \`${shorten(service.name, 24)}\` can ${cost}`, help: `Remove \`${text}\``, fix };
      }
    }
  },
});
