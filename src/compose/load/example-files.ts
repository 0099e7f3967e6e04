const words = ['example', 'sample', 'dist', 'template', 'tmpl', 'default', 'defaults'];

/** What an example is called, by all custom, that an env file of this name is copied from: `.env.example`, `example.env`, `web.sample.env`. */
export function examplesOf(name: string): readonly string[] {
  const stem = name.replace(/\.?env$/, '').replace(/^\.?env\.?/, '');
  const bare = name.replace(/^\./, '');
  return [...new Set(words.flatMap((word) => [`${name}.${word}`, `${name}-${word}`, `${name}_${word}`, `${stem}.${word}.env`, `${word}.${bare}`, `${word}.env`, `.env.${word}`, `env.${word}`, `.env-${word}`]))];
}
