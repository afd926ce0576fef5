import { type Asked, records } from 'virtual:records';
import { useParams } from 'react-router';
import { queryOf } from '../../language/requests.ts';
import { useAsked, type Values } from '../client.ts';
import { Export, givenIn, ListFrame, useAddress } from '../list/frame.tsx';
import type { Listed as Paged } from '../list/paging.ts';
import { tokenNow } from '../session.ts';
import { NotThere, Welcome } from '../shell/said.tsx';
import { ActButtons } from './act.tsx';
import { Cell } from './parts.tsx';
import { pageOf, useCalled } from './told.ts';

type Node = { readonly node: Values & { readonly id: string } };
type List = { readonly answer: (Paged & { readonly buttons?: unknown; readonly edges: readonly Node[] }) | null };

/** A list of records that the system keeps. */
export const RecordsPage = () => {
  const { list = '' } = useParams();
  const asked = records.asked[list];
  if (!asked?.columns) return <NotThere />;
  return asked.isPublic || tokenNow() ? <Listed {...{ list, asked }} /> : <Welcome />;
};

const Listed = ({ list, asked }: { readonly list: string; readonly asked: Asked }) => {
  const [called, address] = [useCalled(), useAddress()];
  const given = givenIn(address, asked.said);
  const variables = { ...given, first: address.size, offset: address.offset };
  const selection = `{ ${asked.buttons} edges { node ${asked.selection} } total { count capped } pageInfo { hasNextPage } }`;
  const read = useAsked<List>(queryOf(list, asked.args, variables, selection), variables);
  const columns = (asked.columns ?? []).map((column, at) => ({
    ...{ key: column.name, title: called(column), ...(at > 2 && { responsive: ['md' as const] }) },
    render: (_: unknown, row: Values) => (
      <Cell field={column} value={row[column.name]} to={at === 0 ? pageOf(asked.of, row, list) : undefined} />
    ),
  }));
  return (
    <ListFrame<Values> {...{ title: called(asked), address, said: asked.said, read, list: read.data?.answer, columns }}>
      <ActButtons buttons={read.data?.answer?.buttons} onDone={read.again} />
      <Export query={`export${list.charAt(0).toUpperCase()}${list.slice(1)}`} given={given} />
    </ListFrame>
  );
};
