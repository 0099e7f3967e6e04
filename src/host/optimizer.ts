import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 wait until code has run eight times as much as usual before it optimizes it. A run over a few hundred files
 * is over before that pays: half of its time went into optimizing what then hardly ran. So it is with Node 20; later
 * ones gain nothing by it, and not all of them know the flag.
 */
export function optimizeLate(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
}
