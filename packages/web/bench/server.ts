import { runServer } from '../../api/bench/run-server.ts';
import { addPages } from '../src/pages/pages.ts';

/** The registry with its pages, for the benches. */
await runServer(addPages);
