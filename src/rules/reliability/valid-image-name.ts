import { imageFault, type ImageFault } from '../../compose/parts/image-fault.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

const faults: Readonly<Record<ImageFault['kind'], { readonly has: string; readonly help: string }>> = {
  lines: { has: 'the lines below are read as part of its name', help: 'Write the key that these lines belong to above them, or the `:` that is missing in them' },
  'line-end': { has: 'its name ends in a line end', help: 'Write it on the line of `image:`, or `>-` in place of `>` or `|`' },
  blank: { has: 'its name has a blank', help: 'Write it without blanks' },
  scheme: { has: 'its name begins like a URL', help: 'Remove this: a name begins with the host of its registry' },
  'upper-case': { has: 'its name has upper-case letters', help: 'Write them in lower case, also where the image is built' },
  registry: { has: 'its registry is no name of a host', help: 'Write letters, digits, `-` and `.`, and behind a `:` the digits of the port' },
  name: { has: 'its name is not of the form of names', help: 'Write lower-case letters and digits, with a `.`, `_`, `-` or `/` between them' },
  tag: { has: 'its tag is not of the form of tags', help: 'Write letters, digits, `_`, `.` and `-` behind the `:`, or neither' },
  digest: { has: 'its digest is not whole', help: 'Write `sha256:` and its 64 digits, or nothing from the `@` on' },
};

export default defineRule({
  id: 'valid-image-name',
  category: 'reliability',
  severity: 'error',
  summary: 'The engine takes the name of each image',
  why: `\`docker compose config\` takes any text for the name of an image. \`up\`, \`pull\` and \`build\` stop at one that names none:
    "invalid reference format". It is often something else that went wrong: a key is missing above a list, and YAML reads the
    list as further lines of the name. Names that are yet to be filled in, as \`<image>\`, are passed over.`,
  bad: `
    services:
      web:
        image: nginx:1.27
          - "8080:80"`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports:
          - "8080:80"
      app:
        image: registry.example.com:5000/team/app:1.4@sha256:9b7cc10b0a2b1ff8e1e2c8fcd4c5b2b7e9d2e2e8d9c1c4c6f2b0a9c1d3e5f708
      own:
        image: \${REGISTRY}/own:\${TAG:-1.0}`,
  links: ['https://docs.docker.com/reference/compose-file/services/#image', 'https://github.com/distribution/reference'],

  *service(service) {
    const image = service.get('image');
    const fault = image && imageFault(image);
    if (!fault) return;
    const { has, help } = faults[fault.kind];
    yield { at: fault.at, message: `The engine refuses the image of \`${shorten(service.name, 20)}\`: ${has}`, help };
  },
});
