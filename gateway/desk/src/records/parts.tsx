import { records, type Shown } from 'virtual:records';
import { Card, Progress, Table } from 'antd';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { CaseLog, ValueList } from '../case/parts.tsx';
import type { Values } from '../client.ts';
import { Reasons } from '../refusal.tsx';
import { useSay } from '../words.ts';
import { Blocks } from './blocks.tsx';
import { type Figures, figuresIn, pageOf, rowsIn, shownOf, textOf, useCalled } from './told.ts';

const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

/** A value in words; where it is another record, or the first of what is said of one, the way to it. */
export const Cell = ({ field, value, to }: { readonly field: Shown; readonly value: unknown; readonly to?: string | undefined }) => {
  const say = useSay();
  const text = textOf(field, value, say);
  const [one] = rowsIn(value);
  const way = to ?? (one && field.kind === 'one' ? pageOf(field.of, one) : undefined);
  return way ? <Link to={way}>{text || say('details')}</Link> : text;
};

const Rows = ({ of, rows, title }: { readonly of: string; readonly rows: readonly Values[]; readonly title: string }) => {
  const called = useCalled();
  const say = useSay();
  const fields = (records.types[of] ?? []).filter((field) => rows.some((row) => textOf(field, row[field.name], say) !== ''));
  const columns = fields.map((field, at) => ({
    ...{ key: field.name, title: called(field) },
    render: (_: unknown, row: Values) => <Cell field={field} value={row[field.name]} to={at === 0 ? pageOf(of, row) : undefined} />,
  }));
  return (
    <Card title={title}>
      <Table<Values>
        {...{ size: 'small', scroll: { x: 'max-content' }, columns, pagination: { pageSize: 20, hideOnSinglePage: true } }}
        dataSource={rows.map((row, at) => ({ ...row, key: at }))}
      />
    </Card>
  );
};

const Counted = ({ names, series, title }: Figures & { readonly title: string }) => (
  <Card title={title}>
    <Suspense>
      <Chart names={names} series={series} />
    </Suspense>
    <Table<{ readonly key: number }>
      {...{ size: 'small', scroll: { x: 'max-content' }, pagination: false, dataSource: names.map((_, key) => ({ key })) }}
      columns={[
        { key: 'name', title: '', render: (_, { key }) => names[key] },
        ...series.map(({ name, values }, at) => ({
          key: at,
          title: name,
          render: (_: unknown, row: { readonly key: number }) => values[row.key],
        })),
      ]}
    />
  </Card>
);

const CaseRows = ({ rows, title }: { readonly rows: readonly Values[]; readonly title: string }) => (
  <Card title={title}>
    <ul className="rows">
      {rows.map((row) => {
        const { id, title: name, stateLabel, process } = row as unknown as Said.AnyCaseFragment;
        return (
          <li key={id}>
            <Link className="grow" to={`/case/${process.id.split('.')[0]}/${process.id}/${id}`}>
              {name}
            </Link>
            {stateLabel.text}
          </li>
        );
      })}
    </ul>
  </Card>
);

const isPlain = ({ kind, of }: Shown): boolean =>
  ['label', 'day', 'moment', 'count', 'text', 'flag'].includes(kind) || (kind === 'one' && of in records.readers);

const Part = ({ field, value, isCount }: { readonly field: Shown; readonly value: unknown; readonly isCount: boolean }) => {
  const say = useSay();
  const called = useCalled();
  const [title, rows] = [called(field), rowsIn(value)];
  if (field.kind === 'reasons') {
    return (
      <Card title={title}>
        <Reasons reasons={rows as never} />
      </Card>
    );
  }
  if (field.kind === 'cases') return <CaseRows {...{ rows, title }} />;
  if (field.kind === 'blocks') return <Blocks blocks={rows as never} />;
  if (field.kind === 'log') return <CaseLog log={rows.map(({ entry, ...row }) => ({ ...row, ...(entry as object) })) as never} />;
  if (field.kind === 'one') return <RecordParts {...{ of: field.of, record: rows[0] ?? {}, title, isCount }} />;
  const figures = isCount && field.kind === 'many' ? figuresIn(field.of, rows, called, say) : undefined;
  if (figures) return <Counted {...figures} title={title} />;
  return field.kind === 'many' ? <Rows {...{ of: field.of, rows, title }} /> : null;
};

interface PartsProps {
  readonly of: string;
  readonly record: Values;
  readonly title: string;
  /** Whether what it consists of are figures. */
  readonly isCount: boolean;
}

/** All that is told of a record, in the words of the system. */
export const RecordParts = ({ of, record, title, isCount }: PartsProps) => {
  const called = useCalled();
  const given = shownOf(of, record);
  const plain = given.filter(isPlain);
  const [total, done] = [Number(record['total'] ?? 0), record['read'] ?? record['done']];
  return (
    <>
      {plain.length > 0 && (
        <Card title={title}>
          <ValueList rows={plain.map((field) => [field.name, called(field), <Cell key="" field={field} value={record[field.name]} />])} />
          {total > 0 && done !== undefined && <Progress percent={Math.round((100 * Number(done)) / total)} aria-label={title} />}
        </Card>
      )}
      {given
        .filter((field) => !isPlain(field))
        .map((field) => (
          <Part key={field.name} {...{ field, value: record[field.name], isCount }} />
        ))}
    </>
  );
};
