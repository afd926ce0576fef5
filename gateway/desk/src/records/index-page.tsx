import { records } from 'virtual:records';
import { Card } from 'antd';
import { Link } from 'react-router';
import { useAsked, type Values } from '../client.ts';
import { useTitle } from '../shell/said.tsx';
import { useSay } from '../words.ts';
import { useCalled } from './told.ts';

const entries = Object.entries(records.asked).filter(([name, { isRecord }]) => !isRecord && !name.endsWith('Preferences'));
const open = entries.filter(([, { isPublic }]) => isPublic);
const own = (isList: boolean) => entries.filter(([, { isPublic, columns }]) => !isPublic && (columns !== undefined) === isList);
const [lists, figures] = [own(true), own(false)];
const query = `query Registers { ${lists.map(([name]) => `${name}(first: 1) { total { count capped } }`).join(' ')} ${figures.map(([name]) => `${name} { __typename }`).join(' ')} }`;

type Counted = { readonly total?: { readonly count: number; readonly capped: boolean } };

/** What everybody may look up, and the registers and figures that a reader may see. */
export const IndexPage = ({ isSignedIn }: { readonly isSignedIn: boolean }) => {
  const [say, called] = [useSay(), useCalled()];
  useTitle(say('registers'));
  const { data } = useAsked<Values>(query, {}, { pause: !isSignedIn });
  const countOf = (name: string) => (data?.[name] as Counted | null | undefined)?.total;
  const seen = (of: typeof entries) => of.filter(([name]) => data?.[name] && countOf(name)?.count !== 0);
  const groups = [['publicPages', open] as const, ['registers', seen(lists)] as const, ['statistics', seen(figures)] as const];
  return (
    <div className="stack">
      <h1>{say('registers')}</h1>
      {groups
        .filter(([, of]) => of.length > 0)
        .map(([title, of]) => (
          <Card key={title} title={say(title)}>
            <div className="begins">
              {of.map(([name, asked]) => (
                <Link key={name} to={asked.columns ? `/records/${name}` : `/record/${name}`}>
                  {called(asked)} {countOf(name)?.count} {countOf(name)?.capped && '+'}
                </Link>
              ))}
              {of === open && <a href="/verify">{say('verify')}</a>}
            </div>
          </Card>
        ))}
    </div>
  );
};
