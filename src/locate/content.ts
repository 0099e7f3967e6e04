/** Tells a Compose file by its text: services at the root, one of them with an image or a build. */
export function looksLikeCompose(text: string): boolean {
  return /^services:\s*(?:#.*)?$/m.test(text) && /^[ \t]+(?:image|build|extends):/m.test(text);
}

/** Why a text is no YAML until something has rendered it; `undefined` where it is none of these. */
export function templateReason(text: string): string | undefined {
  return /\{%|^\s*\{\{/m.test(text) ? 'a template, no YAML until it is rendered' : undefined;
}
