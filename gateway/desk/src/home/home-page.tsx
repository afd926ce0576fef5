import { schema } from 'virtual:schema';
import { PlusOutlined } from '@ant-design/icons';
import { Card, Tag } from 'antd';
import { Link } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { fragmentsOf } from '../../language/requests.ts';
import { useAsked, useEach, useFollowed } from '../client.ts';
import { Awaited, Lame, Nothing, useTitle } from '../shell/said.tsx';
import { useSay } from '../words.ts';

type Of<T> = T & { readonly service: string };
type Count = Of<Said.HomePageFragment['counts'][number]>;
type Place = Pick<Said.HomePageFragment['mayCreateElsewhere'][number], 'division' | 'divisionLabel'>;
type Process = Of<Said.ProcessFragment> & { readonly at?: Place };

const followed = `subscription { workListChanged { ${schema.services.map((name) => `${name} { ...Waiting }`).join(' ')} } } ${fragmentsOf('Waiting')}`;

const lists = `query Lists { work { ${schema.listServices.map((name) => `${name} { ...ListWaiting }`).join(' ')} } } ${fragmentsOf('ListWaiting')}`;
type Lists = { readonly work: Readonly<Record<string, Said.ListWaitingFragment | null>> | null };

type Tagged = readonly [only: 'overdue' | 'dueSoon', number: number, color: string];
/** What waits of a process, in a list of records, or ends soon. */
type Row = { readonly to: string; readonly text: string; readonly count: number; readonly tags?: readonly Tagged[] };

const byUrgency = (one: Count, other: Count): number =>
  other.overdue - one.overdue || other.dueSoon - one.dueSoon || other.waiting - one.waiting;

const listOf = ({ service, id }: Process, search = ''): string => `/list/${service}/${id}${search}`;

const Waiting = ({ rows }: { readonly rows: readonly Row[] }) => {
  const say = useSay();
  if (rows.length === 0) return <Nothing text={say('nothingWaits')} />;
  return (
    <ul className="rows">
      {rows.map(({ to, text, count, tags = [] }) => (
        <li key={to}>
          <Link {...{ className: 'grow', to }}>{text}</Link>
          {tags.map(([only, number, color]) => (
            <Link key={only} to={`${to}&${only}=true`}>
              <Tag color={color}>{`${say(only)} ${number}`}</Tag>
            </Link>
          ))}
          <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
};

/** What waits of a process, the overdue told apart. */
const rowOf = ({ service, process, waiting: count, overdue, dueSoon }: Count): Row => ({
  ...{ to: listOf({ service, ...process }, '?tab=WAITING'), text: process.label.text, count },
  tags: ([['overdue', overdue, 'red'] as const, ['dueSoon', dueSoon, 'gold'] as const] as const).filter(([, number]) => number > 0),
});

const distinct = (all: readonly Process[]): readonly Process[] => [...new Map(all.map((one) => [one.id, one])).values()];

/** What waits over all services, the overdue first, and what may be begun. */
export const HomePage = () => {
  const say = useSay();
  useTitle(say('home'));
  const { data, isLame, again } = useEach<Said.HomePageFragment>('HomePage');
  useFollowed(followed, {}, again);
  const listed = useAsked<Lists>(lists).data?.work ?? {};
  if (!data) return <Awaited {...{ isLame, again }} />;
  const counts = data.flatMap(({ service, counts: some }) => some.map((count) => ({ service, ...count }))).toSorted(byUrgency);
  const inLists = Object.values(listed).flatMap((work) => (work?.counts ?? []).filter(({ list }) => list !== 'notifications'));
  const beside = [
    ...inLists.map((one) => ({
      to: `/records/${one.list}?${new URLSearchParams([['tab', one.tab], ...one.filter.map(({ name, value }) => [name, value])])}`,
      text: `${one.label.text} · ${one.tabLabel.text}`,
      count: one.waiting,
    })),
    ...data.flatMap(({ endings }) =>
      endings.map(({ list, label, within, ending }) => ({ to: `/records/${list}?within=${within}`, text: label.text, count: ending })),
    ),
  ];
  const offers = data.flatMap(({ service, mayCreate }) => mayCreate.map(({ process }): Process => ({ service, ...process })));
  const elsewhere = data.flatMap(({ service, mayCreateElsewhere }) =>
    mayCreateElsewhere.flatMap((at) => at.processes.map((process): Process => ({ service, at, ...process }))),
  );
  const others = data.flatMap(({ service, unitRules }) => unitRules.flatMap((rule) => rule.processes.map((one) => ({ service, ...one }))));
  const all = distinct([...counts.map(({ service, process }) => ({ service, ...process })), ...offers, ...others]);
  return (
    <>
      <h1>{say('home')}</h1>
      <Lame isLame={isLame || data.length < schema.services.length} again={again} />
      <div className="columns">
        <Card title={say('waiting')}>
          <Waiting rows={[...counts.map(rowOf), ...beside]} />
        </Card>
        <div className="stack">
          {offers.length + elsewhere.length > 0 && (
            <Card title={say('begin')}>
              <div className="begins">
                {[...distinct(offers), ...elsewhere].map(({ service, id, label, at }) => (
                  <Link key={`${id} ${at?.division}`} to={`/new/${service}/${id}${at ? `?division=${at.division}` : ''}`}>
                    <PlusOutlined aria-hidden /> {label.text} {at && `(${at.divisionLabel.text})`}
                  </Link>
                ))}
              </div>
            </Card>
          )}
          <Card title={say('allLists')}>
            <div className="begins">
              {all.map((at) => (
                <Link key={at.id} to={listOf(at)}>
                  {at.label.text}
                </Link>
              ))}
            </div>
          </Card>
        </div>
      </div>
    </>
  );
};
