import { schema } from 'virtual:schema';
import { App, Button } from 'antd';
import { useState } from 'react';
import type * as Said from '../../language/documents.generated.ts';
import type { Outcome } from '../act.ts';
import { ActionDialog } from '../case/action-dialog.tsx';
import { Paper } from '../case/parts.tsx';
import type { Values } from '../client.ts';
import { useSay } from '../words.ts';
import { rowsIn, useCalled } from './told.ts';

type Act = Pick<Said.RecordButtonShownFragment, 'mutation' | 'label' | 'asks'> & Partial<Said.RecordButtonShownFragment>;

type Props = { readonly button: Act; readonly given: Values; readonly record?: Values; readonly onClose: (outcome?: Outcome) => void };

const standing = (name: string, record: Values): unknown => {
  const [list = '', by, word, chosen] = name.split('.');
  if (chosen === undefined) return by === undefined ? (record[list] ?? undefined) : undefined;
  return rowsIn(record[list]).find((row) => row[by ?? ''] === word)?.[chosen] ?? null;
};

/** Asks what an action with a record takes, beginning with how it stands there, and takes it; a file that comes of it is handed out to be looked at or loaded down, what is told nowhere else shown once. */
export const Act = ({ button, given, record = {}, onClose }: Props) => {
  const [say, called] = [useSay(), useCalled()];
  const { modal } = App.useApp();
  const begun = Object.fromEntries(button.asks.map(({ name }) => [name, standing(name, record)]));
  const done = (outcome: Outcome): void => {
    const { once = [] } = schema.mutations[button.mutation]?.members.find(({ name }) => name === outcome.__typename) ?? {};
    const shown = once.filter(({ name }) => outcome[name as 'secret']);
    if (outcome.file) modal.info({ title: button.label.text, content: <Paper name={outcome.file.fileName} url={outcome.file.url} /> });
    if (shown.length > 0)
      modal.info({
        title: say('once'),
        content: shown.map((one) => <p key={one.name}>{`${called(one)}: ${outcome[one.name as 'secret']}`}</p>),
      });
    onClose(outcome);
  };
  return <ActionDialog {...{ button: { ...button, opinion: null }, begun, given, onDone: done, onClose: () => onClose() }} />;
};

/** What it is about, and its key; neither of a list. */
type About = { readonly record?: Values; readonly id?: string | undefined };
type ButtonsProps = About & { readonly buttons: unknown; readonly onDone: () => void };

/** The acts that the system offers on a record or a list, each asked as it says. */
export const ActButtons = ({ buttons, record, id, onDone }: ButtonsProps) => {
  const [pressed, setPressed] = useState<{ readonly button: Said.RecordButtonShownFragment; readonly seen: unknown }>();
  const close = (): void => {
    setPressed(undefined);
    onDone();
  };
  const givenTo = ({ button: { idField, isVersioned }, seen }: NonNullable<typeof pressed>): Values => ({
    ...(idField && { [idField]: id }),
    ...(isVersioned && { expectedVersion: seen }),
  });
  return (
    <>
      {((buttons ?? []) as readonly Said.RecordButtonShownFragment[]).map((button) => (
        <Button key={button.mutation} danger={button.isDestructive} onClick={() => setPressed({ button, seen: record?.['version'] })}>
          {button.label.text}
        </Button>
      ))}
      {pressed && <Act {...{ button: pressed.button, given: givenTo(pressed), onClose: close, ...(record && { record }) }} />}
    </>
  );
};
