import type { KnownImage } from '../known-image.ts';
import { bare } from './lacking.ts';

/** Applications, and servers that run them. */
export const apps: readonly KnownImage[] = [
  {
    title: 'Keycloak',
    kind: 'app',
    names: ['quay.io/keycloak/keycloak', 'keycloak/keycloak'],
    sources: ['https://www.keycloak.org/server/health', 'https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile', 'https://github.com/keycloak/keycloak/issues/17438', 'https://endoflife.date/keycloak'],
    ports: [8080, 8443, 9000],
    unchecked: true,
    lacks: [{ programs: ['curl', 'wget'], since: '21' }],
    latest: 26,
    ends: {
      '17.0': '2022-04-20', '18.0': '2022-07-27', '19.0': '2022-11-01', '20.0': '2023-02-23', '21.0': '2023-04-19', '21.1': '2023-07-11', '22.0': '2023-11-23', '23.0': '2024-03-04',
      '24.0': '2024-06-10', '25.0': '2024-10-04', '26.0': '2025-01-15', '26.1': '2025-04-11', '26.2': '2025-07-02', '26.3': '2025-09-30', '26.4': '2026-01-06', '26.5': '2026-04-08',
      '26.6': '2026-07-09',
    },
  },
  {
    title: 'Portainer',
    kind: 'app',
    names: ['portainer/portainer-ce', 'portainer/portainer'],
    sources: ['https://github.com/portainer/portainer/blob/develop/build/linux/Dockerfile', 'https://github.com/portainer/portainer/issues/1364'],
    ports: [9000, 9443],
    unchecked: true,
    lacks: bare,
  },
  {
    title: 'MinIO',
    kind: 'app',
    names: ['minio/minio', 'quay.io/minio/minio'],
    sources: ['https://github.com/minio/minio/blob/master/Dockerfile.release', 'https://github.com/minio/minio/pull/18329', 'https://github.com/minio/minio/pull/19383'],
    ports: [9000, 9001],
    lacks: [
      { programs: ['curl'], tags: /^RELEASE\.(?:2023-1[12]|2024-0[12]|2024-03-[012]\d)-?/, instead: 'mc ready local' },
      { programs: ['wget'], tags: /^(?:latest|RELEASE\.(?:2023-1[12]|202[4-9])-.{1,60})$/, instead: 'mc ready local' },
    ],
  },
  { title: 'whoami', kind: 'app', names: ['traefik/whoami'], sources: ['https://github.com/traefik/whoami/blob/master/Dockerfile'], ports: [80], unchecked: true, lacks: [{ programs: ['curl', 'wget'] }] },
  { title: 'Ollama', kind: 'app', names: ['ollama/ollama'], sources: ['https://github.com/ollama/ollama/blob/main/Dockerfile'], ports: [11_434], check: 'ollama list', unchecked: true, lacks: [{ programs: ['curl', 'wget'] }] },
  { title: 'WordPress', kind: 'app', names: ['wordpress'], sources: ['https://github.com/docker-library/wordpress', 'https://hub.docker.com/_/wordpress'], ports: [], unchecked: true },
  { title: 'Ghost', kind: 'app', names: ['ghost'], sources: ['https://github.com/docker-library/ghost', 'https://hub.docker.com/_/ghost'], ports: [2368], unchecked: true },
  {
    title: 'Tomcat',
    kind: 'app',
    names: ['tomcat'],
    sources: ['https://github.com/docker-library/tomcat', 'https://endoflife.date/tomcat'],
    ports: [8080],
    unchecked: true,
    ends: { 7: '2021-03-31', '8.0': '2018-06-30', '8.5': '2024-03-31', '9.0': '2027-03-31', '10.0': '2022-10-31' },
  },
];
