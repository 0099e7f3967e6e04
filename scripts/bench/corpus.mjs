import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const example = (index) => `services:
  web:
    image: nginx:1.${index % 30}
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

/** Writes small projects of the usual kind, one a folder, and gives the folder that holds them; a single one lies in it itself. */
export function makeCorpus(folder, count) {
  for (let index = 0; index < count; index += 1) {
    const home = count === 1 ? folder : path.join(folder, `project-${index}`);
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'compose.yaml'), example(index));
  }
  return folder;
}
