import { records } from 'virtual:records';
import { App } from 'antd';
import type { Outcome } from '../act.ts';
import { ActionDialog } from '../case/action-dialog.tsx';
import type { Values } from '../client.ts';
import { useSay } from '../words.ts';
import { rowsIn, useAsks, useCalled } from './told.ts';

type Props = { readonly mutation: string; readonly given: Values; readonly record?: Values; readonly onClose: (outcome?: Outcome) => void };

const standing = (name: string, record: Values): unknown => {
  const [list = '', by, word, chosen = ''] = name.split('.');
  return by === undefined ? (record[list] ?? undefined) : (rowsIn(record[list]).find((row) => row[by] === word)?.[chosen] ?? null);
};

/** Asks what an action with a record takes, beginning with how it stands there, and takes it; a file that comes of it is loaded down, a secret shown once. */
export const Act = ({ mutation, given, record = {}, onClose }: Props) => {
  const say = useSay();
  const called = useCalled();
  const asksOf = useAsks();
  const { modal } = App.useApp();
  const known = records.acts[mutation];
  if (!known) return null;
  const asks = asksOf(known.asks.filter(({ name }) => !(name in given)));
  const button = { mutation, label: { text: called(known) }, opinion: null, asks };
  const begun = Object.fromEntries(asks.map(({ name }) => [name, standing(name, record)]));
  const done = (outcome: Outcome): void => {
    if (outcome.file) location.assign(outcome.file.url);
    if (outcome.secret) modal.info({ title: say('secret'), content: outcome.secret });
    onClose(outcome);
  };
  return <ActionDialog {...{ button, begun, given, onDone: done, onClose: () => onClose() }} />;
};
