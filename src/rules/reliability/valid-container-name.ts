import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valid-container-name',
  category: 'reliability',
  severity: 'error',
  summary: 'The engine takes the name of each container',
  why: `A container's name is made of letters, digits, \`_\`, \`.\` and \`-\`, begins with a letter or digit, and has two of them at
    least. Compose looks no further than whether a part of the name is; the engine refuses the rest when the container is made:
    "Invalid container name". Compose V1 looks at nothing.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        container_name: shop/web`,
  good: `
    services:
      web:
        image: nginx:1.27
        container_name: shop-web
      worker:
        image: example/worker:1.4
        container_name: \${PROJECT}_worker`,
  links: ['https://docs.docker.com/reference/compose-file/services/#container_name'],

  *service(service) {
    const name = service.get('container_name');
    // Where no part of it is right, Compose itself refuses it.
    if (name?.text === undefined || /^\/?[a-zA-Z\d][\w.-]+$/.test(name.text) || !/[a-zA-Z\d][\w.-]/.test(name.text)) return;
    yield {
      at: name.at,
      message: `The engine refuses the container name of \`${shorten(service.name, 30)}\` when it starts`,
      help: 'Write letters, digits, `_`, `.` and `-` only, a letter or digit first',
    };
  },
});
