import { records } from 'virtual:records';
import { schema } from 'virtual:schema';
import { PlusOutlined } from '@ant-design/icons';
import { Button, type TableColumnsType, Tag } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { requestOf } from '../../language/requests.ts';
import { useFollowed, useOne } from '../client.ts';
import { Import } from '../records/import.tsx';
import { Attention } from '../shell/said.tsx';
import { minuteOf } from '../when.ts';
import { type Say, useSay } from '../words.ts';
import { Export, givenIn, ListFrame, useAddress } from './frame.tsx';

type Row = Said.CaseRowFragment;

const columnsFor = (say: Say, to: (id: string) => string): TableColumnsType<Row> => [
  { title: say('title'), key: 'title', render: (_, row) => <Link to={to(row.id)}>{row.title}</Link> },
  { title: say('applicant'), key: 'applicant', responsive: ['md'], render: (_, row) => row.applicant?.name ?? row.applicantName },
  {
    ...{ title: say('state'), key: 'state' },
    render: (_, row) => (
      <>
        <Tag color={row.phase === 'PASSED' ? 'green' : row.phase === 'IN_PROGRESS' ? 'blue' : 'default'}>{row.stateLabel.text}</Tag>
        <Attention of={row.attention} />
      </>
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

const followed = (service: string, given: object): string =>
  requestOf([service], 'ListNow', given).replace(/^query \w+(.*?) \{ work \{/, 'subscription Listed$1 { workListChanged {');

/** What is known of the process: what it is called, and whether the reader may begin it. */
const useProcess = (service: string, process: string) => {
  const { data } = useOne<Said.HomePageFragment>(service, 'HomePage', {});
  if (!data) return { info: undefined, isOffered: false };
  const own = [...data.counts, ...data.mayCreate].map((one) => one.process);
  const info = [...own, ...data.unitRules.flatMap((rule) => rule.processes)].find(({ id }) => id === process);
  return { info, isOffered: data.mayCreate.some((one) => one.process.id === process) };
};

/** The cases of a process: tabs, phases, filters, search, order and pages, all in the address. */
export const ListPage = () => {
  const [say, navigate, address] = [useSay(), useNavigate(), useAddress()];
  const { service = '', process = '' } = useParams();
  const begin = (): void => void navigate(`/new/${service}/${process}`);
  const given = givenIn(address, records.cases);
  const variables = { process, ...given, first: address.size, offset: address.offset };
  const read = useOne<Said.ListPageFragment>(service, 'ListPage', variables);
  const { info, isOffered } = useProcess(service, process);
  useFollowed(followed(service, variables), variables, read.again);
  return (
    <ListFrame<Row>
      {...{ title: info?.label.text ?? say('allLists'), address, said: records.cases, read, list: read.data?.cases }}
      columns={columnsFor(say, (id) => `/case/${service}/${process}/${id}`)}
    >
      {info && <Export query={`${info.type.charAt(0).toLowerCase()}${info.type.slice(1)}Export`} given={given} />}
      {isOffered && `import${info?.type}s` in schema.mutations && <Import service={service} type={info?.type ?? ''} />}
      {isOffered && <Button {...{ type: 'primary', icon: <PlusOutlined />, onClick: begin }}>{say('beginNew')}</Button>}
    </ListFrame>
  );
};
