import { createListExport, type ExportColumn, fieldReader } from '@anzhu/case-files';
import type { Locale } from '@anzhu/graphql';
import { type Bilingual, type Clock, localDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { RegisterDefinition } from './definition.ts';
import { bare, shownFields } from './fields.ts';
import type { listsOf } from './lists.ts';
import { asOnDay } from './on-day.ts';

/** What an export is made with. */
export type Files = Parameters<typeof createListExport>[0]['files'];

/** What a column is called: of a label that explains itself, what comes before the colon. */
const headingOf = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh.split(/[:：]/)[0] ?? zh, en: en.split(':')[0] ?? en });

const recordedAt = {
  label: { zh: '记录时间(北京时间)', en: 'Recorded (Beijing time)' },
  cell: ({ createdAt }: Aggregate) => ({ instant: createdAt }),
};

const columnsOf = <T extends Aggregate>(definition: RegisterDefinition<T>, clock: Clock): readonly ExportColumn<T>[] => {
  const onDay = asOnDay(definition);
  const columns = shownFields(definition.record).filter(({ meta }) => !meta.isInner);
  return [
    ...columns.map(({ name, meta, schema }) => {
      const read = fieldReader(bare(schema).inner);
      const cell = (one: T, locale: Locale) =>
        read((onDay(one, localDate(clock())) as unknown as Readonly<Record<string, unknown>>)[name], locale);
      return { label: headingOf(meta), cell };
    }),
    recordedAt,
  ];
};

interface Exporting<T extends Aggregate> {
  readonly lists: ReturnType<typeof listsOf<T>>;
  readonly files: Files;
  readonly clock: Clock;
}

/** The export of a register's list, as XLSX: the fields that its type shows (X15), as they are on the day it is made, but ids of ours, and when the record was made. */
export const exportOf = <T extends Aggregate>(definition: RegisterDefinition<T>, { lists, files, clock }: Exporting<T>) =>
  createListExport<T, Pick<Parameters<typeof lists.queryOf>[1], 'filter' | 'tab'>>({
    kind: `export:${definition.collection}`,
    name: definition,
    columns: columnsOf(definition, clock),
    queryOf: lists.queryOf,
    walk: lists.walk,
    files,
    clock,
  });
