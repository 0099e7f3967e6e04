import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/** Erases the types of a module on its way into Node; `npm run check` is what reads them. */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'es2023', sourcefile: url, sourcemap: 'inline' });
  return { format: 'module', shortCircuit: true, source: code };
}
