/** Tags that stand for whatever is newest, and no version at all. */
export const movingTags: readonly string[] = ['latest', 'alpine', 'slim', 'edge', 'nightly', 'main', 'master'];
