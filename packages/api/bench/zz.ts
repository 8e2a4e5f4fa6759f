import { openDatabase } from '../src/db/open-database.ts';
import { followFeed } from '../src/index/follow-feed.ts';
import { openIndexForWriting, removeIndex, optimizeWords } from '../src/index/index-file.ts';
const p = '/tmp/px/feed.sqlite'; removeIndex(p);
const truth = openDatabase({ url: '/tmp/pasport-bench-300000/truth.sqlite', readOnly: true });
const file = openIndexForWriting(p, 'x', 300000); const f = followFeed(truth.db, file);
const cpu = () => { const u = process.threadCpuUsage(); return (u.user + u.system) / 1e6; }; const n = Number(process.argv[2] ?? 60000);
const c0 = cpu(); for (;;) { const { applied, hasMore } = await f.step(); if (!hasMore || applied >= n) break; } console.log('feed cpu s', cpu() - c0); const c1 = cpu(); optimizeWords(file); console.log('optimize', cpu() - c1, process.memoryUsage());
process.exit();
