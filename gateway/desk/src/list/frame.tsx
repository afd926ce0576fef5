import type { Asked } from 'virtual:records';
import { schema } from 'virtual:schema';
import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Input, Radio, Select, Table, type TableColumnsType, type TableProps } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { queryOf } from '../../language/requests.ts';
import { type Read, useAsk, type Values } from '../client.ts';
import { Question } from '../records/question.tsx';
import { useCalled } from '../records/told.ts';
import { Lame, useTitle } from '../shell/said.tsx';
import { typed } from '../typed.ts';
import { useSay } from '../words.ts';
import { type Listed, pageIn, pagingOf, sizeIn } from './paging.ts';

/** The state of a list, as its address has it. */
export const useAddress = () => {
  const [address, setAddress] = useSearchParams();
  const of = (name: string): string | undefined => address.get(name) ?? undefined;
  const set = (change: Readonly<Record<string, string | undefined>>): void => {
    const entries = Object.entries<string | undefined>({ ...Object.fromEntries(address), page: undefined, after: undefined, ...change });
    setAddress(entries.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])));
  };
  const [page, size] = [pageIn(of('page')), sizeIn(of('size'))];
  return { of, set, page, size, offset: (page - 1) * size };
};

export type Address = ReturnType<typeof useAddress>;

type ExportProps = { readonly query: string; readonly given: Values; readonly word?: 'export' | 'template' };

/** The list as a file, where the system makes one. */
export const Export = ({ query, given, word = 'export' }: ExportProps) => {
  const [say, ask] = [useSay(), useAsk()];
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

/** By what a list may be asked: its arguments, and the conditions of its filter. */
export type Said = Asked['said'];

/** What the address says of some of it. */
const saidIn = ({ of }: Address, asks: Said['args']): Values =>
  Object.fromEntries(asks.map(({ name, type }) => [name, of(name) ? typed(of(name) ?? '', type) : undefined]));

const isSaid = (said: Values): boolean => Object.values(said).some((value) => value !== undefined);

/** What a list is asked, as its address has it. */
export const givenIn = (address: Address, { args, members }: Said): Values => {
  const [own, filter] = [saidIn(address, args), saidIn(address, members)];
  return { ...own, ...('tab' in own && { tab: own['tab'] ?? 'ALL' }), filter: isSaid(filter) ? filter : undefined };
};

/** The conditions of a list, asked and taken back. */
const Conditions = ({ said: { args, members }, address }: { readonly said: Said; readonly address: Address }) => {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const asked = [...args.filter(({ name, choices }) => choices.length === 0 && name !== 'search'), ...members];
  const asks = asked.filter(({ type }) => !type.startsWith('ID'));
  const given = saidIn(address, asked);
  const set = (all: Values): void => {
    address.set(Object.fromEntries(asked.map(({ name }) => [name, all[name] === undefined ? undefined : String(all[name])])));
    setOpen(false);
  };
  if (asks.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(!isOpen)}>{say('conditions')}</Button>
      {isSaid(given) && <Button onClick={() => set({})}>{say('reset')}</Button>}
      {isOpen && <Question {...{ args: asks, given, onAsk: set }} />}
    </>
  );
};

/** What may be asked of a list beside: one of some words each, and conditions. */
const Asks = ({ said, address }: { readonly said: Said; readonly address: Address }) => {
  const called = useCalled();
  return (
    <>
      {said.args
        .filter(({ name, choices }) => choices.length > 0 && name !== 'tab')
        .map(({ name, words, choices }) => (
          <Select
            key={name}
            {...{ value: address.of(name), placeholder: called({ words }), 'aria-label': called({ words }), style: { minWidth: 150 } }}
            {...{ allowClear: true, options: choices.map((one) => ({ value: one.value, label: called(one) })) }}
            onChange={(chosen?: string) => address.set({ [name]: chosen })}
          />
        ))}
      <Conditions {...{ said, address }} />
    </>
  );
};

type Rows<T> = (Listed & { readonly edges: readonly { readonly node: T }[] }) | null | undefined;
type Shown<T> = { readonly list: Rows<T>; readonly columns: TableColumnsType<T>; readonly read: Omit<Read<unknown>, 'why'> };
type Props<T> = Shown<T> & { readonly title: string; readonly address: Address; readonly said: Said; readonly children: ReactNode };

const keyOf = (row: Values): string => String(row['id'] ?? row['uscc'] ?? row['name']);

/** A list of whatever: tabs, search, what else it offers, its rows and pages, all in the address. */
export const ListFrame = <T extends object>(props: Props<T>) => {
  const { title, address, said, children, read, list, columns } = props;
  const [say, called] = [useSay(), useCalled()];
  const takes = (name: string) => said.args.find((arg) => arg.name === name);
  const tabs = takes('tab')?.choices ?? [];
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
            {...{
              optionType: 'button',
              value: address.of('tab') ?? (tabs.find(({ value }) => value === 'ALL') ?? tabs[0])?.value,
              options: tabs.map((one) => ({ ...one, label: called(one) })),
            }}
            onChange={({ target }) => address.set({ tab: target.value })}
          />
        )}
        {takes('search') && (
          <Input.Search
            {...{ value: text, placeholder: say('search'), 'aria-label': say('search'), allowClear: true, style: { maxWidth: 320 } }}
            onChange={({ target }) => setText(target.value)}
            onSearch={(search) => address.set({ search })}
          />
        )}
        <Asks {...{ said, address }} />
        {children}
      </div>
      <PlainTable<T>
        {...{ rowKey: (row) => keyOf(row as Values), loading: read.isBusy && !read.data, columns, style: {} }}
        dataSource={list?.edges.map(({ node }) => node) ?? []}
        pagination={pagingOf({ ...address, say, onChange: (page, size) => address.set({ page: `${page}`, size: `${size}` }) }, list)}
      />
    </>
  );
};
