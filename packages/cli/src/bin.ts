#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.ts';
import { guardTerminal } from './terminal/guard-terminal.ts';

const signal = guardTerminal(process);
process.exitCode = await run(process.argv.slice(2), process, signal);
