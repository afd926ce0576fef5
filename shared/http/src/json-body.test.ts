import { describe, expect, it } from 'vitest';
import { checkJson } from './json-body.ts';

const read = (text: string): string => checkJson({ headers: { 'content-type': 'application/json' } }, Buffer.from(text));
const deep = (depth: number, of = ''): string => `${'['.repeat(depth)}${of}${']'.repeat(depth)}`;

describe('R0 a JSON body', () => {
  it('R0 security: lists and objects deeper than anybody sends are refused before they are read', () => {
    for (const text of [deep(65), deep(200_000), '{"a":'.repeat(65)]) expect(() => read(text)).toThrow(/more than 64 deep/);
  });

  it('R0 security: a body costs what its bytes cost, also where a text has no end', () => {
    const open = `"${'\\"'.repeat(2_000_000)}`;
    expect(read(open)).toBe(open);
    const long = JSON.stringify({ text: 'A'.repeat(8_000_000) });
    expect(read(long)).toBe(long);
  });

  it('R0 what stands in texts is no depth', () => {
    const texts = JSON.stringify({ text: `${'['.repeat(100)}"\\`, other: '{'.repeat(100) });
    expect(read(texts)).toBe(texts);
    expect(read(deep(64, '"["'))).toBe(deep(64, '"["'));
    expect(read('[[],[]]'.repeat(1))).toBe('[[],[]]');
  });
});
