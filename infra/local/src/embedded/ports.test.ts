import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from './ports.ts';

it('gives no port twice, none that the system gives to others, and none where somebody listens', async () => {
  const port = await freePort();
  const other = createServer().listen(port + 1, '127.0.0.1');
  await once(other, 'listening');
  const ports = await Promise.all(Array.from({ length: 60 }, freePort));
  other.close();
  expect(new Set([port, ...ports]).size).toBe(61);
  expect(ports.filter((one) => one <= 10_000 || one > 32_767)).toEqual([]);
  expect(ports).not.toContain(port + 1);
});
