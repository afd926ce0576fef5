import { Alert, App, Form, Modal } from 'antd';
import { useState } from 'react';
import type * as Said from '../../language/documents.generated.ts';
import { isTaken, type Outcome, useAct } from '../act.ts';
import type { Values } from '../client.ts';
import { Answers, type Asked, missingIn } from '../form/answers.tsx';
import { sentOf } from '../records/sent.ts';
import { faultsByPlace, Refusal } from '../refusal.tsx';
import { useSay } from '../words.ts';

export type CaseButton = NonNullable<Said.CasePageFragment['case']>['offered'][number];

interface Props {
  readonly button: Asked & Pick<CaseButton, 'mutation' | 'label'> & Partial<Pick<CaseButton, 'isDestructive'> & { isVersioned: boolean }>;
  /** What is sent beside the answers. */
  readonly given: Values;
  readonly begun?: Values;
  /** Whether what it is about is another now than the person has seen. */
  readonly isChanged?: boolean;
  readonly labelOf?: (path: string) => string | undefined;
  readonly onDone: (outcome: Outcome) => void;
  /** Is told what the action was refused for, if it was. */
  readonly onClose: (refused: Outcome | undefined) => void;
}

/** Asks exactly what a button says, and takes its action. */
export const ActionDialog = ({ button, given, begun = {}, isChanged = false, labelOf = () => undefined, onDone, onClose }: Props) => {
  const [say, act] = [useSay(), useAct()];
  const { message } = App.useApp();
  const [answers, setAnswers] = useState(begun);
  const [faults, setFaults] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [refused, setRefused] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);
  const asked = new Set([...button.asks.map(({ name }) => name), 'opinion']);
  const take = async (): Promise<void> => {
    const missing = missingIn(button, answers);
    setFaults(Object.fromEntries(missing.map((name) => [name, [say('required')]])));
    if (missing.length > 0) return;
    setBusy(true);
    const outcome = await act(button.mutation, { ...given, ...sentOf(button, begun, answers) });
    setBusy(false);
    if (!outcome) return void message.error(say('failed'));
    if (isTaken(outcome)) return onDone(outcome);
    const own = (outcome.faults ?? []).filter(({ path }) => asked.has(path));
    setFaults(faultsByPlace(own));
    setRefused({ ...outcome, faults: (outcome.faults ?? []).filter((fault) => !own.includes(fault)) });
  };
  return (
    <Modal
      {...{ open: true, title: button.label.text, okText: say('confirm'), cancelText: say('cancel'), confirmLoading: isBusy }}
      {...{ destroyOnHidden: true, mask: { closable: false }, okButtonProps: { danger: button.isDestructive ?? false } }}
      onOk={() => void take()}
      onCancel={() => onClose(refused)}
    >
      <Form layout="vertical" component="div">
        {isChanged && <Alert type="warning" showIcon title={say('changed')} />}
        <Refusal outcome={refused} labelOf={labelOf} />
        <Answers asked={button} answers={answers} faults={faults} onChange={setAnswers} />
      </Form>
    </Modal>
  );
};
