/** Rules to speak of, one of them with an option of each shape. */
export const rules = [
  { id: 'no-privileged', summary: 'Services do not run privileged' },
  { id: 'no-moving-tag', summary: 'Images name the version that was tested', options: { tags: ['latest', 'stable'], max: 3, strict: false, registries: { docker: 'docker.io' } } },
];

/** A configuration that says all there is to say. */
export const whole = `
preset: migration
rules:
  no-privileged: off
  no-moving-tag: { severity: error, options: { tags: [edge], max: 5 }, exclude: ["dev/**"], exclude-services: agent }
overrides: [{ files: ["prod/**"], services: [db], rules: { no-privileged: warning } }]
purpose: { production: [deploy/**], ci: .ci/ }
inline-ignores: false
files: [stacks/*.yml]
exclude: vendor/
env: { TAG: 1.27, EMPTY: }
env-files: [.env.ci]
profiles: [debug]
fail-on: never
`;

/** What is wrong, and what is said of it: the text that is pointed at, the sentence, what to do. */
export const mistakes: readonly (readonly [string, string | RegExp])[] = [
  ['presets: all', 'presets: There is no setting `presets`. Did you mean `preset`?'],
  ['failOn: error', 'failOn: There is no setting `failOn`. Did you mean `fail-on`?'],
  ['__proto__: { a: 1 }', /^__proto__: There is no setting/],
  ['constructor: x', /^constructor: There is no setting/],
  ['preset: recomended', 'recomended: `recomended` is none of the words that may stand here. Did you mean `recommended`?'],
  ['preset: [all]', /^\[all\]: A list is none of the words/],
  ['fail-on: fatal', 'fatal: `fatal` is none of the words that may stand here. Allowed: `error`, `warning`, `notice`, `never`'],
  ['rules: { no-priviliged: off }', 'no-priviliged: There is no rule `no-priviliged`. Did you mean `no-privileged`?'],
  ['rules: [no-privileged]', /^\[no-privileged\]: A list stands where rules are wanted/],
  ['rules: { no-privileged: warn }', 'warn: `warn` is none of the words that may stand here. Did you mean `warning`?'],
  ['purpose: { prod: deploy/ }', 'prod: There is no purpose `prod`. Did you mean `production`?'],
  ['preset: str', 'str: `str` is none of the words that may stand here. Did you mean `strict`?'],
  ['preset: no', /^no: `no` is none of the words that may stand here. Allowed: /],
  ['rules: { no-privileged: [error] }', /^\[error\]: A list stands where a level is wanted/],
  ['rules: { no-privileged: { level: error } }', /^level: There is no `level` in a rule's setting/],
  ['rules: { no-privileged: { options: { a: 1 } } }', 'a: `no-privileged` has no option `a`. Remove it: the rule has no options'],
  ['rules: { no-moving-tag: { options: { tag: [] } } }', 'tag: `no-moving-tag` has no option `tag`. Did you mean `tags`?'],
  ['rules: { no-moving-tag: { options: { tags: latest } } }', 'latest: The option `tags` has another shape. Write it like `["latest","stable"]`'],
  ['rules: { no-moving-tag: { options: { tags: [1] } } }', /^\[1\]: The option `tags` has another shape/],
  ['rules: { no-moving-tag: { options: { max: "3" } } }', /^"3": The option `max` has another shape/],
  ['rules: { no-moving-tag: { options: { registries: { other: x } } } }', /^{ other: x }: The option `registries` has another shape/],
  ['exclude: [../x]', /^\.\.\/x: The pattern `\.\.\/x` cannot be used: leads out/],
  ['exclude: [{ a: b }]', /^{ a: b }: A mapping stands where a text is wanted/],
  ['env: x', /^x: `x` stands where variables are wanted/],
  ['env: { A: [1] }', /This gives no variable a value/],
  ['- a', /A configuration file is a mapping/],
  ['preset: all\npreset: none', /^preset: Key `preset` stands twice in this mapping\. Remove one/],
  ['exclude: ["[a"]', /^"\[a": The pattern `\[a` cannot be used: a `\[` that nothing closes/],
  ['exclude: [""]', '"": This pattern cannot be used: empty. Write it relative to the root of the repository'],
  ['exclude: ["a", "!"]', /^"!": The pattern `!` cannot be used: empty/],
  ['rules: { no-privileged: { exclude-services: ["[a"] } }', /^"\[a": The name `\[a` cannot be used: a `\[` that nothing closes/],
  ['exclude: ["{a,b"]', /^"\{a,b": The pattern `\{a,b` cannot be used: a brace that stands alone/],
  [`exclude: [${'a, '.repeat(200)}b]`, 'b: A list holds 200 patterns at most: this one and those below match nothing. Put several into one with `*` or `{a,b}`'],
  ['exclude: ["{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"]', /cannot be used: braces that stand for more than 64 patterns/],
  ['rules: { no-privileged: { exclude-services: [a/b] } }', 'a/b: The name `a/b` cannot be used: no name holds a `/`. Write the name of a service, or a pattern such as `worker-*`'],
  ['inline-ignores: "yes"', '"yes": `yes` is neither `true` nor `false`. Write one of the two, without quotes'],
  ['purpose: { prod: [a] }', /^prod: There is no purpose `prod`/],
  ['purpose: [a]', /^\[a\]: A list stands where purposes are wanted/],
  ['purpose: { test: [../a] }', /^\.\.\/a: The pattern `\.\.\/a` cannot be used/],
  ['overrides: { files: [a] }', /^{ files: \[a\] }: A mapping stands where a list of overrides is wanted/],
  ['overrides: [a]', /^a: `a` stands where an override is wanted/],
  ['overrides: [{ files: [a] }]', /^{ files: \[a\] }: An override without `rules` changes nothing/],
  ['overrides: [{ rules: { no-privileged: off } }]', /An override without `files` or `services` holds everywhere/],
  ['overrides: [{ file: a, services: b, rules: {} }]', 'file: There is no `file` in an override. Did you mean `files`?'],
  ['overrides: [{ files: a, rules: { no-priviliged: off } }]', 'no-priviliged: There is no rule `no-priviliged`. Did you mean `no-privileged`?'],
  ['overrides: [{ files: a, rules: { no-privileged: { severity: off } } }]', /^{ severity: off }: A mapping stands where a level is wanted/],
  ['overrides: [{ files: a, rules: { no-privileged: fatal } }]', /^fatal: `fatal` is none of the words/],
  ['preset: all\n---\npreset: none', /A configuration file holds one document/],
  ['preset: "all', /./],
];
