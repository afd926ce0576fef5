import { schema } from 'virtual:schema';
import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Input, Radio, Table, type TableColumnsType, type TableProps } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { queryOf } from '../../language/requests.ts';
import { type Read, useAsk, type Values } from '../client.ts';
import { Lame, useTitle } from '../shell/said.tsx';
import { useSay } from '../words.ts';
import { type Listed, pageIn, pageSize, pagingOf } from './paging.ts';

/** The state of a list, as its address has it. */
export const useAddress = () => {
  const [address, setAddress] = useSearchParams();
  const of = (name: string): string | undefined => address.get(name) ?? undefined;
  const set = (change: Readonly<Record<string, string | undefined>>): void => {
    const entries = Object.entries<string | undefined>({ ...Object.fromEntries(address), page: undefined, after: undefined, ...change });
    setAddress(entries.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])));
  };
  const page = pageIn(of('page'));
  return { of, set, page, offset: (page - 1) * pageSize };
};

export type Address = ReturnType<typeof useAddress>;

type ExportProps = { readonly query: string; readonly given: Values; readonly word?: 'export' | 'template' };

/** The list as a file, where the system makes one. */
export const Export = ({ query, given, word = 'export' }: ExportProps) => {
  const say = useSay();
  const ask = useAsk();
  const { message } = App.useApp();
  const known = schema.queries[query];
  if (!known) return null;
  const take = async () => {
    const answer = await ask<{ answer: { url: string } | null }>(queryOf(query, known.args, given, '{ url }'), given);
    if (!answer?.answer) return void message.error(say('failed'));
    location.assign(answer.answer.url);
  };
  return <Button {...{ icon: <DownloadOutlined />, onClick: () => void take() }}>{say(word)}</Button>;
};

/** A table as wide as it is: who has no mouse reaches what does not fit by its keys. */
export const PlainTable = <T extends object>(props: TableProps<T>) => (
  <div {...{ tabIndex: 0, role: 'group', style: { overflowX: 'auto' } }}>
    <Table<T> {...{ size: 'small', pagination: false, style: { minWidth: 'max-content' }, ...props }} />
  </div>
);

interface Props<T> {
  readonly title: string;
  readonly address: Address;
  readonly tab: string;
  readonly tabs: readonly { readonly key: string; readonly label: string }[];
  readonly isSearchable: boolean;
  readonly children: ReactNode;
  readonly read: Pick<Read<unknown>, 'data' | 'isBusy' | 'isLame' | 'again'>;
  readonly list: (Listed & { readonly edges: readonly { readonly node: T }[] }) | null | undefined;
  readonly columns: TableColumnsType<T>;
}

const keyOf = (row: object): string => String('id' in row ? row.id : 'uscc' in row && row.uscc);

/** A list of whatever: tabs, search, what else it offers, its rows and pages, all in the address. */
export const ListFrame = <T extends object>(props: Props<T>) => {
  const { title, address, tab, tabs, isSearchable, children, read, list, columns } = props;
  const say = useSay();
  const search = address.of('search') ?? '';
  const [text, setText] = useState(search);
  useEffect(() => setText(search), [search]);
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <Lame {...read} />
      <div className="tools">
        {tabs.length > 0 && (
          <Radio.Group
            {...{ optionType: 'button', value: tab, options: tabs.map(({ key, label }) => ({ value: key, label })) }}
            onChange={({ target }) => address.set({ tab: target.value })}
          />
        )}
        {isSearchable && (
          <Input.Search
            {...{ value: text, placeholder: say('search'), 'aria-label': say('search'), allowClear: true, style: { maxWidth: 320 } }}
            onChange={({ target }) => setText(target.value)}
            onSearch={(search) => address.set({ search })}
          />
        )}
        {children}
      </div>
      <PlainTable<T>
        {...{ rowKey: keyOf, loading: read.isBusy && !read.data, columns, style: {} }}
        dataSource={list?.edges.map(({ node }) => node) ?? []}
        pagination={pagingOf(address.page, list, say, (page) => address.set({ page: String(page) }))}
      />
    </>
  );
};
