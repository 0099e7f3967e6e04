import { needing } from '../../compose/images/powers.ts';
import { runsOwnEngine } from '../../compose/parts/own-engine.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { statesReason } from '../../compose/parts/stated-reason.ts';
import { shorten } from '../../source/shorten.ts';
import { lessBeforeItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-privileged',
  category: 'security',
  severity: 'error',
  byPurpose: lessBeforeItShips,
  judgesDefaults: true,
  summary: 'Services do not run privileged',
  why: `A privileged container has every capability and every device of the host: who breaks into it owns the host. Programs
    that do their work by it, named in the option \`needing\` by words of their image's name or tag, are passed over, and so are
    services that keep the containers of an engine of their own in a volume, and a setting behind which a comment says what it
    is for: \`# required to create cgroups\`.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        privileged: true`,
  good: `
    services:
      web:
        image: nginx:1.27
        cap_add: [NET_ADMIN]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#privileged', 'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities'],
  options: { needing: needing('privileged') },
  optionTexts: { needing: 'Programs that are passed over, by words of the name or tag of their image.' },

  *service(service, { needing: exempt }) {
    const privileged = service.get('privileged');
    if (privileged?.value !== true || statesReason(privileged.at) || runsOneOf(service, exempt) || runsOwnEngine(service)) return;
    yield {
      at: privileged.at,
      message: `Service \`${shorten(service.name, 30)}\` runs privileged, so a break-in reaches the host`,
      help: 'Grant only what it needs, under `cap_add` or `devices`',
    };
  },
});
