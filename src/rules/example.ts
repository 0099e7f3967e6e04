/** An example's text without the indentation of the code around it, and without its first, empty line. */
export function exampleText(example: string): string {
  const lines = example.replace(/^\n/, '').trimEnd().split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const indent = written.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}

/**
 * The files of an example: what follows a line `# base.yml`, `# .env` or `# deploy.sh` is a file of that name, and what stands before
 * the first such line one that is called `name`.
 */
export function exampleFiles(example: string, name: string): Readonly<Record<string, string>> {
  const [first = '', ...others] = exampleText(example).split(/^# ([\w./-]*\.(?:ya?ml|env|sh|txt|conf)|(?:[\w.-]+\/)*Dockerfile)\n/m);
  const files = others.flatMap((path, index): readonly [string, string][] => (index % 2 === 0 ? [[path, others[index + 1] ?? '']] : []));
  return Object.fromEntries([...(first === '' ? [] : [[name, first]]), ...files]);
}
