import { expect, it } from 'vitest';
import { jsonLine, prettyLine } from './output.ts';

const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
const plain = (text: string) => text.replaceAll(escapes, '');

it('shows a log line on a terminal with its process, its level when it matters and what else it holds', () => {
  const time = new Date(2026, 0, 2, 3, 4, 5).toISOString();
  const line = JSON.stringify({ level: 'warn', time, service: 'equipment', msg: 'slow', ms: 7 });
  expect(plain(prettyLine('equipment', line))).toBe('03:04:05 equipment    warn slow {"ms":7}');
});

it('shows what is not JSON as it is', () => {
  expect(plain(prettyLine('nats', 'Server is ready'))).toMatch(/^\d\d:\d\d:\d\d nats {9}Server is ready$/);
});

it('names the process in each line for machines, also in text that was no JSON', () => {
  expect(JSON.parse(jsonLine('equipment', '{"level":"info","msg":"ready"}'))).toMatchObject({
    process: 'equipment',
    level: 'info',
    msg: 'ready',
  });
  expect(JSON.parse(jsonLine('equipment', 'oops'))).toMatchObject({ process: 'equipment', msg: 'oops' });
});
