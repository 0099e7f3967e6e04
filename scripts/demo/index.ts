// npm run demo: what a reviewer sees of a pull request, without GitHub.
//   --markdown FILE   also writes the comment there, as it was posted
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { openScenario } from '../../__tests__/support/github/scenario.ts';
import { removeTemporaryFolders } from '../../__tests__/support/github/temporary.ts';

const { values } = parseArgs({ options: { markdown: { type: 'string' } } });
const folder = (name: string) => new URL(`${name}/`, import.meta.url);

function filesIn(name: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder(name)).map((file) => [file, readFileSync(new URL(file, folder(name)), 'utf8')]));
}

function title(text: string): void {
  process.stdout.write(`\n${styleText(['bold', 'underline'], text)}\n\n`);
}

const scenario = await openScenario({ base: filesIn('before'), head: filesIn('after'), name: 'shop/shop' });
try {
  const { status, annotations, outputs, requests, stdout, stderr } = await scenario.run();
  title('Annotations in the pull request’s files');
  const colors = { error: 'red', warning: 'yellow', notice: 'blue' } as const;
  for (const level of ['error', 'warning', 'notice'] as const) {
    for (const { title: rule, file, line, endLine, message } of annotations[level]) {
      const place = file ? `${file}:${line ?? ''}${endLine && endLine !== line ? `-${endLine}` : ''}` : 'the run';
      process.stdout.write(`${styleText(colors[level], level)} ${styleText('bold', place)} ${rule ? `[${rule}]` : ''}\n    ${message.replaceAll('\n', '\n    ')}\n`);
    }
  }
  title('The comment');
  const [comment] = scenario.github.comments;
  process.stdout.write(`${comment?.body ?? 'none'}\n`);
  title('The check');
  const outputLines = Object.entries(outputs).map(([name, value]) => `  ${name}: ${value}\n`);
  process.stdout.write(`exit status ${status}, ${requests.length} requests to GitHub\n${outputLines.join('')}`);
  if (stderr) process.stderr.write(stderr);
  if (comment && values.markdown) writeFileSync(path.resolve(values.markdown), comment.body);
  const unexpected = scenario.server.violations.length > 0 || comment === undefined || status !== 1;
  if (unexpected) process.stdout.write(`\nThis is not what was to be seen:\n${stdout}\n${JSON.stringify(scenario.server.violations, undefined, 2)}\n`);
  process.exitCode = unexpected ? 1 : 0;
} finally {
  await scenario.close();
  removeTemporaryFolders();
}
