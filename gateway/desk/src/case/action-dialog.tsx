import { App, Form, Modal } from 'antd';
import { useState } from 'react';
import type * as Said from '../../language/documents.generated.ts';
import { type Outcome, useAct } from '../act.ts';
import type { Values } from '../client.ts';
import { Answers } from '../form/answers.tsx';
import { faultsByPlace } from '../refusal.tsx';
import { useSay } from '../words.ts';

export type CaseButton = NonNullable<Said.CasePageFragment['case']>['offered'][number];

interface Props {
  readonly button: CaseButton;
  readonly id: string;
  /** The version that the person has seen. */
  readonly version: number;
  readonly onDone: (outcome: Outcome) => void;
  readonly onClose: () => void;
}

/** Asks exactly what a button says, and takes its action. */
export const ActionDialog = ({ button, id, version, onDone, onClose }: Props) => {
  const say = useSay();
  const act = useAct();
  const { message } = App.useApp();
  const [answers, setAnswers] = useState<Values>({});
  const [faults, setFaults] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [isBusy, setBusy] = useState(false);
  const asked = new Set([...button.asks.map(({ name }) => name), 'opinion']);
  const take = async (): Promise<void> => {
    setBusy(true);
    const outcome = await act(button.mutation, button.inputType, { id, expectedVersion: version, ...answers });
    setBusy(false);
    if (!outcome) return void message.error(say('failed'));
    const own = (outcome.faults ?? []).filter(({ path }) => asked.has(path.split('.')[0] ?? ''));
    if (own.length > 0) return setFaults(faultsByPlace(own));
    onDone(outcome);
  };
  return (
    <Modal
      {...{
        open: true,
        title: button.label.text,
        okText: say('confirm'),
        cancelText: say('cancel'),
        confirmLoading: isBusy,
        destroyOnHidden: true,
      }}
      okButtonProps={{ danger: button.isDestructive }}
      onOk={() => void take()}
      onCancel={onClose}
    >
      <Form layout="vertical" component="div">
        <Answers asked={button} answers={answers} faults={faults} onChange={setAnswers} />
      </Form>
    </Modal>
  );
};
