import { schema } from 'virtual:schema';
import { Alert, App, Button, Card, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { checkOf } from '../../language/requests.ts';
import { type Outcome, useAct } from '../act.ts';
import { useAsk, type Values } from '../client.ts';
import { faultsByPlace, Refusal } from '../refusal.tsx';
import { useSay } from '../words.ts';
import { Answers, missingIn } from './answers.tsx';
import { Fields, type Filling } from './fields.tsx';
import type { Kept } from './kept.ts';
import { type Attached, Papers } from './papers.tsx';
import { contentOf, type Definition, type Sheet, withValue } from './sheet.ts';

export type Offer = Said.FormPageFragment['mayCreate'][number];

export interface SheetsProps {
  readonly service: string;
  readonly definition: Definition;
  readonly offer: Offer | undefined;
  readonly kept: Kept | undefined;
  readonly begun: Values;
  /** What was wrong with it where it comes from. */
  readonly refused: Outcome | undefined;
  readonly me: Values;
}

/** Why it was returned: what was said by whoever else moved it to where it is. */
const Returned = ({ kept, me }: Pick<SheetsProps, 'kept' | 'me'>) => {
  const say = useSay();
  const moved = kept?.history.find(({ from, to }) => from !== to);
  if (!moved?.opinion || moved.to !== kept?.state || moved.actorId === me['id']) return null;
  const title = `${say('returned')} · ${moved.label.text} · ${moved.actorName}`;
  return <Alert type="warning" showIcon title={title} description={<span className="said">{moved.opinion}</span>} />;
};

/** What saves the form of a case that is there. */
const savedBy = (type: string, { id }: Kept, expectedVersion: number | undefined) => {
  const mutation = `save${type}`;
  const inputType = schema.mutations[mutation]?.args[0]?.type.replace('!', '') ?? '';
  return { mutation, inputType, given: { id, expectedVersion } as Values };
};

/** Has the browser ask before it leaves what somebody has written. */
const useQuestion = (isWritten: boolean): void =>
  useEffect(() => {
    if (!isWritten) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isWritten]);

/** Everything that is in a form, and what is wrong with it. */
const useForm = ({ definition, kept, begun, refused, me }: SheetsProps) => {
  const [values, setValues] = useState<Values>(begun);
  const [filledIn] = useState(() => new Map<string, unknown>());
  const [records, setRecords] = useState<Sheet['records']>({});
  const [attached, setAttached] = useState<readonly Attached[]>(kept?.papers ?? []);
  const [answers, setAnswers] = useState<Values>({});
  const [told, setTold] = useState<{ readonly outcome: Outcome | undefined; readonly turn: number }>({ outcome: refused, turn: 0 });
  const [isWritten, setWritten] = useState(false);
  const { fields, papers } = definition;
  const sheet: Sheet = { fields, values, records, me };
  const set = (place: string, value: unknown): void => {
    setValues((now) => withValue(now, place, value));
    setTold(({ outcome, turn }) => ({
      outcome: outcome && { ...outcome, faults: (outcome.faults ?? []).filter(({ path }) => path !== `form.${place}`) },
      turn,
    }));
  };
  const filling: Filling = {
    ...{ sheet, filledIn, set, faults: faultsByPlace(told.outcome?.faults ?? [], 'form.') },
    write: (place, value) => {
      setWritten(true);
      set(place, value);
    },
    setRecord: (place, record) => setRecords((now) => ({ ...now, [place]: record })),
  };
  const content = (): Values => ({
    form: contentOf(sheet),
    ...(papers.length > 0 && { papers: attached.map(({ kind, fileId }) => ({ kind, fileId })) }),
  });
  const tell = (outcome: Outcome | undefined): void => setTold(({ turn }) => ({ outcome, turn: turn + 1 }));
  const attach = (change: (now: readonly Attached[]) => readonly Attached[]): void => {
    setWritten(true);
    setAttached(change);
  };
  return { filling, content, attached, attach, answers, setAnswers, ...told, tell, isWritten };
};

const useLabels =
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

/** A form by its definition alone. */
export const Sheets = (props: SheetsProps) => {
  const { service, definition, offer, kept, me } = props;
  const { process, groups, papers, checkQuery } = definition;
  const say = useSay();
  const act = useAct();
  const ask = useAsk();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { filling, content, attached, attach, answers, setAnswers, outcome, turn, tell, isWritten } = useForm(props);
  const [version, setVersion] = useState(kept?.version);
  const [isBusy, setBusy] = useState(false);
  const [uploads, setUploads] = useState(0);
  const labelOf = useLabels(definition);
  const byPlace = faultsByPlace(outcome?.faults ?? []);
  useQuestion(isWritten);

  const check = async (): Promise<void> => {
    const known = schema.queries[checkQuery ?? ''];
    if (!known || checkQuery === null) return;
    setBusy(true);
    const answer = await ask<{ answer: Said.CheckedFragment | null }>(checkOf(checkQuery, known.args), content());
    setBusy(false);
    if (!answer?.answer) return void message.error(say('failed'));
    const { faults: found, reasons } = answer.answer;
    tell({ __typename: 'RequirementsNotMet', faults: found, reasons: reasons as never });
    if (found.length === 0 && reasons.length === 0) message.success(say('checkedWell'));
  };
  const to = kept ? savedBy(process.type, kept, version) : offer && { ...offer, given: answers };
  const send = async (): Promise<Outcome | undefined> => {
    const missing = kept || !offer ? [] : missingIn(offer, answers);
    const faults = missing.map((path) => ({ path, code: 'REQUIRED', text: say('required') }));
    if (faults.length > 0) return { __typename: 'RequirementsNotMet', faults: faults as never };
    return to && (await act(to.mutation, to.inputType, { ...content(), ...to.given }));
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    const answer = await send();
    if (answer?.id === undefined) setBusy(false);
    if (!answer) return void message.error(say('failed'));
    if (answer.id === undefined) return tell(answer);
    message.success(say('saved'));
    await navigate(`/case/${service}/${process.id}/${answer.id}`);
  };

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
      <Asked {...{ kept, offer, answers, faults: byPlace, onChange: setAnswers }} />
      <div className="actions">
        <Button type="primary" loading={isBusy} disabled={!to || uploads > 0} onClick={() => void save()}>
          {say('save')}
        </Button>
        {checkQuery && (
          <Button disabled={isBusy || uploads > 0} onClick={() => void check()}>
            {say('check')}
          </Button>
        )}
        <Button type="link" onClick={() => void navigate(-1)}>
          {say('cancel')}
        </Button>
      </div>
    </Form>
  );
};

interface AskedProps extends Pick<SheetsProps, 'kept' | 'offer'> {
  readonly answers: Values;
  readonly faults: Readonly<Record<string, readonly string[]>>;
  readonly onChange: (answers: Values) => void;
}

/** What is asked beside the form where a case begins. */
const Asked = ({ kept, offer, ...rest }: AskedProps) =>
  kept || !offer || (offer.asks.length === 0 && offer.opinion === null) ? null : (
    <Card>
      <Answers asked={offer} {...rest} />
    </Card>
  );
