import { type Asked, records } from 'virtual:records';
import { useEffect, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { queryOf } from '../../language/requests.ts';
import { type Read, useAsked, useFollowed, type Values } from '../client.ts';
import { tokenNow } from '../session.ts';
import { Awaited, Nothing, NotThere, useTitle, Welcome } from '../shell/said.tsx';
import { typed } from '../typed.ts';
import { useSay } from '../words.ts';
import { ActButtons } from './act.tsx';
import { PlainMap, placesIn } from './map.tsx';
import { RecordParts } from './parts.tsx';
import { Question } from './question.tsx';
import { Sections } from './sections.tsx';
import { isGiven, nameOf, rowsIn, useCalled } from './told.ts';

/** Asks again when the record has changed. */
const Follow = ({ of, id, again }: { readonly of: string; readonly id: string; readonly again: () => void }) => {
  const { name, arg } = records.follows[of] ?? {};
  const changing = (records.types[of] ?? []).flatMap(({ name: field, kind }) =>
    kind === 'label' ? [`${field} { text }`] : ['count', 'moment'].includes(kind) ? [field] : [],
  );
  useFollowed(`subscription Told($id: ID!) { ${name}(${arg}: $id) { __typename ${changing.join(' ')} } }`, { id }, again);
  return null;
};

type AskedProps = { readonly query: string; readonly asked: Asked; readonly id: string | undefined };

type RecordProps = AskedProps & { readonly record: Values; readonly again: () => void };

/** Whether something of it, or of what it consists of, is counted that is not done. */
const isAtWork = ({ total, done, ...others }: Values): boolean =>
  (done !== undefined && Number(done) < Number(total)) ||
  Object.values(others).some((inner) => Array.isArray(inner) && rowsIn(inner).some(isAtWork));

/** What may be done with a record: lists of what belongs to it, its files, an end to what runs. */
const Offers = ({ asked, id, record, again }: RecordProps) => {
  const called = useCalled();
  const isRunning = isAtWork(record);
  useEffect(() => {
    const timer = isRunning ? setInterval(again, 2_000) : undefined;
    return () => clearInterval(timer);
  }, [isRunning]);
  return (
    <div className="tools">
      {id && asked.of in records.follows && <Follow {...{ of: asked.of, id, again }} />}
      {records.narrows
        .filter(({ of }) => of === asked.of)
        .map(({ list, by }) => (
          <Link key={list} className="ant-btn ant-btn-default" to={`/records/${list}?${by}=${id}`}>
            {called(records.asked[list] ?? asked)}
          </Link>
        ))}
      <ActButtons {...{ buttons: record['buttons'], record, id, onDone: again }} />
    </div>
  );
};

/** What is given to a query by its address; undefined while that is not enough to ask it. */
const givenBy = ({ args, isPublic }: Asked, id: string | undefined, address: URLSearchParams): Values | undefined => {
  const of = (name: string) => address.get(name) ?? (id !== undefined && name === args[0]?.name ? id : '');
  const given = Object.fromEntries(args.flatMap(({ name, type }) => (of(name) ? [[name, typed(of(name), type)]] : [])));
  const isWhole = args.every(({ name, type }) => !type.endsWith('!') || name in given);
  return isWhole && (!isPublic || Object.keys(given).length > 0) ? given : undefined;
};

const useTold = ({ query, asked, id }: AskedProps) => {
  const [say, called] = [useSay(), useCalled()];
  const [address, setAddress] = useSearchParams();
  const given = givenBy(asked, id, address);
  const document = queryOf(query, asked.args, given ?? {}, asked.selection);
  const read = useAsked<Values>(document, given ?? {}, { pause: !given });
  const rows = rowsIn(read.data?.['answer']);
  const title = rows[0] && id !== undefined ? nameOf(asked.of, rows[0], say) : called(asked);
  useTitle(title);
  const ask = (all: Values): void =>
    setAddress(Object.entries(all).flatMap(([name, value]): [string, string][] => (isGiven(value) ? [[name, String(value)]] : [])));
  return { ...read, given, rows, title, ask };
};

/** Stands where nothing is told: not yet, not now, or never. */
const Untold = ({ asked, isBusy, isLame, ...how }: Omit<Read<unknown>, 'data'> & { readonly asked: Asked }) => {
  const say = useSay();
  if (isBusy || isLame) return <Awaited {...{ ...how, isLame: !isBusy }} />;
  return asked.isRecord ? <NotThere /> : <Nothing text={say('notFound')} />;
};

const Told = (props: AskedProps) => {
  const { asked, id } = props;
  const called = useCalled();
  const { given, rows, title, data, ask, again: read, ...how } = useTold(props);
  const [turn, setTurn] = useState(0);
  const again = (): void => {
    setTurn((now) => now + 1);
    read();
  };
  const [record] = rows;
  if (!record && asked.isRecord) return <Untold {...{ ...how, asked, again }} />;
  return (
    <div className="stack">
      <h1>{title}</h1>
      {!asked.isRecord && <Question key={JSON.stringify(given)} {...{ args: asked.args, given: given ?? {}, onAsk: ask }} />}
      {given && !record && <Untold {...{ ...how, asked, again }} />}
      {record && <Offers {...{ ...props, id, record, again }} />}
      {rows.map((row, at) => (
        <RecordParts key={String(row['id'] ?? at)} {...{ of: asked.of, record: row, title: called(asked), isCount: !asked.isRecord }}>
          {at === 0 && <PlainMap places={placesIn(data)} title={title} />}
        </RecordParts>
      ))}
      {record && id !== undefined && <Sections key={id} {...{ query: props.query, asked, id, turn }} />}
    </div>
  );
};

/** A record, what everybody may look up by its number, or figures: whatever a query tells. */
export const RecordPage = () => {
  const { query = '', id } = useParams();
  const asked = records.asked[query];
  if (!asked || asked.columns || asked.isRecord !== (id !== undefined)) return <NotThere />;
  return asked.isPublic || tokenNow() ? <Told {...{ query, asked, id }} /> : <Welcome />;
};
