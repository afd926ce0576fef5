import { createListExport, type ExportColumn, fieldReader } from '@anzhu/case-files';
import type { Locale } from '@anzhu/graphql';
import type { Clock } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { RegisterDefinition } from './definition.ts';
import { bare, shownFields } from './fields.ts';
import type { listsOf } from './lists.ts';

/** What an export is made with. */
export type Files = Parameters<typeof createListExport>[0]['files'];

const columnsOf = <T extends Aggregate>({ record }: RegisterDefinition<T>): readonly ExportColumn<T>[] =>
  shownFields(record).map(({ name, meta, schema }) => {
    const read = fieldReader(bare(schema).inner);
    return { label: meta, cell: (one: T, locale: Locale) => read((one as unknown as Readonly<Record<string, unknown>>)[name], locale) };
  });

interface Exporting<T extends Aggregate> {
  readonly lists: ReturnType<typeof listsOf<T>>;
  readonly files: Files;
  readonly clock: Clock;
}

/** The export of a register's list, as XLSX: the fields that its type shows (X15). */
export const exportOf = <T extends Aggregate>(definition: RegisterDefinition<T>, { lists, files, clock }: Exporting<T>) =>
  createListExport<T, Pick<Parameters<typeof lists.queryOf>[1], 'filter' | 'tab'>>({
    kind: `export:${definition.collection}`,
    name: definition.lists?.about ?? definition,
    columns: columnsOf(definition),
    queryOf: lists.queryOf,
    walk: lists.walk,
    files,
    clock,
  });
