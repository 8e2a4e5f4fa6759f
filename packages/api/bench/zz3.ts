import { Worker, isMainThread } from 'node:worker_threads';
const mb = () => Math.round(process.memoryUsage.rss() / 2 ** 20);
console.log('start', mb());
await import('@pasport/model'); console.log('model', mb());
await import('../src/index/search-index.ts'); console.log('search-index', mb());
await import('../src/index/index-document.ts'); console.log('index-document', mb());
for (let i = 0; i < 3; i++) { const w = new Worker(`import { parentPort } from 'node:worker_threads'; await import('@pasport/model'); parentPort.postMessage(1); parentPort.on('message', () => {});`, { eval: true }); await new Promise((r) => w.once('message', r)); console.log('worker with model', mb()); }
for (let i = 0; i < 2; i++) { const w = new Worker(`const {parentPort} = require('worker_threads'); parentPort.postMessage(1); parentPort.on('message', () => {});`, { eval: true }); await new Promise((r) => w.once('message', r)); console.log('empty worker', mb()); }
process.exit();
