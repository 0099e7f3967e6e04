import type { Location } from '../../source/source-file.ts';
import type { Service } from '../service.ts';
import type { Variable } from './environment.ts';
import { gap, Written } from './written.ts';

/** Where a service is told to connect to. */
export interface Endpoint {
  /** In lower case. */
  readonly scheme: string | undefined;
  readonly host: string;
  readonly hostAt: Location;
  /** `undefined` where none is given, or it is not known. */
  readonly port: number | undefined;
  readonly portAt: Location;
  /** A port is given, be it one that is not known. */
  readonly hasPort: boolean;
  /** What stands in front of `_HOST` and its like, where such a variable names it. */
  readonly stem?: string;
}

const url = /(?<![\w.+-])(?<scheme>(?:jdbc:)?[a-z][a-z\d+.-]{0,30}):\/\/(?:[^\s/?#@"',]{0,300}@)?(?<host>[a-z\d](?:[\w.-]{0,62}\w)?)(?::(?<port>\d{1,5}|[^\s/?#,"']{1,40}))?(?=$|[/?#,\s"'])/dgi;
const hostAndPort = /^(?<host>[a-z\d](?:[\w.-]{0,62}\w)?)(?::(?<port>\d{1,5}))?$/di;
const word = /(?<=^|[\s=,])(?<host>[a-z\d](?:[\w.-]{0,62}\w)?):(?<port>\d{2,5})(?=$|[\s,])/dgi;
const hostNames = /^(?<stem>.*?)_?(?:HOST|HOSTNAME|HOST_NAME|SERVER|ADDR|ADDRESS|SERVICE_HOST)$/i;

/** No one names a variable with more words. */
const maxWords = 8;

/** What variables of these stems speak of is something to connect to, whatever the rest of the name. */
const stems = /(?:^|_)(?:DB|DATABASE|SQL|POSTGRES(?:QL)?|PG|PSQL|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|VALKEY|CACHE|MEMCACHED?|RABBIT(?:MQ)?|AMQP|BROKER|KAFKA|ZOOKEEPER|ELASTIC(?:SEARCH)?|OPENSEARCH|NEO4J|CLICKHOUSE|INFLUX(?:DB)?|MINIO|S3|SMTP|MAIL(?:ER)?)\d{0,2}$/i;

/** The places that the environment of a service has it connect to: the hosts of URLs, and those of variables like `DB_HOST`, with `DB_PORT`; none of what `DB_ENABLED` switches off. */
export function endpointsOf(service: Service): readonly Endpoint[] {
  const variables = new Map(service.environment.map((variable) => [variable.name.toUpperCase(), variable]));
  return service.environment.flatMap((variable) => {
    const written = variable.value && Written.of(variable.value);
    if (!written || isOff(variable.name, variables)) return [];
    return [...inUrls(written), ...inPair(variable, written, variables)];
  });
}

/** Whether another variable switches off what this one is about: `REDIS_ENABLED` beside `REDIS_URL`. */
function isOff(name: string, variables: ReadonlyMap<string, Variable>): boolean {
  const words = name.toUpperCase().split('_').slice(0, maxWords);
  return words.some((_, index) => {
    const stem = words.slice(0, index).join('_');
    return stem !== '' && [`${stem}_ENABLED`, `${stem}_ENABLE`, `ENABLE_${stem}`, `USE_${stem}`].some((other) => /^(?:false|0|no|off)$/i.test(variables.get(other)?.value?.text?.trim() ?? ''));
  });
}

/** The places that a service is started with, as by `wait-for-it db:5432` and `--url http://api:80`: each with a port. */
export function commandEndpoints(service: Service): readonly Endpoint[] {
  return ['entrypoint', 'command'].flatMap((key) => {
    const node = service.get(key);
    const texts = node?.kind === 'sequence' ? node.children : [node];
    return texts.flatMap((text) => {
      const written = text && Written.of(text);
      return written ? [...inUrls(written), ...inWords(written)].filter(({ port }) => port !== undefined) : [];
    });
  });
}

function* inWords(written: Written): Iterable<Endpoint> {
  for (const { groups, indices } of written.text.matchAll(word)) {
    const { host = '', port } = groups ?? {};
    const place = indices?.groups;
    if (!place?.['host'] || !place['port']) continue;
    yield { scheme: undefined, host, hostAt: written.at(...place['host']), port: readPort(port), portAt: written.at(...place['port']), hasPort: true };
  }
}

function* inUrls(written: Written): Iterable<Endpoint> {
  for (const { groups, indices } of written.text.matchAll(url)) {
    const { scheme = '', host = '', port } = groups ?? {};
    const place = indices?.groups;
    if (!place?.['host'] || host.includes(gap)) continue;
    const hostAt = written.at(...place['host']);
    yield { scheme: scheme.toLowerCase(), host, hostAt, port: readPort(port), portAt: place['port'] ? written.at(...place['port']) : hostAt, hasPort: port !== undefined };
  }
}

function* inPair({ name }: Variable, written: Written, variables: ReadonlyMap<string, Variable>): Iterable<Endpoint> {
  const stem = hostNames.exec(name)?.groups?.['stem'];
  const match = stem === undefined || !stems.test(stem) ? undefined : hostAndPort.exec(written.text);
  const { host, port } = match?.groups ?? {};
  const place = match?.indices?.groups;
  if (stem === undefined || host === undefined || !place?.['host']) return;
  const hostAt = written.at(...place['host']);
  if (port !== undefined && place['port']) {
    yield { scheme: undefined, host, hostAt, port: readPort(port), portAt: written.at(...place['port']), hasPort: true, stem };
    return;
  }
  const other = variables.get(`${stem.toUpperCase()}_PORT`);
  yield { scheme: undefined, host, hostAt, port: readPort(other?.value?.text), portAt: other?.value?.at ?? hostAt, hasPort: other !== undefined, stem };
}

function readPort(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
