#!/usr/bin/env node
import { main } from './command-line.ts';
import { optimizeLate } from './host/optimizer.ts';
import { standardIo } from './host/terminal.ts';

optimizeLate();

// Not awaited here: a bundle whose entry awaits is read twice, which takes as long as all else that we do at the start.
void main(process.argv.slice(2), standardIo()).then(setStatus);

/** Never `process.exit`: what is still on its way into a pipe would be lost. */
function setStatus(status: number): void {
  process.exitCode = status;
}
