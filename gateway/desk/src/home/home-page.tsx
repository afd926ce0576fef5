import { schema } from 'virtual:schema';
import { PlusOutlined } from '@ant-design/icons';
import { Card, Tag } from 'antd';
import { Link } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { fragmentsOf } from '../../language/requests.ts';
import { useEach, useFollowed } from '../client.ts';
import { Awaited, Lame, Nothing, useTitle } from '../shell/said.tsx';
import { useSay } from '../words.ts';

type Of<T> = T & { readonly service: string };
type Count = Of<Said.HomePageFragment['counts'][number]>;
type Process = Of<Said.ProcessFragment>;

const followed = `subscription { workListChanged { ${schema.services.map((name) => `${name} { ...Waiting }`).join(' ')} } } ${fragmentsOf('Waiting')}`;

const byUrgency = (one: Count, other: Count): number =>
  other.overdue - one.overdue || other.dueSoon - one.dueSoon || other.waiting - one.waiting;

const listOf = ({ service, id }: Process, search = ''): string => `/list/${service}/${id}${search}`;

const Waiting = ({ counts }: { readonly counts: readonly Count[] }) => {
  const say = useSay();
  if (counts.length === 0) return <Nothing text={say('nothingWaits')} />;
  return (
    <ul className="rows">
      {counts.map(({ service, process, waiting, overdue, dueSoon }) => {
        const at = { service, ...process };
        return (
          <li key={process.id}>
            <Link className="grow" to={listOf(at, '?tab=WAITING')}>
              {process.label.text}
            </Link>
            {Object.entries({ overdue, dueSoon }).map(([only, count]) =>
              count === 0 ? null : (
                <Link key={only} to={listOf(at, `?tab=WAITING&only=${only}`)}>
                  <Tag color={only === 'overdue' ? 'red' : 'gold'}>{`${say(only as 'overdue' | 'dueSoon')} ${count}`}</Tag>
                </Link>
              ),
            )}
            <strong>{waiting}</strong>
          </li>
        );
      })}
    </ul>
  );
};

const distinct = (all: readonly Process[]): readonly Process[] => [...new Map(all.map((one) => [one.id, one])).values()];

/** What waits over all services, the overdue first, and what may be begun. */
export const HomePage = () => {
  const say = useSay();
  useTitle(say('home'));
  const { data, isLame, again } = useEach<Said.HomePageFragment>('HomePage');
  useFollowed(followed, {}, again);
  if (!data) return <Awaited {...{ isLame, again }} />;
  const counts = data.flatMap(({ service, counts: some }) => some.map((count) => ({ service, ...count }))).toSorted(byUrgency);
  const offers = data.flatMap(({ service, mayCreate }) => mayCreate.map(({ process }) => ({ service, ...process })));
  const others = data.flatMap(({ service, unitRules }) =>
    unitRules.flatMap((rule) => rule.processes.map((process) => ({ service, ...process }))),
  );
  const all = distinct([...counts.map(({ service, process }) => ({ service, ...process })), ...offers, ...others]);
  return (
    <>
      <h1>{say('home')}</h1>
      <Lame isLame={isLame || data.length < schema.services.length} again={again} />
      <div className="columns">
        <Card title={say('waiting')}>
          <Waiting counts={counts} />
        </Card>
        <div className="stack">
          {offers.length > 0 && (
            <Card title={say('begin')}>
              <div className="begins">
                {distinct(offers).map((at) => (
                  <Link key={at.id} to={`/new/${at.service}/${at.id}`}>
                    <PlusOutlined aria-hidden /> {at.label.text}
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
