import { parentPort, workerData } from 'node:worker_threads';
import { readSheet, type SheetLimits } from './read-sheet.ts';

const { bytes, limits } = workerData as { readonly bytes: Uint8Array; readonly limits: SheetLimits };
parentPort?.postMessage('BEGUN');
parentPort?.postMessage(await readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits));
