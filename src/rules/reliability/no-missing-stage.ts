import { stageFor } from '../../compose/build/dockerfile.ts';
import { nearest } from '../../source/nearest.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-missing-stage',
  category: 'reliability',
  severity: 'error',
  summary: 'The stage that is built is in the Dockerfile',
  why: `Where no stage of the Dockerfile has the name that \`target\` gives, the build stops: "target stage … could not be found".
    Letters may be large or small, and a number counts the stages from 0.`,
  bad: `
    services:
      web:
        build:
          target: runtime
          dockerfile_inline: |
            FROM node:22 AS build
            FROM node:22-slim AS run`,
  good: `
    services:
      web:
        build:
          target: run
          dockerfile_inline: |
            FROM node:22 AS build
            FROM node:22-slim AS run`,
  links: ['https://docs.docker.com/reference/compose-file/build/#target', 'https://docs.docker.com/build/building/multi-stage/'],

  *project({ services, builds }) {
    for (const { name, build } of services.values()) {
      const target = build?.get('target');
      const { dockerfile } = builds.get(name) ?? {};
      if (!target?.text || !dockerfile?.isCertain || stageFor(dockerfile, target.text)) continue;
      const names = dockerfile.stages.flatMap((stage) => stage.name ?? []);
      const near = nearest(target.text.toLowerCase(), names) ?? names.at(-1);
      yield {
        at: target.at,
        message: `No stage of the Dockerfile is called \`${shorten(target.text)}\`, so the build stops`,
        help: near === undefined ? 'Remove `target`, or name a stage with `FROM … AS`' : `Name a stage that is there, as \`${shorten(near)}\``,
      };
    }
  },
});
