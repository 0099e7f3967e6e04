/** What a container's port tells on its own: programs that have it to themselves. */
const owners: ReadonlyMap<number, string> = new Map([
  [1433, 'SQL Server'],
  [1521, 'Oracle'],
  [2375, 'The Docker API'],
  [3306, 'MySQL'],
  [5432, 'PostgreSQL'],
  [6379, 'Redis'],
  [11_211, 'Memcached'],
  [27_017, 'MongoDB'],
]);

/** What answers on a port of a container, going by the port alone. */
export function portOwner(port: number): string | undefined {
  return owners.get(port);
}
