interface Line {
  readonly name: string;
  readonly usage: string;
  readonly text: string;
}

const sections: readonly (readonly [string, readonly Line[]])[] = [
  [
    'What to review',
    [
      { name: 'file', usage: '-f, --file FILE', text: 'one project of these files, in this order, as in Compose' },
      { name: 'stdin-name', usage: '    --stdin-name NAME', text: 'what the file from standard input is called' },
      { name: 'env', usage: '    --env NAME=VALUE', text: 'a variable for the files; may be repeated' },
      { name: 'env-file', usage: '    --env-file FILE', text: 'variables in place of .env; may be repeated' },
      { name: 'profile', usage: '    --profile NAME', text: 'a profile that is switched on; may be repeated' },
      { name: 'project-name', usage: '    --project-name NAME', text: 'the name of the project' },
    ],
  ],
  [
    'What to look for',
    [
      { name: 'config', usage: '    --config FILE', text: 'configuration [.compose-review.yml, also in .github/]' },
      { name: 'preset', usage: '    --preset NAME', text: 'recommended, hardening, strict, all, migration, none [recommended]' },
      { name: 'rule', usage: '    --rule ID=LEVEL', text: 'error, warning, notice or off for a rule; may be repeated' },
      { name: 'fail-on', usage: '    --fail-on LEVEL', text: 'what makes the exit status 1: error, warning, notice, never [error]' },
    ],
  ],
  [
    'What to fix',
    [
      { name: 'fix', usage: '    --fix', text: 'apply the fixes that change nothing of what runs' },
      { name: 'unsafe-fixes', usage: '    --unsafe-fixes', text: 'also those after which something else may run' },
      { name: 'fix-dry-run', usage: '    --fix-dry-run', text: 'print the fixes as a diff, write nothing' },
    ],
  ],
  [
    'How to tell',
    [
      { name: 'format', usage: '    --format FORMAT', text: 'terminal, json, markdown or github [terminal]' },
      { name: 'output', usage: '    --output FILE', text: 'write the format before it there; both may be repeated' },
      { name: 'no-color', usage: '    --no-color', text: 'no colours; also by NO_COLOR' },
      { name: 'no-progress', usage: '    --no-progress', text: 'no line about how far it is' },
    ],
  ],
  [
    'To know more',
    [
      { name: 'list-rules', usage: '    --list-rules', text: 'every rule in a line' },
      { name: 'explain', usage: '    --explain RULE', text: 'what a rule looks for, why, and how it is mended' },
      { name: 'version', usage: '-V, --version', text: '' },
      { name: 'help', usage: '-h, --help', text: '' },
    ],
  ],
];

/** The page that `--help` shows. */
export const help = `Reviews Docker Compose files, and scripts that call Compose.

  compose-review [PATH…] [options]

  compose-review                              every Compose file and script below this folder, or else what Compose finds above
  compose-review deploy/compose.yml           this file, whatever its name
  compose-review -f compose.yml -f prod.yml   the one project that these add up to
  compose-review - < compose.yml              standard input

${sections.map(([title, lines]) => `${title}:\n${lines.map(({ usage, text }) => `  ${usage.padEnd(26)}${text}`.trimEnd()).join('\n')}\n`).join('\n')}
Exit status: 0 nothing at or above --fail-on, 1 something, 2 the work could not be done.
`;

/** What is said of an option that is used the wrong way: its line of the help. */
export function helpFor(name: string): string {
  const line = sections.flatMap(([, lines]) => lines).find((candidate) => candidate.name === name);
  return line ? `${line.usage.trim()}${line.text ? `, ${line.text}` : ''}` : 'see --help';
}
