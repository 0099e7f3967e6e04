import { commandLine } from '../../script/cli/command-line.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-abbreviated-flag',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Flags are written in full',
  why: `Compose V1 took the beginning of a flag for the flag, as long as no other began like it: \`--remove-orphan\` was \`--remove-orphans\`.
    V2 takes flags in full alone, and stops: "unknown flag: --remove-orphan".`,
  bad: 'docker compose up --remove-orphan',
  good: 'docker compose up --remove-orphans',
  links: ['https://docs.docker.com/reference/cli/docker/compose/up/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const { globals, flags } = commandLine(command);
    for (const { name, at, abbreviates } of [...globals, ...flags]) {
      if (!abbreviates) continue;
      const full = abbreviates.name;
      const fix = at.file.slice(at.range) === name ? { title: `Write \`${full}\``, safety: 'safe' as const, edits: [{ ...at, text: full }] } : undefined;
      yield { at, message: `\`${name}\` is short for \`${full}\`: V1 took it for that, V2 stops at it`, help: `Write \`${full}\``, ...(fix && { fix }) };
    }
  },
});
