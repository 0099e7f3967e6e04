import { chainOf, stageFor } from '../../compose/build/dockerfile.ts';
import type { Project } from '../../compose/project.ts';
import { defineRule } from '../rule.ts';
import { toldOnceOverall, type Caused } from '../told-once.ts';

export default defineRule({
  id: 'no-open-context',
  category: 'reliability',
  severity: 'notice',
  summary: 'A `.dockerignore` keeps out of images what is none of theirs',
  why: `\`COPY . .\` copies all that lies in the context: \`.env\` with its passwords, \`.git\` with the whole history. Whoever gets
    the image can read them, and each commit makes the build begin anew. Told where the Dockerfile copies the whole context into
    the image, and no \`.dockerignore\` is there.`,
  bad: `
    # compose.yml
    services:
      web:
        build:
          dockerfile_inline: |
            FROM node:22
            COPY . .
    # .env
    TOKEN=`,
  good: `
    # compose.yml
    services:
      web:
        build:
          dockerfile_inline: |
            FROM node:22
            COPY src src
    # .env
    TOKEN=`,
  links: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],

  repository: (projects) => toldOnceOverall(projects.flatMap(openContexts)),
});

function openContexts({ folder, services, builds }: Project): readonly Caused[] {
  return [...services.values()].flatMap(({ name, build }) => {
    const found = builds.get(name);
    const target = build?.get('target');
    const stage = found?.dockerfile.isCertain && found.isOpen && (!target || target.text !== undefined) ? stageFor(found.dockerfile, target?.text) : undefined;
    const [first, second] = found?.exposed ?? [];
    if (!build || !found || !stage || first === undefined || !chainOf(found.dockerfile, stage).chain.some(({ copiesAll }) => copiesAll)) return [];
    const what = second === undefined ? `\`${first}\` goes` : `\`${first}\` and \`${second}\` go`;
    const context = build.kind === 'scalar' ? build : build.get('context');
    const problem = {
      at: (context ?? build.key ?? build).at,
      message: `${what} into the image: it copies the whole folder, which has no \`.dockerignore\``,
      help: `Put a \`.dockerignore\` there that names ${second === undefined ? `\`${first}\`` : 'both'}`,
    };
    return [{ cause: found.context ?? `${folder}\0${name}`, problem }];
  });
}
