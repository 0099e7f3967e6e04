import { apps } from './facts/apps.ts';
import { bases } from './facts/bases.ts';
import { brokers } from './facts/brokers.ts';
import { caches } from './facts/caches.ts';
import { consoles } from './facts/consoles.ts';
import { databases } from './facts/databases.ts';
import { monitoring } from './facts/monitoring.ts';
import { mysql } from './facts/mysql.ts';
import { postgres } from './facts/postgres.ts';
import { proxies } from './facts/proxies.ts';
import { search } from './facts/search.ts';
import type { KnownImage } from './known-image.ts';

/** The day on which what stands in these tables was held against its sources. */
export const checkedOn = '2026-11-21';

/** What is known of images. Each fact was read in the sources named; those of Dockerfiles hold for the versions found there. */
export const knownImages: readonly KnownImage[] = [
  ...postgres,
  ...mysql,
  ...databases,
  ...caches,
  ...search,
  ...brokers,
  ...consoles,
  ...proxies,
  ...bases,
  ...monitoring,
  ...apps,
];
