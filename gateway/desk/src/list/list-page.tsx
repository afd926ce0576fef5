import { schema } from 'virtual:schema';
import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Input, Select, Table, type TableColumnsType, Tabs, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { fragmentsOf } from '../../language/requests.ts';
import { useAsk, useFollowed, useOne, type Values } from '../client.ts';
import { Lame, useTitle } from '../shell/said.tsx';
import { dayOf, minuteOf } from '../when.ts';
import { type Say, useSay } from '../words.ts';
import { pageIn, pageSize, pagingOf } from './paging.ts';

type Row = Said.CaseRowFragment;

const tabs = { WAITING: 'waiting', MINE: 'mine', DONE: 'done', ALL: 'all' } as const;
const phases = ['TO_INITIATE', 'IN_PROGRESS', 'PASSED', 'TERMINATED'] as const;
const orders = ['SUBMITTED_DESC', 'SUBMITTED_ASC', 'DUE_ASC', 'TITLE_ASC'] as const;

/** The state of a list, as its address has it. */
const useAddress = () => {
  const [address, setAddress] = useSearchParams();
  const of = (name: string): string | undefined => address.get(name) ?? undefined;
  const set = (change: Readonly<Record<string, string | undefined>>): void => {
    const entries = Object.entries<string | undefined>({ ...Object.fromEntries(address), page: undefined, ...change });
    setAddress(entries.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])));
  };
  return { of, set };
};

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
  { title: say('due'), key: 'due', render: (_, row) => <Due row={row} /> },
];

const Due = ({ row }: { readonly row: Row }) => {
  const say = useSay();
  if (!row.dueAt) return null;
  return (
    <>
      {dayOf(row.dueAt)} {row.isOverdue && <Tag color="red">{say('overdue')}</Tag>}
      {row.isDueProvisional && <span className="muted">{say('provisional')}</span>}
    </>
  );
};

const followed = (service: string): string => `subscription { workListChanged { ${service} { ...Waiting } } } ${fragmentsOf('Waiting')}`;

const Export = ({ type, given }: { readonly type: string; readonly given: Values }) => {
  const say = useSay();
  const ask = useAsk();
  const { message } = App.useApp();
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}Export`;
  const known = schema.queries[name];
  if (!known) return null;
  const args = known.args.filter((arg) => given[arg.name] !== undefined);
  const head = args.length > 0 ? `(${args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')})` : '';
  const passed = args.length > 0 ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
  const take = async () => {
    const variables = Object.fromEntries(args.map((arg) => [arg.name, given[arg.name]]));
    const answer = await ask<{ file: { url: string } | null }>(`query Export${head} { file: ${name}${passed} { url } }`, variables);
    if (!answer?.file) return void message.error(say('failed'));
    location.assign(answer.file.url);
  };
  return (
    <Button icon={<DownloadOutlined />} onClick={() => void take()}>
      {say('export')}
    </Button>
  );
};

type Address = ReturnType<typeof useAddress>;

const Tools = ({ address: { of, set }, children }: { readonly address: Address; readonly children: ReactNode }) => {
  const say = useSay();
  return (
    <div className="tools">
      <Input.Search
        key={of('search')}
        {...{
          defaultValue: of('search'),
          placeholder: say('search'),
          'aria-label': say('search'),
          allowClear: true,
          style: { maxWidth: 320 },
        }}
        onSearch={(text) => set({ search: text })}
      />
      <Select
        {...{ value: of('phase') ?? '', 'aria-label': say('anyPhase'), style: { width: 130 } }}
        options={[{ value: '', label: say('anyPhase') }, ...phases.map((value) => ({ value, label: say(`phase${value}`) }))]}
        onChange={(phase) => set({ phase })}
      />
      <Select
        {...{ value: of('only') ?? '', 'aria-label': say('due'), style: { width: 150 } }}
        options={[
          { value: '', label: say('all') },
          { value: 'overdue', label: say('overdue') },
          { value: 'dueSoon', label: say('dueSoon') },
        ]}
        onChange={(only) => set({ only })}
      />
      <Select
        {...{ value: of('order') ?? orders[0], 'aria-label': say('order'), style: { width: 150 } }}
        options={orders.map((value) => ({ value, label: say(value) }))}
        onChange={(order) => set({ order })}
      />
      {children}
    </div>
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
  const page = pageIn(address.of('page'));
  const given = givenIn(address);
  const variables = { process, ...given, offset: (page - 1) * pageSize };
  const { data, isBusy, isLame, again } = useOne<Said.ListPageFragment>(service, 'ListPage', variables);
  const { info, isOffered } = useProcess(service, process);
  useFollowed(followed(service), {}, again);
  useTitle(info?.label.text);
  return (
    <>
      <h1>{info?.label.text ?? say('allLists')}</h1>
      <Lame {...{ isLame, again }} />
      <Tabs
        activeKey={given.tab}
        onChange={(tab) => address.set({ tab })}
        items={Object.entries(tabs).map(([key, word]) => ({ key, label: say(word) }))}
      />
      <Tools address={address}>
        {info && <Export type={info.type} given={given} />}
        {isOffered && (
          <Link className="ant-btn ant-btn-primary" to={`/new/${service}/${process}`}>
            <PlusOutlined aria-hidden /> {say('beginNew')}
          </Link>
        )}
      </Tools>
      <Table<Row>
        {...{ rowKey: 'id', size: 'middle', loading: isBusy && !data, scroll: { x: 'max-content' } }}
        columns={columnsFor(say, (id) => `/case/${service}/${process}/${id}`)}
        dataSource={data?.cases?.edges.map(({ node }) => node) ?? []}
        pagination={pagingOf(page, data?.cases, say, (next) => address.set({ page: String(next) }))}
      />
    </>
  );
};
