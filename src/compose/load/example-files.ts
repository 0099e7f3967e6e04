import { folderOf, nameOf } from '../../source/path.ts';

const words = ['example', 'sample', 'dist', 'template', 'tmpl', 'default', 'defaults'];

/** Where the example lies, by all custom, that an env file is copied from: `.env.example`, `example.env`, `web.sample.env`. */
export function examplesOf(path: string): readonly string[] {
  const [folder, name] = [folderOf(path), nameOf(path)];
  const stem = name.replace(/\.?env$/, '').replace(/^\.?env\.?/, '');
  const dotted = words.flatMap((word) => [`${name}.${word}`, `${name}-${word}`, `${name}_${word}`, `${stem}.${word}.env`, `${word}.${name.replace(/^\./, '')}`, `${word}.env`, `.env.${word}`, `env.${word}`, `.env-${word}`]);
  return [...new Set(dotted)].map((one) => (folder === '' ? one : `${folder}/${one}`));
}
