import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampledProcesses } from '../../infra/local/src/seed/processes.ts';

/** A file and all of ours that it is made of; types leave nothing behind. */
const madeOf = (file: URL): readonly string[] => {
  const imported = [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]* from '([.][^']+)';$/gm)];
  return [file.href, ...imported.flatMap(([, path = '']) => madeOf(new URL(path, file)))];
};

const filesOf = (...files: readonly string[]) => [...new Set(files.flatMap((file) => madeOf(new URL(file, import.meta.url))))];
const sourceOf = (files: readonly string[]): string => files.map((file) => readFileSync(new URL(file), 'utf8')).join('');

const client = filesOf('generic-client.ts', 'pen.ts');

/** What the system itself is made of, and no front end may know. */
const unknown = async (): Promise<readonly string[]> => {
  const processes = (await sampledProcesses()).flatMap(({ workflow: { process } }) => [process.id, process.type, process.row]);
  return [...readdirSync(new URL('../../services/', import.meta.url)), ...processes];
};

const linesOf = (text: string): number => text.split('\n').filter((line) => !/^\s*(?:$|\/\*\*|\*|\/\/)/.test(line)).length;

it('X12 the client that plays and follows every process names none of them, nor a service, and plays in few lines', async () => {
  const source = sourceOf([...client, ...filesOf('following.ts')]);
  expect((await unknown()).filter((name) => new RegExp(`\\b${name}`, 'i').test(source))).toEqual([]);
  expect(client.length).toBeGreaterThan(4);
  expect(linesOf(sourceOf(client))).toBeLessThanOrEqual(300);
});

it('X12 the desk names no process and no row, has at most 3,500 lines of source', async () => {
  const desk = new URL('../../gateway/desk/', import.meta.url);
  const files = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /[.](ts|tsx|css|html)$/.test(file) && !/^dist\/|[.](generated|test)[.]/.test(file),
  );
  const text = files.map((file) => readFileSync(new URL(file, desk), 'utf8')).join('\n');
  const isNamed = (name: string) => new RegExp(`(?<![\\w.-])${name.replaceAll('.', '[.]')}(?![\\w-])`).test(text);
  const processes = (await sampledProcesses()).flatMap(({ workflow: { process } }) => [process.id, process.type]);
  expect(processes.filter(isNamed)).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
  expect(linesOf(text)).toBeLessThanOrEqual(3_500);
});
