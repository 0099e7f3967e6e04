/** A block of IPv4 addresses as it is written: the address in front of the slash, and how many of its bits all have alike. */
export interface Subnet {
  readonly address: number;
  readonly bits: number;
}

/** Four numbers up to 255 without leading zeros, as the engine reads an address; `undefined` for what is none. */
export function readAddress(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Reads `172.20.0.0/16`; `undefined` for what is no block of IPv4 addresses. */
export function readSubnet(text: string): Subnet | undefined {
  const [, front = '', bits = ''] = /^([\d.]{7,15})\/(\d|[12]\d|3[0-2])$/.exec(text) ?? [];
  const address = readAddress(front);
  return address === undefined ? undefined : { address, bits: Number(bits) };
}

/** The block with nothing behind the bits that count: `10.0.2.0/24` of `10.0.2.1/24`. */
export function wholeOf({ address, bits }: Subnet): Subnet {
  const size = 2 ** (32 - bits);
  return { address: Math.floor(address / size) * size, bits };
}

/** Whether an address, or all of a smaller block, lies in a block. */
export function holds(subnet: Subnet, { address, bits = 32 }: Pick<Subnet, 'address'> & Partial<Subnet>): boolean {
  return bits >= subnet.bits && wholeOf({ address, bits: subnet.bits }).address === wholeOf(subnet).address;
}

/** A block as it is written. */
export function subnetText({ address, bits }: Subnet): string {
  return `${[24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')}/${bits}`;
}
