import { type Asked, records } from 'virtual:records';
import { useParams } from 'react-router';
import { queryOf } from '../../language/requests.ts';
import { useAsked, type Values } from '../client.ts';
import { Export, ListFrame, useAddress } from '../list/frame.tsx';
import { type Listed as Paged, pageSize } from '../list/paging.ts';
import { tokenNow } from '../session.ts';
import { NotThere, Welcome } from '../shell/said.tsx';
import { ActButtons } from './act.tsx';
import { Cell } from './parts.tsx';
import { pageOf, useCalled } from './told.ts';

type List = {
  readonly answer:
    | (Paged & { readonly buttons?: unknown; readonly edges: readonly { readonly node: Values & { readonly id: string } }[] })
    | null;
};

/** A list of records that the system keeps. */
export const RecordsPage = () => {
  const { list = '' } = useParams();
  const asked = records.asked[list];
  if (!asked?.columns) return <NotThere />;
  return asked.isPublic || tokenNow() ? <Listed {...{ list, asked }} /> : <Welcome />;
};

const Listed = ({ list, asked }: { readonly list: string; readonly asked: Asked }) => {
  const called = useCalled();
  const address = useAddress();
  const takes = (name: string) => asked.args.find((arg) => arg.name === name);
  const narrowed = Object.values(records.narrows)
    .flat()
    .find(({ list: one, by }) => one === list && address.of(by));
  const given = {
    ...(takes('search') && { search: address.of('search') }),
    ...(takes('tab') && { tab: address.of('tab') ?? 'ALL' }),
    ...(narrowed && { filter: { [narrowed.by]: address.of(narrowed.by) } }),
  };
  const variables = { ...given, first: pageSize, offset: address.offset };
  const selection = `{ ${asked.buttons} edges { node ${asked.selection} } total { count capped } pageInfo { hasNextPage } }`;
  const read = useAsked<List>(queryOf(list, asked.args, variables, selection), variables);
  const columns = (asked.columns ?? []).map((column, at) => ({
    ...{ key: column.name, title: called(column), ...(at > 2 && { responsive: ['md' as const] }) },
    render: (_: unknown, row: Values) => (
      <Cell field={column} value={row[column.name]} to={at === 0 ? pageOf(asked.of, row, list) : undefined} />
    ),
  }));
  return (
    <ListFrame<Values>
      {...{ title: called(asked), address, tab: address.of('tab') ?? 'ALL', isSearchable: takes('search') !== undefined }}
      {...{ read, list: read.data?.answer, columns }}
      tabs={(takes('tab')?.choices ?? []).map((choice) => ({ key: choice.value, label: called(choice) }))}
    >
      <ActButtons buttons={read.data?.answer?.buttons} onDone={read.again} />
      <Export query={`export${list.charAt(0).toUpperCase()}${list.slice(1)}`} given={given} />
    </ListFrame>
  );
};
