import { randomUUID } from 'node:crypto';
import { writeWorkbook } from '@anzhu/sheets';
import { waitFor } from '@anzhu/testing';
import type { GraphQLField } from 'graphql';
import type { Who } from '../../infra/local/src/client/client.ts';
import { composed } from '../access/composed.ts';
import { type Stage, supergraphSdl } from '../harness/stage.ts';
import { rowsIn } from '../workbooks/workbook.ts';
import { type Door, keptWith, said } from './door.ts';
import { goOn, sending, serviceOf } from './file-doors.ts';
import { formsOf } from './forms.ts';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is imported from workbooks: the mutation, the query of its template, and the mutation that makes one alone. */
interface Imported {
  readonly field: GraphQLField<unknown, unknown>;
  readonly template: string;
  readonly alone: string;
}

const importedIn = (sdl: string): readonly Imported[] =>
  composed(sdl)
    .mutations.filter(({ args }) => args.some(({ type }) => String(type) === 'ImportInput!'))
    .map((field) => {
      const one = field.name.replace(/^import/, '').replace(/s$/, '');
      return { field, template: `${one.charAt(0).toLowerCase()}${one.slice(1)}Template`, alone: `create${one}` };
    });

/** A workbook as somebody fills it in, with a text where it does not belong. */
interface Typed {
  readonly keys: readonly string[];
  readonly cells: readonly (string | number | undefined)[];
  readonly sheet: string;
  readonly name: string;
}

const bytesOf = async ({ keys, cells, sheet }: Typed): Promise<Buffer> => {
  async function* rows() {
    yield [cells];
  }
  return Buffer.concat(await writeWorkbook({ name: sheet, columns: keys.map((key) => ({ key, heading: key })), rows }).toArray());
};

const jobQuery = (service: string): string =>
  `query ($id: ID!) { job: ${service}Import(id: $id) { state fileName rows { faults { path code zh en text } } faults { path code zh en text } } }`;

interface Job {
  readonly state: string;
}

/** The import as it has ended, looked at by who began it. */
const ended = (stage: Stage, who: Who, { service, id }: { readonly service: string; readonly id: string }): Promise<Response> =>
  waitFor(async () => {
    const { data, errors } = await stage.client.ask(who, jobQuery(service), { id });
    const job = data?.['job'] as Job | null | undefined;
    if (errors || !job) return said({ errors }, true);
    return ['WAITING', 'RUNNING'].includes(job.state) ? null : said(job);
  });

const importing = (
  stage: Stage,
  { field, who, typed }: { readonly field: Imported['field']; readonly who: Who; readonly typed: Typed },
) => {
  const service = serviceOf(field);
  const query = `mutation ($input: ImportInput!) { begun: ${field.name}(input: $input) { __typename ... on ImportJob { id } ... on RequirementsNotMet { faults { path code zh en } } } }`;
  return bytesOf(typed).then((bytes) =>
    sending(stage, { service, who, name: typed.name, contentType, bytes }, (fileId) =>
      goOn(stage.client.ask(who, query, { input: { requestId: randomUUID(), fileId, mode: 'GOOD_ROWS' } }), ({ begun }) =>
        ended(stage, who, { service, id: (begun as { readonly id: string }).id }),
      ),
    ),
  );
};

const cellOf = (value: unknown): string | number | undefined =>
  Array.isArray(value) ? value.join(';') : (value as string | number | undefined);

/** Whoever may import is given the template. */
const importers = (stage: Stage): readonly Who[] => [
  stage.world.units.equipmentOwner,
  stage.world.units.contractor,
  'kunming-examiner',
  'kunming-personnel',
];

const templateFor = async (stage: Stage, { template }: Imported) => {
  for (const who of importers(stage)) {
    const { data } = await stage.client.ask(who, `{ ticket: ${template} { url } }`);
    const ticket = data?.['ticket'] as { readonly url: string } | null | undefined;
    if (!ticket) continue;
    const [keys = []] = await rowsIn(await (await fetch(new URL(ticket.url, stage.client.baseUrl))).arrayBuffer());
    return { who, keys: keys.map(String) };
  }
  throw new Error(`Nobody is given ${template}.`);
};

const doorsInto = async (stage: Stage, imported: Imported): Promise<readonly Door[]> => {
  const { who, keys } = await templateFor(stage, imported);
  const plain = (to: Stage): Typed => {
    const form = (formsOf[imported.alone]?.(to) ?? {}) as Readonly<Record<string, unknown>>;
    return { keys, cells: keys.map((key) => cellOf(form[key])), sheet: '样例', name: '样例.xlsx' };
  };
  const door = (what: string, typed: (plainly: Typed, text: string) => Typed): Door => ({
    door: `${imported.field.name} ${what}`,
    send: (to, text) => importing(to, { field: imported.field, who, typed: typed(plain(to), text) }),
    kept: keptWith('.xlsx'),
  });
  return [
    ...keys.map((key, at) => door(`column ${key}`, (one, text) => ({ ...one, cells: one.cells.with(at, text) }))),
    door('heading', (one, text) => ({ ...one, keys: one.keys.with(0, text) })),
    door('named so', (one, text) => ({ ...one, name: `${text}.xlsx` })),
  ];
};

/** Every workbook that is taken: a text in each of its columns and as the key of one, and as the name of the file. */
export const workbookDoors = async (stage: Stage): Promise<readonly Door[]> =>
  (await Promise.all(importedIn(supergraphSdl()).map((one) => doorsInto(stage, one)))).flat();
