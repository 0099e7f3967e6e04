const words = ['example', 'sample', 'dist', 'template', 'tmpl', 'default', 'defaults'];

/** What an example is called, by all custom, that an env file of this name is copied from: `.env.example`, `example.env`, `web.sample.env`. */
export function examplesOf(name: string): readonly string[] {
  const stem = name.replace(/\.?env$/, '').replace(/^\.?env\.?/, '');
  const bare = name.replace(/^\./, '');
  return [...new Set(words.flatMap((word) => [`${name}.${word}`, `${name}-${word}`, `${name}_${word}`, `${stem}.${word}.env`, `${word}.${bare}`, `${word}.env`, `.env.${word}`, `env.${word}`, `.env-${word}`, `env-${word}`]))];
}

const endings = [...words, 'tpl', 'j2', 'in', 'orig', 'erb', 'gotmpl'];

/** What a file of this name is copied or rendered from, by all custom, beside it: `x.conf.example`, `x.sample.conf`, `example-x.conf`. */
export function templatesOf(name: string): readonly string[] {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const around = words.flatMap((word) => ['.', '-', '_'].flatMap((mark) => [`${stem}${mark}${word}${ending}`, `${word}${mark}${name.replace(/^\./, '')}`, `${name}${mark}${word}`]));
  return [...new Set([...around, ...endings.map((word) => `${name}.${word}`)])];
}
