import { schema } from 'virtual:schema';
import { PlusOutlined } from '@ant-design/icons';
import { Select, type TableColumnsType, Tag } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { fragmentsOf } from '../../language/requests.ts';
import { useFollowed, useOne } from '../client.ts';
import { minuteOf } from '../when.ts';
import { type Say, useSay, type Word } from '../words.ts';
import { type Address, Export, ListFrame, useAddress } from './frame.tsx';

type Row = Said.CaseRowFragment;

const Import = lazy(async () => ({ default: (await import('../records/import.tsx')).Import }));

const tabs = { WAITING: 'waiting', MINE: 'mine', DONE: 'done', ALL: 'all' } as const;
const phases = ['TO_INITIATE', 'IN_PROGRESS', 'PASSED', 'TERMINATED'] as const;
const ordered = (['SUBMITTED_DESC', 'SUBMITTED_ASC', 'DUE_ASC', 'TITLE_ASC'] as const).map((word) => [word, word] as const);

const columnsFor = (say: Say, to: (id: string) => string): TableColumnsType<Row> => [
  { title: say('title'), key: 'title', render: (_, row) => <Link to={to(row.id)}>{row.title}</Link> },
  { title: say('applicant'), key: 'applicant', responsive: ['md'], render: (_, row) => row.applicant?.name ?? row.applicantName },
  {
    ...{ title: say('state'), key: 'state' },
    render: (_, row) => (
      <Tag color={row.phase === 'PASSED' ? 'green' : row.phase === 'IN_PROGRESS' ? 'blue' : 'default'}>{row.stateLabel.text}</Tag>
    ),
  },
  { title: say('place'), key: 'place', responsive: ['lg'], render: (_, row) => row.divisionLabel.text },
  { title: say('submitted'), key: 'submitted', responsive: ['md'], render: (_, row) => minuteOf(row.submittedAt) },
  {
    ...{ title: say('due'), key: 'due' },
    render: (_, { dueAt, isOverdue, isDueProvisional }) => (
      <>
        {dueAt} {isOverdue && <Tag color="red">{say('overdue')}</Tag>} {dueAt && isDueProvisional && say('provisional')}
      </>
    ),
  },
];

const followed = (service: string): string => `subscription { workListChanged { ${service} { ...Waiting } } } ${fragmentsOf('Waiting')}`;

const Filters = ({ address: { of, set } }: { readonly address: Address }) => {
  const say = useSay();
  const one = (name: string, label: Word, width: number, words: readonly (readonly [string, Word])[]) => (
    <Select
      {...{ value: of(name) ?? words[0]?.[0], 'aria-label': say(label), style: { width } }}
      options={words.map(([value, word]) => ({ value, label: say(word) }))}
      onChange={(chosen) => set({ [name]: chosen })}
    />
  );
  return (
    <>
      {one('phase', 'anyPhase', 130, [['', 'anyPhase'], ...phases.map((value) => [value, `phase${value}`] as const)])}
      {one('only', 'due', 150, [['', 'all'], ...(['overdue', 'dueSoon'] as const).map((word) => [word, word] as const)])}
      {one('order', 'order', 150, ordered)}
    </>
  );
};

/** What is known of the process: what it is called, and whether the reader may begin it. */
const useProcess = (service: string, process: string) => {
  const { data } = useOne<Said.HomePageFragment>(service, 'HomePage', {});
  if (!data) return { info: undefined, isOffered: false };
  const own = [...data.counts, ...data.mayCreate].map((one) => one.process);
  const info = [...own, ...data.unitRules.flatMap((rule) => rule.processes)].find(({ id }) => id === process);
  return { info, isOffered: data.mayCreate.some((one) => one.process.id === process) };
};

const givenIn = ({ of }: Address) => {
  const only = of('only');
  return {
    ...{ tab: of('tab') ?? 'ALL', phase: of('phase'), search: of('search'), order: of('order') },
    filter: only ? { [only]: true } : undefined,
  };
};

/** The cases of a process: tabs, phases, filters, search, order and pages, all in the address. */
export const ListPage = () => {
  const say = useSay();
  const { service = '', process = '' } = useParams();
  const address = useAddress();
  const given = givenIn(address);
  const variables = { process, ...given, offset: address.offset };
  const read = useOne<Said.ListPageFragment>(service, 'ListPage', variables);
  const { info, isOffered } = useProcess(service, process);
  useFollowed(followed(service), {}, read.again);
  return (
    <ListFrame<Row>
      {...{ title: info?.label.text ?? say('allLists'), address, tab: given.tab, isSearchable: true, read, list: read.data?.cases }}
      tabs={Object.entries(tabs).map(([key, word]) => ({ key, label: say(word) }))}
      columns={columnsFor(say, (id) => `/case/${service}/${process}/${id}`)}
    >
      <Filters address={address} />
      {info && <Export query={`${info.type.charAt(0).toLowerCase()}${info.type.slice(1)}Export`} given={given} />}
      {isOffered && `import${info?.type}s` in schema.mutations && (
        <Suspense>
          <Import service={service} type={info?.type ?? ''} />
        </Suspense>
      )}
      {isOffered && (
        <Link className="ant-btn ant-btn-primary" to={`/new/${service}/${process}`}>
          <PlusOutlined aria-hidden /> {say('beginNew')}
        </Link>
      )}
    </ListFrame>
  );
};
