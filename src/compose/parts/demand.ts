/**
 * How Compose demands a variable that a container's one is to be given by: `${PASSWORD:?}`. A name that is none for Compose, as
 * `admin-password`, would be read as `${admin-…}`: a default.
 */
export function demandOf(name: string): string {
  const variable = /^[A-Za-z_]\w*$/.test(name) ? name : name.toUpperCase().replaceAll(/\W/g, '_').replace(/^(?=\d)/, '_');
  return `\${${variable}:?}`;
}
