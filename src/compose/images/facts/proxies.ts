import type { KnownImage } from '../known-image.ts';
import { bare } from './lacking.ts';

/** Web servers, and what stands in front of them. */
export const proxies: readonly KnownImage[] = [
  {
    title: 'nginx',
    kind: 'proxy',
    names: ['nginx'],
    sources: ['https://github.com/nginx/docker-nginx/blob/master/mainline/debian/Dockerfile', 'https://endoflife.date/nginx'],
    ports: [80],
    unchecked: true,
    lacks: [{ programs: ['curl'], tags: /alpine[\d.]*-slim/ }, { programs: ['wget', 'nc', 'netcat', 'telnet'], families: ['default'], since: '1.25' }],
    latest: 1,
    ends: {
      '1.2': '2013-04-24', '1.4': '2014-04-24', '1.6': '2015-04-21', '1.8': '2016-04-26', '1.10': '2017-04-12', '1.12': '2018-04-17', '1.14': '2019-04-23', '1.16': '2020-04-20',
      '1.18': '2021-04-20', '1.19': '2021-05-25', '1.20': '2022-05-24', '1.21': '2022-06-21', '1.22': '2023-04-11', '1.23': '2023-05-23', '1.24': '2024-04-23', '1.25': '2024-05-29',
      '1.26': '2025-04-23', '1.27': '2025-06-24', '1.28': '2026-04-14', '1.29': '2026-05-13',
    },
  },
  { title: 'Caddy', kind: 'proxy', names: ['caddy'], sources: ['https://github.com/caddyserver/caddy-docker'], ports: [80, 443], unchecked: true },
  { title: 'Apache', kind: 'proxy', names: ['httpd'], sources: ['https://github.com/docker-library/httpd'], ports: [80], unchecked: true, lacks: bare },
  {
    title: 'HAProxy',
    kind: 'proxy',
    names: ['haproxy'],
    sources: ['https://github.com/docker-library/haproxy', 'https://endoflife.date/haproxy'],
    ports: [],
    unchecked: true,
    lacks: bare,
    ends: {
      '1.4': '2020-01-10', '1.5': '2020-01-10', '1.6': '2020-10-01', '1.7': '2021-10-01', '1.8': '2022-12-09', '1.9': '2020-07-31', '2.0': '2024-04-05', '2.1': '2021-03-18', '2.2': '2025-04-23',
      '2.3': '2022-07-27', '2.4': '2026-04-01', '2.5': '2023-05-02', '2.6': '2027-04-01', '2.7': '2024-04-05', '2.8': '2028-04-01', '2.9': '2025-03-21', '3.0': '2029-04-01', '3.1': '2026-01-01',
      '3.2': '2030-04-01', '3.3': '2027-01-01', '3.4': '2031-04-01',
    },
  },
  {
    title: 'Traefik',
    kind: 'proxy',
    names: ['traefik'],
    sources: ['https://github.com/traefik/traefik-library-image', 'https://endoflife.date/traefik'],
    ports: [80, 443],
    unchecked: true,
    lacks: [{ programs: ['curl'] }],
    ends: {
      '1.7': '2021-12-31', '2.0': '2019-12-11', '2.1': '2020-03-25', '2.2': '2020-09-23', '2.3': '2021-01-19', '2.4': '2021-08-17', '2.5': '2022-01-24', '2.6': '2022-05-24', '2.7': '2022-06-29',
      '2.8': '2022-10-03', '2.9': '2023-04-24', '2.10': '2024-02-12', '2.11': '2026-02-01', '3.0': '2024-07-15', '3.1': '2024-10-28', '3.2': '2025-01-06', '3.3': '2025-05-05', '3.4': '2025-07-23',
      '3.5': '2025-11-07', '3.6': '2026-08-16',
    },
  },
];
