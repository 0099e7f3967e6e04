/** The names of an image of Bitnami's, under which it handed it out, and does today. */
export function bitnami(name: string): readonly string[] {
  return ['bitnami', 'bitnamilegacy', 'bitnamisecure'].map((owner) => `${owner}/${name}`);
}
