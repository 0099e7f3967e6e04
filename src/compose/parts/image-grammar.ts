/** What the name of an image is made of, in this order. */
export const imageParts = ['registry', 'name', 'tag', 'digest'] as const;
/** One of them. */
export type ImagePart = (typeof imageParts)[number];

/** No registry takes a longer name. */
const maxLength = 500;

const whole = /^(?:(?<registry>[^/]*[.:A-Z][^/]*|localhost)\/)?(?<name>[^:@]*?)(?::(?<tag>[^@/:]*))?(?:@(?<digest>[^/@]+))?$/d;

/** As https://github.com/distribution/reference has them, by which engines and registries go. */
const shapes: Readonly<Record<ImagePart, RegExp>> = {
  registry: /^(?:[a-zA-Z\d]+(?:(?:\.|-+)[a-zA-Z\d]+)*|\[[a-fA-F\d:]+\])(?::\d+)?$/,
  name: /^[a-z\d]+(?:(?:\.|_{1,2}|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_{1,2}|-+)[a-z\d]+)*)*$/,
  tag: /^\w[\w.-]{0,127}$/,
  digest: /^(?:sha256:[a-f\d]{64}|sha384:[a-f\d]{96}|sha512:[a-f\d]{128})$/,
};

/** A name cut into its parts, whether right or not; `undefined` where it cannot be told where one ends. */
export function splitImage(text: string): RegExpExecArray | undefined {
  return text.length <= maxLength ? (whole.exec(text) ?? undefined) : undefined;
}

/** Whether the engine takes this for the part of an image's name. */
export function isImagePart(part: ImagePart, text: string): boolean {
  return shapes[part].test(text);
}
