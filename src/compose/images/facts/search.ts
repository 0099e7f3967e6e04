import type { KnownImage } from '../known-image.ts';

/** What is searched: texts, and vectors. */
export const search: readonly KnownImage[] = [
  {
    title: 'Elasticsearch',
    kind: 'search',
    names: ['elasticsearch', 'docker.elastic.co/elasticsearch/elasticsearch'],
    sources: [
      'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-with-docker', 'https://github.com/elastic/elasticsearch/blob/main/distribution/docker/src/docker/Dockerfile',
      'https://endoflife.date/elasticsearch',
    ],
    ports: [9200, 9300],
    unchecked: true,
    ends: { 6: '2022-02-10', 7: '2026-01-15', '8.16': '2025-04-15', '8.17': '2025-08-12', '8.18': '2025-10-21', '8.19': '2027-07-15', '9.0': '2025-10-23', '9.1': '2026-02-03', '9.2': '2026-05-05', '9.3': '2026-08-04' },
    open: { passwords: ['ELASTIC_PASSWORD'], by: { 'xpack.security.enabled': 'false' } },
    data: [{ path: '/usr/share/elasticsearch/data', movedBy: ['path.data'], strays: ['/var/lib/elasticsearch', '/var/lib/elasticsearch/data'] }],
  },
  {
    title: 'OpenSearch',
    kind: 'search',
    names: ['opensearchproject/opensearch'],
    alike: ['opensearch'],
    sources: ['https://docs.opensearch.org/latest/install-and-configure/install-opensearch/docker/', 'https://github.com/opensearch-project/opensearch-build/tree/main/docker/release', 'https://endoflife.date/opensearch'],
    ports: [9200, 9300],
    unchecked: true,
    open: { passwords: ['OPENSEARCH_INITIAL_ADMIN_PASSWORD'], by: { 'plugins.security.disabled': 'true', DISABLE_SECURITY_PLUGIN: 'true' } },
    data: [{ path: '/usr/share/opensearch/data', movedBy: ['path.data'], strays: ['/usr/share/elasticsearch/data', '/var/lib/opensearch'] }],
    ends: { 1: '2025-05-06' },
  },
  {
    title: 'Solr', kind: 'search', names: ['solr'], sources: ['https://hub.docker.com/_/solr', 'https://github.com/apache/solr-docker'], ports: [8983], unchecked: true,
    data: [{ since: 9, path: '/var/solr', volume: '/var/solr', movedBy: ['SOLR_HOME'], strays: ['/opt/solr/server/solr', '/opt/solr/server/solr/mycores'] }], latest: 10,
  },
  {
    title: 'Meilisearch',
    kind: 'search',
    names: ['getmeili/meilisearch'],
    alike: ['meilisearch'],
    sources: ['https://github.com/meilisearch/meilisearch/blob/main/Dockerfile'],
    ports: [7700],
  },
  {
    title: 'Qdrant',
    kind: 'search',
    names: ['qdrant/qdrant'],
    alike: ['qdrant'],
    sources: ['https://qdrant.tech/documentation/guides/installation/', 'https://github.com/qdrant/qdrant/blob/master/Dockerfile'],
    ports: [6333, 6334],
    unchecked: true,
    lacks: [{ programs: ['curl', 'wget'] }],
    data: [{ path: '/qdrant/storage', movedBy: ['QDRANT__STORAGE__STORAGE_PATH', '--config-path'], strays: ['/qdrant/data', '/var/lib/qdrant', '/data'] }],
  },
  { title: 'Milvus', kind: 'search', names: ['milvusdb/milvus'], alike: ['milvus'], sources: ['https://milvus.io/docs/install_standalone-docker-compose.md'], ports: [19_530] },
];
