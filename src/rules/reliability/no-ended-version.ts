import { checkedOn } from '../../compose/images/facts.ts';
import { pulledImage } from '../../compose/images/server.ts';
import { endOf, releaseOf } from '../../compose/images/release.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ended-version',
  category: 'reliability',
  severity: 'notice',
  optIn: 'strict',
  summary: 'Images are of versions that are still mended',
  why: `After the end of a version its makers mend nothing in it any more, holes included. Known for systems, databases, brokers,
    proxies and language runtimes, by a table that is as old as this release: what has ended since is not told.`,
  bad: `
    services:
      db:
        image: postgres:11
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }`,
  links: ['https://endoflife.date/'],

  *service(service) {
    const { image, known } = pulledImage(service) ?? {};
    const end = image && known && endOf(known, releaseOf(image, known));
    if (!image || !end || end.day >= checkedOn) return;
    yield {
      at: image.tagAt,
      message: `${known.title} ${end.version} has had no fixes since ${end.day}, also not for security`,
      help: 'Move to a version that is maintained, and take the data over as its makers describe',
    };
  },
});
