import type { CommandSpec } from '../command-spec.ts';
import { assessSpec } from './assess.ts';
import { checkSpec } from './check.ts';
import { exportSpec } from './export.ts';
import { importSpec } from './import.ts';
import { loginSpec } from './login.ts';
import { registerSpec } from './register.ts';
import { reportSpec } from './report.ts';
import { searchSpec } from './search.ts';
import { showSpec } from './show.ts';
import { validateSpec } from './validate.ts';

/** Every command of `pasport`, in the order of the help. */
export const commandSpecs: readonly CommandSpec[] = [
  loginSpec,
  registerSpec,
  importSpec,
  searchSpec,
  showSpec,
  exportSpec,
  validateSpec,
  assessSpec,
  checkSpec,
  reportSpec,
];
