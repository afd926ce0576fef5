import { schema } from 'virtual:schema';
import { Alert, App, Button, Card, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { queryOf } from '../../language/requests.ts';
import { isTaken, type Outcome, useAct } from '../act.ts';
import { useAsk, type Values } from '../client.ts';
import { faultsByPlace, Refusal } from '../refusal.tsx';
import { useSay } from '../words.ts';
import { Answers, missingIn } from './answers.tsx';
import { Fields } from './fields.tsx';
import { type SheetsProps, useForm, useQuestion } from './filled.ts';
import type { Kept } from './kept.ts';
import { Papers } from './papers.tsx';
import type { Definition, Sheet } from './sheet.ts';

/** Why it was returned: what was said by whoever else moved it to where it is. */
const Returned = ({ kept, me }: Pick<SheetsProps, 'kept' | 'me'>) => {
  const say = useSay();
  const moved = kept?.history.find(({ from, to }) => from !== to);
  if (!moved?.opinion || moved.to !== kept?.state || moved.actorId === me['id']) return null;
  const title = `${say('returned')} · ${moved.label.text} · ${moved.actorName}`;
  return <Alert type="warning" showIcon title={title} description={<span className="said">{moved.opinion}</span>} />;
};

/** What saves the form of a case that is there. */
const savedBy = (type: string, { id }: Kept, expectedVersion: number | undefined) => ({
  ...{ mutation: `save${type}`, given: { id, expectedVersion } as Values },
});

const labelsOf =
  ({ fields, papers }: Definition) =>
  (path: string): string | undefined =>
    fields.find((field) => field.path === path.replace(/^form[.]/, '').replaceAll(/[.]\d+/g, ''))?.label.text ??
    papers.find(({ kind }) => path === `papers.${kind}`)?.label.text;

/** After somebody else's act: saves over it, when told to. */
const OverIt = ({ outcome, onTake }: { readonly outcome: Outcome | undefined; readonly onTake: (version: number) => void }) => {
  const say = useSay();
  const version = outcome?.currentVersion;
  if (outcome?.__typename !== 'VersionConflict' || version === undefined) return null;
  return <Button onClick={() => onTake(version)}>{say('keepMine')}</Button>;
};

type Checked = Said.CheckedFragment & { readonly division: string | null };

/** What would be said of it now, and where it would be received. */
const useChecked = ({ checkQuery }: Definition, content: () => Values) => {
  const ask = useAsk();
  return async (): Promise<Checked | null | undefined> => {
    const known = schema.queries[checkQuery ?? ''];
    if (!known || checkQuery === null) return undefined;
    return (await ask<{ answer: Checked | null }>(queryOf(checkQuery, known.args, content(), '{ division ...Checked }'), content()))
      ?.answer;
  };
};

/** Tells where it is received as soon as the record is chosen from which that follows. */
const usePlace = ({ definition, division, onPlaced }: SheetsProps, sheet: Sheet, checked: ReturnType<typeof useChecked>): void => {
  const placed = sheet.records[definition.placedBy ?? '']?.of;
  useEffect(() => {
    if (placed === undefined) return;
    void checked().then((answer) => answer?.division && answer.division !== division && onPlaced(answer.division));
  }, [placed]);
};

/** A form by its definition alone. */
export const Sheets = (props: SheetsProps) => {
  const { service, definition, offer, kept, me } = props;
  const { process, groups, papers, checkQuery } = definition;
  const [say, act, navigate] = [useSay(), useAct(), useNavigate()];
  const { message, modal } = App.useApp();
  const { filling, content, attached, attach, answers, setAnswers, outcome, turn, tell, isWritten } = useForm(props);
  const [version, setVersion] = useState(kept?.version);
  const [isBusy, setBusy] = useState(false);
  const [uploads, setUploads] = useState(0);
  const labelOf = labelsOf(definition);
  const byPlace = faultsByPlace(outcome?.faults ?? []);
  useQuestion(isWritten);

  const checked = useChecked(definition, content);
  usePlace(props, filling.sheet, checked);
  const check = async (): Promise<void> => {
    setBusy(true);
    const answer = await checked();
    setBusy(false);
    if (!answer) return void message.error(say('failed'));
    const { faults: found, reasons } = answer;
    tell({ __typename: 'RequirementsNotMet', faults: found, reasons });
    if (found.length === 0 && reasons.length === 0) message.success(say('checkedWell'));
  };
  const to = kept ? savedBy(process.type, kept, version) : offer && { ...offer, given: answers };
  const send = async (): Promise<Outcome | undefined> => {
    const missing = kept || !offer ? [] : missingIn(offer, answers);
    const faults = missing.map((path) => ({ path, code: 'REQUIRED', text: say('required') }));
    if (faults.length > 0) return { __typename: 'RequirementsNotMet', faults: faults as never };
    return to && (await act(to.mutation, { ...content(), ...to.given }));
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    const answer = await send();
    if (!answer || !isTaken(answer)) setBusy(false);
    if (!answer) return void message.error(say('failed'));
    if (!isTaken(answer)) return tell(answer);
    message.success(say('saved'));
    await navigate(`/case/${service}/${process.id}/${answer.id}`);
  };
  const leave = (): void => void navigate(-1);
  const cancel = (): void => void (isWritten ? modal.confirm({ title: say('leave'), onOk: leave }) : leave());

  return (
    <Form layout="vertical" component="div" className="stack">
      <h1>{process.label.text}</h1>
      {!to && <Alert type="warning" showIcon title={say('cannot')} />}
      <Returned kept={kept} me={me} />
      <Refusal outcome={outcome} turn={turn} labelOf={labelOf} />
      <OverIt
        outcome={outcome}
        onTake={(current) => {
          setVersion(current);
          tell(undefined);
        }}
      />
      {groups.map(({ label, paths }) => (
        <Card key={label.text} title={label.text}>
          <div className="grid">
            <Fields filling={filling} group={null} within={{}} only={paths} />
          </div>
        </Card>
      ))}
      {papers.length > 0 && (
        <Card title={say('papers')}>
          <div className="grid">
            <Papers
              {...{ service, definition, attached, faults: byPlace, onChange: attach }}
              onRunning={(more) => setUploads((now) => now + more)}
            />
          </div>
        </Card>
      )}
      {!kept && offer && offer.asks.length + (offer.opinion?.length ?? 0) > 0 && (
        <Card>
          <Answers {...{ asked: offer, answers, faults: byPlace, onChange: setAnswers }} />
        </Card>
      )}
      <div className="actions">
        <Button {...{ type: 'primary', loading: isBusy, disabled: !to || uploads > 0, onClick: () => void save() }}>{say('save')}</Button>
        {checkQuery && <Button {...{ disabled: isBusy || uploads > 0, onClick: () => void check() }}>{say('check')}</Button>}
        <Button {...{ type: 'link', onClick: cancel }}>{say('cancel')}</Button>
      </div>
    </Form>
  );
};
