import { records } from 'virtual:records';
import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsked, type Values } from '../client.ts';
import { useTitle } from '../shell/said.tsx';
import { useSay } from '../words.ts';
import { useCalled } from './told.ts';

type Entry = readonly [query: string, asked: (typeof records.asked)[string]];

const entries = Object.entries(records.asked).filter(([, { isRecord }]) => !isRecord);
const open = entries.filter(([, { isPublic }]) => isPublic);
const own = (isList: boolean) => entries.filter(([, { isPublic, columns }]) => !isPublic && (columns !== undefined) === isList);
const [lists, figures] = [own(true), own(false)];
const query = `query Registers { ${lists.map(([name]) => `${name}(first: 1) { total { count capped } }`).join(' ')} ${figures.map(([name]) => `${name} { __typename }`).join(' ')} }`;

const countIn = (answer: unknown): string => {
  const { count, capped } = (answer as { readonly total?: { readonly count: number; readonly capped: boolean } } | undefined)?.total ?? {};
  return count === undefined ? '' : `${count}${capped ? '+' : ''}`;
};

interface Props {
  readonly title: string;
  readonly of: readonly Entry[];
  readonly counts?: Values | undefined;
  readonly children?: ReactNode;
}

const Links = ({ title, of, counts, children }: Props) => {
  const called = useCalled();
  return (
    <Card title={title}>
      <div className="begins">
        {of.map(([query, asked]) => (
          <Link key={query} to={asked.columns ? `/records/${query}` : `/record/${query}`}>
            {called(asked)} {countIn(counts?.[query])}
          </Link>
        ))}
        {children}
      </div>
    </Card>
  );
};

/** What everybody may look up, and the registers and figures that a reader may see. */
export const IndexPage = ({ isSignedIn }: { readonly isSignedIn: boolean }) => {
  const say = useSay();
  useTitle(say('registers'));
  const { data } = useAsked<Values>(query, {}, { pause: !isSignedIn });
  const seen = (of: readonly Entry[]) => of.filter(([name]) => data?.[name] && countIn(data[name]) !== '0');
  return (
    <div className="stack">
      <h1>{say('registers')}</h1>
      <Links title={say('publicPages')} of={open}>
        <a href="/verify">{say('verify')}</a>
      </Links>
      {seen(lists).length > 0 && <Links title={say('registers')} of={seen(lists)} counts={data} />}
      {seen(figures).length > 0 && <Links title={say('statistics')} of={seen(figures)} />}
    </div>
  );
};
