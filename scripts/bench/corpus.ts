import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A small project of the usual kind. */
export const example = `services:
  web:
    image: nginx:1.27
    ports:
      - "8080:80"
    depends_on:
      - db
  db:
    image: mysql:5.7
    environment:
      - MYSQL_ROOT_PASSWORD=root
      - MYSQL_DATABASE=wordpress
`;

/** Writes as many small projects, each in a folder of its own, and gives the folder that holds them. */
export function makeCorpus(folder: string, count: number): string {
  for (let index = 0; index < count; index += 1) write(path.join(folder, `project-${index}`, 'compose.yaml'), example);
  return folder;
}

/** Writes a file, and the folders that lead to it. */
export function write(file: string, text: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A Compose file with this many services; ten thousand still are less than what is read of one file. */
export function manyServices(count: number): string {
  return `services:\n${Array.from({ length: count }, (_, index) => service(index)).join('')}`;
}

function service(index: number): string {
  return `  s${index}:\n    image: nginx:1.27\n    ports: [${10_000 + index}]\n`;
}

/** A Compose file with this many anchors, each used by ten services. */
export function manyAnchors(count: number): string {
  const anchors = Array.from({ length: count }, (_, index) => `x-a${index}: &a${index} { image: "nginx:1.27", environment: { A: "${index}" } }\n`);
  const services = Array.from({ length: count * 10 }, (_, index) => `  s${index}: { <<: *a${index % count} }\n`);
  return `${anchors.join('')}services:\n${services.join('')}`;
}

/** One of many files that are laid over one another: each changes the same hundred services. */
export function layer(index: number): string {
  return `services:\n${Array.from({ length: 100 }, (_, nth) => `  s${nth}:\n    image: nginx:1.27\n    environment: { V${index}: "1" }\n`).join('')}`;
}

/** Writes a file of 4,000 services, and a script that lays as many small files over it, one at a time. */
export function makeCombinations(folder: string, count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index);
  write(path.join(folder, 'compose.yaml'), manyServices(4_000));
  write(path.join(folder, 'run.sh'), indices.map((index) => `docker compose -f compose.yaml -f ${index}.yaml up\n`).join(''));
  for (const index of indices) write(path.join(folder, `${index}.yaml`), `services:\n  s1:\n    environment: { A: "${index}" }\n`);
  return folder;
}

/** Writes a project of this many services, with names that messages cut short, and a finding of each. */
export function makeFindings(folder: string, count: number): string {
  const starts = Array.from({ length: Math.ceil(count / 1_000) }, (_, index) => index * 1_000);
  const services = (start: number) => Array.from({ length: Math.min(1_000, count - start) }, (_, index) => `  a-name-that-no-message-has-room-for-${start + index}:\n    image: nginx:1.27\n    privileged: true\n`);
  for (const start of starts) write(path.join(folder, `${start}.yaml`), `services:\n${services(start).join('')}`);
  write(path.join(folder, 'compose.yaml'), `include:\n${starts.map((start) => `  - ${start}.yaml\n`).join('')}`);
  return folder;
}

/** Writes a project with this many lines in its `.env`, each of which V1 and V2 read apart. */
export function makeEnvFile(folder: string, count: number): string {
  write(path.join(folder, 'compose.yaml'), 'services:\n  web:\n    image: nginx:1.27\n    env_file: .env\n');
  write(path.join(folder, '.env'), Array.from({ length: count }, (_, index) => `A${index}=pa$$word\n`).join(''));
  return folder;
}

/** A Compose file with one text of this many variables within variables. */
export function manyVariables(count: number): string {
  return `services:\n  web:\n    image: nginx:1.27\n    command: "${'${A:-${B}}'.repeat(count)}"\n`;
}

/** What most of a repository is: none of it speaks of containers. */
const bulk: Readonly<Record<string, string>> = {
  ts: 'export function read(request) { return request.items.map((item) => item.name_1); }\n',
  js: 'module.exports = { a: [1, 2, 3], b: "text" };\n',
  py: 'def read(request):\n    return [item.name for item in request]\n',
  go: 'func read(request Request) []Item { return request.Items }\n',
  md: 'This chapter tells how the reader is put together, and why it keeps a table of names.\n',
  yaml: 'kind: Deployment\nmetadata:\n  name: web\n',
  sh: 'set -e\necho hello\n',
  json: '{ "a": 1 }\n',
  svg: '<svg/>\n',
};

/** Writes a repository of so many files in which 300 matter: 100 Compose files, and 200 scripts and documents that call Compose. */
export function makeRepository(folder: string, count: number): string {
  const kinds = Object.entries(bulk);
  for (let index = 0; index < count - 300; index += 1) {
    const [extension, line] = kinds[index % kinds.length] ?? ['txt', ''];
    write(path.join(folder, `src/part-${index % 200}/file-${index}.${extension}`), line.repeat(10 + (index % 70)));
  }
  for (let index = 0; index < 100; index += 1) {
    const app = path.join(folder, 'apps', String(index));
    write(path.join(app, 'compose.yaml'), example);
    write(path.join(app, 'run.sh'), '#!/bin/sh\ndocker-compose -f compose.yaml up -d\n');
    write(path.join(app, index % 2 === 0 ? 'README.md' : 'Makefile'), index % 2 === 0 ? '```sh\ndocker-compose up\n```\n' : 'up:\n\tdocker-compose up\n');
  }
  return folder;
}
