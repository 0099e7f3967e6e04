import type { KnownImage } from '../known-image.ts';
import { bare } from './lacking.ts';

/** What measures, and keeps and shows what was measured. */
export const monitoring: readonly KnownImage[] = [
  { title: 'Prometheus', kind: 'app', names: ['prom/prometheus', 'quay.io/prometheus/prometheus'], sources: ['https://github.com/prometheus/prometheus/blob/main/Dockerfile'], ports: [9090], unchecked: true, lacks: [{ programs: ['curl'] }] },
  { title: 'Alertmanager', kind: 'app', names: ['prom/alertmanager', 'quay.io/prometheus/alertmanager'], sources: ['https://github.com/prometheus/alertmanager/blob/main/Dockerfile'], ports: [9093], unchecked: true, lacks: [{ programs: ['curl'] }] },
  { title: 'Node exporter', kind: 'app', names: ['prom/node-exporter', 'quay.io/prometheus/node-exporter'], sources: ['https://github.com/prometheus/node_exporter/blob/master/Dockerfile'], ports: [9100], unchecked: true, lacks: [{ programs: ['curl'] }] },
  {
    title: 'OpenTelemetry Collector',
    kind: 'app',
    names: ['otel/opentelemetry-collector', 'otel/opentelemetry-collector-contrib', 'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector', 'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib'],
    sources: ['https://github.com/open-telemetry/opentelemetry-collector-releases/tree/main/distributions'],
    ports: [4317, 4318],
    unchecked: true,
    lacks: [{ programs: ['curl', 'wget'] }],
  },
  { title: 'Grafana', kind: 'app', names: ['grafana/grafana', 'grafana/grafana-oss', 'grafana/grafana-enterprise'], sources: ['https://github.com/grafana/grafana/blob/main/Dockerfile'], ports: [3000], unchecked: true },
  {
    title: 'Loki',
    kind: 'app',
    names: ['grafana/loki'],
    sources: ['https://github.com/grafana/loki/blob/main/cmd/loki/Dockerfile', 'https://github.com/grafana/loki/issues/20149'],
    ports: [3100],
    unchecked: true,
    lacks: [{ programs: ['curl'] }, { programs: ['wget'], since: '3.6' }],
    latest: 3,
  },
  { title: 'Promtail', kind: 'app', names: ['grafana/promtail'], sources: ['https://github.com/grafana/loki/issues/11590'], ports: [9080], unchecked: true, lacks: [{ programs: ['curl', 'wget'] }] },
  {
    title: 'Tempo',
    kind: 'app',
    names: ['grafana/tempo'],
    sources: ['https://github.com/grafana/tempo/blob/main/cmd/tempo/Dockerfile', 'https://github.com/grafana/tempo/pull/5717'],
    ports: [3200],
    unchecked: true,
    lacks: [{ programs: ['curl'] }, { programs: ['wget'], since: '2.10' }],
    latest: 3,
  },
  { title: 'Jaeger', kind: 'app', names: ['jaegertracing/all-in-one', 'jaegertracing/jaeger'], sources: ['https://github.com/jaegertracing/jaeger/blob/main/scripts/build/docker/base/Dockerfile'], ports: [16_686, 4317, 4318], unchecked: true, lacks: [{ programs: ['curl'] }] },
  {
    title: 'Kibana',
    kind: 'app',
    names: ['kibana', 'docker.elastic.co/kibana/kibana'],
    sources: ['https://github.com/elastic/dockerfiles/tree/8.15/kibana', 'https://endoflife.date/kibana'],
    ports: [5601],
    unchecked: true,
    ends: {
      6: '2022-02-10', 7: '2026-01-15', '8.14': '2024-11-12', '8.15': '2024-12-12', '8.16': '2025-04-15', '8.17': '2025-08-12', '8.18': '2025-10-21', '8.19': '2027-07-15', '9.0': '2025-10-23',
      '9.1': '2026-02-03', '9.2': '2026-05-05', '9.3': '2026-08-04',
    },
  },
  { title: 'Redis exporter', kind: 'app', names: ['oliver006/redis_exporter'], sources: ['https://github.com/oliver006/redis_exporter/blob/master/docker/Dockerfile'], ports: [9121], unchecked: true, lacks: bare },
  { title: 'Telegraf', kind: 'app', names: ['telegraf'], sources: ['https://github.com/influxdata/influxdata-docker'], ports: [], unchecked: true },
];
