import { readWorkbook } from '@anzhu/sheets';
import { fewAtOnce } from '@anzhu/store';
import { getNamedType } from 'graphql';
import { type Stage, supergraphSchema } from '../harness/stage.ts';
import type { Remains } from './remains.ts';

const limits = { rows: 100_000, unpacked: 200_000_000 };

/** Every query that gives a list as a workbook. */
const exports = (): readonly string[] =>
  Object.values(supergraphSchema().getQueryType()?.getFields() ?? {})
    .filter(({ name, type }) => getNamedType(type).name === 'FileTicket' && /^export[A-Z]|Export$/u.test(name))
    .map(({ name }) => name);

const rowsOf = async ({ client }: Stage, who: string, name: string): Promise<readonly Remains[] | null> => {
  const { data } = await client.ask(who, `{ ticket: ${name} { url } }`);
  const ticket = data?.['ticket'] as { readonly url: string } | null | undefined;
  if (!ticket) return null;
  const file = await fetch(new URL(ticket.url, client.baseUrl));
  const read = await readWorkbook(Buffer.from(await file.arrayBuffer()), limits, new AbortController().signal);
  if (!read.ok) throw new Error(`${name} is no workbook: ${JSON.stringify(read.error)}`);
  return read.value.rows.map(({ cells }) => ({ where: name, text: [...cells.values()].join(' ') }));
};

/** The rows of every list that somebody may export, and which lists those are. */
export const exported = async (stage: Stage, who: string) => {
  const all = await fewAtOnce(exports(), 4, async (name) => ({ name, rows: await rowsOf(stage, who, name) }));
  const given = all.flatMap(({ name, rows }) => (rows ? [{ name, rows }] : []));
  return { rows: given.flatMap(({ rows }) => rows), lists: given.map(({ name }) => name) };
};
