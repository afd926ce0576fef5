import { records } from 'virtual:records';
import { App } from 'antd';
import type { Outcome } from '../act.ts';
import { ActionDialog } from '../case/action-dialog.tsx';
import type { Values } from '../client.ts';
import { useSay } from '../words.ts';
import { useAsks, useCalled } from './told.ts';

type Props = { readonly mutation: string; readonly given: Values; readonly onClose: (outcome?: Outcome) => void };

/** Asks what an action with a record takes beside what is given, and takes it; a file that comes of it is loaded down, a secret shown once. */
export const Act = ({ mutation, given, onClose }: Props) => {
  const say = useSay();
  const called = useCalled();
  const asksOf = useAsks();
  const { modal } = App.useApp();
  const known = records.acts[mutation];
  if (!known) return null;
  const asks = asksOf(known.asks.filter(({ name }) => !(name in given)));
  const button = { mutation, label: { text: called(known) }, opinion: null, asks };
  const unsaid = Object.fromEntries(asks.flatMap(({ name }) => (name.includes('.') ? [[name, null] as const] : [])));
  const done = (outcome: Outcome): void => {
    if (outcome.file) location.assign(outcome.file.url);
    if (outcome.secret) modal.info({ title: say('secret'), content: outcome.secret });
    onClose(outcome);
  };
  return <ActionDialog {...{ button, given: { ...unsaid, ...given }, onDone: done, onClose: () => onClose() }} />;
};
