import { asComposeCall } from '../../compose/beside/compose-call.ts';
import type { Mention } from '../../compose/beside/mention.ts';
import { containersNamedIn } from '../../compose/beside/mentions-of-containers.ts';
import type { Invocation } from '../../script/command.ts';
import type { Fix } from '../../source/fix.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-v1-container-name',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Containers go by their service, not by the name that Compose V1 made',
  why: `Compose V1 called a container \`shop_web_1\`, V2 calls it \`shop-web-1\`: what names it the old way ends in "No such container", and a
    proxy or a monitor no longer finds its host. Networks and volumes keep their names.`,
  bad: `
    # .env
    COMPOSE_PROJECT_NAME=shop
    # compose.yaml
    services:
      web: { image: nginx:1.27 }
    # deploy.sh
    docker exec -it shop_web_1 nginx -s reload`,
  good: `
    # .env
    COMPOSE_PROJECT_NAME=shop
    # compose.yaml
    services:
      web: { image: nginx:1.27 }
    # deploy.sh
    docker compose exec web nginx -s reload`,
  links: ['https://docs.docker.com/compose/releases/migrate/#service-container-names'],

  *text(text) {
    const mentions = containersNamedIn(text);
    const byCall = new Map<Invocation, Mention[]>();
    for (const mention of mentions) if (mention.call) byCall.set(mention.call, [...(byCall.get(mention.call) ?? []), mention]);
    for (const mention of mentions) {
      const { name, container, as, at } = mention;
      const { service } = container;
      const fix = as === 'host' ? asHost(mention, text.kind) : asCall(mention, byCall);
      yield {
        at,
        message: as === 'host' ? `Compose V2 knows no host \`${shorten(name)}\`: it writes \`-\` where V1 wrote \`_\`` : `Compose V2 makes no container \`${shorten(name)}\`: it writes \`-\` where V1 wrote \`_\``,
        help: as === 'host' ? `Name the service as the host: \`${service.name}\`` : helpFor(mention),
        related: [{ at: service.at, label: 'the service' }],
        ...(fix && { fix }),
      };
    }
  },
});

const named = /^(?:exec|logs|cp|stop|start|restart|kill|pause|unpause|top|port|attach|stats|wait|export|commit)$/;

function helpFor({ call, container: { service } }: Mention): string {
  const verb = call?.words.find(({ text }) => text !== undefined && named.test(text))?.text;
  if (verb !== undefined) return `Call \`docker compose ${verb}\`, which takes the service \`${service.name}\``;
  return `Ask Compose for the container: \`docker compose ps -q ${service.name}\``;
}

function asCall({ call }: Mention, byCall: ReadonlyMap<Invocation, readonly Mention[]>): Fix | undefined {
  if (!call) return undefined;
  const edits = asComposeCall(call, byCall.get(call) ?? []);
  return edits && { title: 'Call `docker compose` with the service', safety: 'unsafe', edits };
}

/** A container's own project reaches it by its service; what another project does is not known. */
function asHost({ at, container: { service, number } }: Mention, kind: string): Fix | undefined {
  if (kind !== 'settings' || number > 1) return undefined;
  return { title: `Name the service, \`${service.name}\``, safety: 'unsafe', edits: [{ ...at, text: service.name }] };
}
