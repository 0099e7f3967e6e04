#!/usr/bin/env node
import { main } from './command-line.ts';
import { standardIo } from './host/terminal.ts';

process.exitCode = await main(process.argv.slice(2), standardIo());
