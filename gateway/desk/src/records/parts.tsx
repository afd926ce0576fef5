import { records, type Shown } from 'virtual:records';
import { Card, Progress } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { CaseLog, Paper, ValueList } from '../case/parts.tsx';
import type { Values } from '../client.ts';
import { PlainTable } from '../list/frame.tsx';
import { Reasons } from '../refusal.tsx';
import { Nothing } from '../shell/said.tsx';
import { useSay } from '../words.ts';
import { Blocks } from './blocks.tsx';
import type { Figures } from './figures.ts';
import { figuresIn, nameOf, pageOf, rowsIn, shownOf, textOf, useCalled } from './told.ts';

const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

/** What a value leads to in a way of its own: a new case, a file, cases. */
const ways: Readonly<Record<string, (rows: readonly Values[], text: string) => ReactNode>> = {
  begins: ([one = {}], text) => {
    const to = `/new/${String(one['process']).split('.')[0]}/${one['process']}`;
    return <Link {...{ to, state: { prefill: one['prefill'] } }}>{text}</Link>;
  },
  file: ([one = {}], text) => <Paper {...{ url: String(one['url']), name: text }} />,
  cases: (rows) => <CaseRows rows={rows} />,
};

/** A value in words; where it is another record, or the first of what is said of one, the way to it. */
export const Cell = ({ field, value, to }: { readonly field: Shown; readonly value: unknown; readonly to?: string | undefined }) => {
  const say = useSay();
  const text = textOf(field, value, say);
  const rows = rowsIn(value);
  const [one] = rows;
  if (!one) return to ? <Link to={to}>{text || say('details')}</Link> : text;
  const own = ways[field.kind];
  if (own) return own(rows, text);
  const way = to ?? (field.kind === 'one' ? pageOf(field.of, one) : undefined);
  return way ? <Link to={way}>{text || say('details')}</Link> : text;
};

/** How far a piece of work is that counts what it has done. */
const Way = ({ record, title }: { readonly record: Values; readonly title: string }) => {
  const [total, done] = [Number(record['total'] ?? 0), record['read'] ?? record['done']];
  return total > 0 && done !== undefined ? <Progress percent={Math.round((100 * Number(done)) / total)} aria-label={title} /> : null;
};

const Rows = ({ of, rows }: { readonly of: string; readonly rows: readonly Values[] }) => {
  const [called, say] = [useCalled(), useSay()];
  const fields = (records.types[of] ?? []).filter((field) => rows.some((row) => textOf(field, row[field.name], say) !== ''));
  const columns = fields.map((field, at) => ({
    ...{ key: field.name, title: called(field) },
    render: (_: unknown, row: Values) => <Cell field={field} value={row[field.name]} to={at === 0 ? pageOf(of, row) : undefined} />,
  }));
  const way = { key: 'way', title: '', render: (_: unknown, row: Values) => <Way record={row} title={nameOf(of, row, say)} /> };
  const all = rows.some((row) => 'total' in row) ? [...columns, way] : columns;
  return <PlainTable<Values> {...{ columns: all, dataSource: rows.map((row, key) => ({ ...row, key })) }} />;
};

const Counted = ({ names, series }: Figures) => (
  <>
    <Suspense>
      <Chart names={names} series={series} />
    </Suspense>
    <PlainTable<{ readonly key: number }>
      dataSource={names.map((_, key) => ({ key }))}
      columns={[
        { key: 'name', title: '', render: (_, { key }) => names[key] },
        ...series.map(({ name, values }, at) => ({ key: at, title: name, render: (_: unknown, { key }: { key: number }) => values[key] })),
      ]}
    />
  </>
);

const CaseRows = ({ rows }: { readonly rows: readonly Values[] }) => (
  <ul className="rows">
    {(rows as unknown as readonly Said.AnyCaseFragment[]).map(({ id, title, stateLabel, process }) => (
      <li key={id}>
        <Link className="grow" to={`/case/${process.id.split('.')[0]}/${process.id}/${id}`}>
          {title}
        </Link>
        {stateLabel.text}
      </li>
    ))}
  </ul>
);

const isPlain = ({ kind, of }: Shown): boolean =>
  ['label', 'day', 'moment', 'count', 'text', 'flag', 'file'].includes(kind) || (kind === 'one' && of in records.readers);

/** `isCount`: whether what it consists of are figures. */
type PartProps = { readonly field: Shown; readonly rows: readonly Values[]; readonly isCount?: boolean };

/** What a record has several of. */
export const Part = ({ field: { kind, of }, rows, isCount = false }: PartProps) => {
  const [say, called] = [useSay(), useCalled()];
  const figures = isCount && kind === 'many' ? figuresIn(of, rows, called, say) : undefined;
  if (rows.length === 0) return <Nothing />;
  if (kind === 'reasons') return <Reasons reasons={rows as never} />;
  if (kind === 'cases') return <CaseRows rows={rows} />;
  if (kind === 'blocks') return <Blocks blocks={rows as never} />;
  if (kind === 'log') return <CaseLog log={rows.map(({ entry, ...row }) => ({ ...row, ...(entry as object) })) as never} />;
  return figures ? <Counted {...figures} /> : <Rows {...{ of, rows }} />;
};

type PartsProps = Pick<PartProps, 'isCount'> & {
  readonly of: string;
  readonly record: Values;
  readonly title: string;
  /** What stands behind what is plain. */
  readonly children?: ReactNode;
};

/** All that is told of a record, in the words of the system. */
export const RecordParts = ({ of, record, title, isCount = false, children }: PartsProps) => {
  const called = useCalled();
  const given = shownOf(of, record);
  const plain = given.filter(isPlain);
  return (
    <>
      {plain.length > 0 && (
        <Card title={title}>
          <ValueList rows={plain.map((field) => [field.name, called(field), <Cell key="" field={field} value={record[field.name]} />])} />
          <Way record={record} title={title} />
        </Card>
      )}
      {children}
      {given
        .filter((field) => !isPlain(field))
        .map((field) => {
          const [name, rows] = [called(field), rowsIn(record[field.name])];
          if (field.kind === 'one')
            return <RecordParts key={field.name} {...{ of: field.of, record: rows[0] ?? {}, title: name, isCount }} />;
          return (
            <Card key={field.name} title={name}>
              <Part {...{ field, rows, isCount }} />
            </Card>
          );
        })}
    </>
  );
};
