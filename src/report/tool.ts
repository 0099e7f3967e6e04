/** This program, as its reports name it. The version is that of package.json; a test holds them together. */
export const tool = { name: 'compose-review', version: '0.1.0' };
