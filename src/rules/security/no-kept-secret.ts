import { toldByName } from '../../compose/purpose/by-name.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';
import { toldOnce } from '../told-once.ts';

export default defineRule({
  id: 'no-kept-secret',
  category: 'security',
  severity: 'warning',
  summary: 'Env files with passwords, tokens and keys are not in git',
  why: `Whoever may read the repository, now or in its history, knows the secret. It has to be changed once it has been pushed.
    Looked at are \`.env\` and the files under \`env_file\` that git keeps; what is called an example, and files for development
    and tests, are passed over, as are values that are no secret to anyone.`,
  bad: `
    # compose.yml
    services:
      api:
        image: example/api:1.4
        env_file: api.env
    # api.env
    STRIPE_API_KEY=fh2Kd83hXvQ0pLz91sTe`,
  good: `
    # compose.yml
    services:
      api:
        image: example/api:1.4
        env_file: api.env
    # api.env
    STRIPE_API_KEY`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/best-practices/'],

  *project({ keptSecrets }) {
    const told = keptSecrets.filter(({ key }) => ['production', undefined].includes(toldByName(key.file.path)?.purpose));
    yield* toldOnce(told.map(({ name, key, at }) => {
      const message = `\`${shorten(name, 40)}\` is in git with its value, for whoever may read the repository`;
      const help = 'Change it, take the file out of git, name it in `.gitignore`, and keep an example without values';
      return { cause: at.file.slice(at.range).replace(/^(["'])(.*)\1$/s, '$2'), problem: { at: key, message, help } };
    }));
  },
});
