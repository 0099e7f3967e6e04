// Preloaded into the action under test (node --import): no wait is longer than 5 ms, so that throttling and retries
// cost nothing, and the code under test needs no seam for it.
const LONGEST = 5;

// Undici measures its time-outs by counting ticks of 499 ms. Faster ticks would let 300 seconds pass in three.
const UNDICI_TICK = 499;

const setTimeout = globalThis.setTimeout;

globalThis.setTimeout = Object.assign(
  (callback, delay = 0, ...rest) =>
    setTimeout(callback, delay === UNDICI_TICK ? delay : Math.min(delay, LONGEST), ...rest),
  setTimeout,
);
