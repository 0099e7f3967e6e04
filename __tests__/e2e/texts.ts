/** Nothing is to be said of this one. */
export const good = `services:
  web:
    image: nginx:1.27
    ports:
      - "8080:80"
`;

/** One error: privileged. */
export const bad = `services:
  web:
    image: nginx:1.27
    privileged: true
    ports:
      - "8080:80"
`;

/** A Compose file whose services, as many as asked for, all run privileged. */
export function privileged(count: number, name: (index: number) => string = (index) => `s${index}`): string {
  const service = (index: number): string => `  ${JSON.stringify(name(index))}:\n    image: nginx:1.27\n    privileged: true\n`;
  return `services:\n${Array.from({ length: count }, (_, index) => service(index)).join('')}`;
}
