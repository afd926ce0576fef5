import { schema } from 'virtual:schema';
import { Alert, App, Button, Card, Form, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { checkOf } from '../../language/requests.ts';
import { type Outcome, useAct } from '../act.ts';
import { useAsk, useOne, type Values } from '../client.ts';
import { faultsByPlace, Refusal } from '../refusal.tsx';
import { useMe } from '../shell/bar.tsx';
import { NotThere, useTitle } from '../shell/said.tsx';
import { useSay } from '../words.ts';
import { Answers } from './answers.tsx';
import { Fields, type Filling } from './fields.tsx';
import { type Kept, useKept, useMine } from './kept.ts';
import { type Attached, Papers } from './papers.tsx';
import { contentOf, type Definition, type Sheet, withValue } from './sheet.ts';

type Page = Said.FormPageFragment;
type Offer = Page['mayCreate'][number];

/** What a page passes on to the next one: what the form begins with, or what was wrong with it. */
interface Brought {
  readonly prefill?: readonly { readonly path: string; readonly value: string }[];
  readonly outcome?: Outcome;
}

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (inner === null ? [] : [[name, withoutNulls(inner)]])));
};

const typed = (text: string, type: string): unknown => {
  if (type === 'Int' || type === 'Float') return Number(text);
  return type === 'Boolean' ? text === 'true' : text;
};

const begunWith = (fields: Definition['fields'], prefill: Brought['prefill'] = []): Values =>
  prefill.reduce<Values>((values, { path, value }) => {
    const field = fields.find((one) => one.path === path);
    return field ? withValue(values, path, field.isList ? [value] : typed(value, field.type)) : values;
  }, {});

interface Props {
  readonly service: string;
  readonly definition: Definition;
  readonly offer: Offer | undefined;
  readonly kept: Kept | undefined;
  readonly brought: Brought;
  readonly me: Values;
}

/** Why it was returned: the last opinion of somebody else. */
const Returned = ({ kept }: { readonly kept: Kept | undefined }) => {
  const say = useSay();
  const said = kept?.history.find(({ opinion }) => opinion);
  if (!said) return null;
  const title = `${say('returned')} · ${said.label.text} · ${said.actorName}`;
  return <Alert type="warning" showIcon title={title} description={<span className="said">{said.opinion}</span>} />;
};

/** What saves the form of a case that is there. */
const savedBy = (type: string, { id, version }: Kept) => {
  const mutation = `save${type}`;
  const inputType = schema.mutations[mutation]?.args[0]?.type.replace('!', '') ?? '';
  return { mutation, inputType, given: { id, expectedVersion: version } as Values };
};

/** A form by its definition alone. */
const Sheets = ({ service, definition, offer, kept, brought, me }: Props) => {
  const say = useSay();
  const act = useAct();
  const ask = useAsk();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [values, setValues] = useState<Values>(
    () => (withoutNulls(kept?.form) as Values | undefined) ?? begunWith(definition.fields, brought.prefill),
  );
  const [filledIn] = useState(() => new Map<string, unknown>());
  const [records, setRecords] = useState<Sheet['records']>({});
  const [attached, setAttached] = useState<readonly Attached[]>(kept?.papers ?? []);
  const [answers, setAnswers] = useState<Values>({});
  const [outcome, setOutcome] = useState<Outcome | undefined>(brought.outcome);
  const [isBusy, setBusy] = useState(false);
  const { process, fields, groups, papers, checkQuery } = definition;
  const sheet: Sheet = { fields, values, records, me };
  const faults = faultsByPlace(outcome?.faults ?? [], 'form.');
  const filling: Filling = {
    ...{ sheet, faults },
    set: (place, value) => {
      setValues((now) => withValue(now, place, value));
      setOutcome((now) => now && { ...now, faults: (now.faults ?? []).filter(({ path }) => path !== `form.${place}`) });
    },
    filledIn,
    setRecord: (place, record) => setRecords((now) => ({ ...now, [place]: record })),
  };
  const labelOf = (path: string): string | undefined =>
    fields.find((field) => field.path === path.replace(/^form[.]/, '').replaceAll(/[.]\d+/g, ''))?.label.text ??
    papers.find(({ kind }) => path === `papers.${kind}`)?.label.text;
  const content = (): Values => ({
    form: contentOf(sheet),
    ...(papers.length > 0 && { papers: attached.map(({ kind, fileId }) => ({ kind, fileId })) }),
  });

  const check = async (): Promise<void> => {
    const known = schema.queries[checkQuery ?? ''];
    if (!known || checkQuery === null) return;
    setBusy(true);
    const answer = await ask<{ answer: Said.CheckedFragment | null }>(checkOf(checkQuery, known.args), content());
    setBusy(false);
    if (!answer?.answer) return void message.error(say('failed'));
    const { faults: found, reasons } = answer.answer;
    setOutcome({ __typename: 'RequirementsNotMet', faults: found, reasons: reasons as never });
    if (found.length === 0 && reasons.length === 0) message.success(say('checkedWell'));
  };
  const to = kept ? savedBy(process.type, kept) : offer && { ...offer, given: answers };
  const save = async (): Promise<void> => {
    if (!to) return;
    setBusy(true);
    const answer = await act(to.mutation, to.inputType, { ...content(), ...to.given });
    if (answer?.id === undefined) setBusy(false);
    if (!answer) return void message.error(say('failed'));
    if (answer.id === undefined) return setOutcome(answer);
    message.success(say('saved'));
    await navigate(`/case/${service}/${process.id}/${answer.id}`);
  };

  return (
    <Form layout="vertical" component="div" className="stack">
      <h1>{process.label.text}</h1>
      <Returned kept={kept} />
      <Refusal outcome={outcome} labelOf={labelOf} />
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
            <Papers {...{ service, definition, attached, faults: faultsByPlace(outcome?.faults ?? []), onChange: setAttached }} />
          </div>
        </Card>
      )}
      {!kept && offer && (offer.asks.length > 0 || offer.opinion !== null) && (
        <Card>
          <Answers asked={offer} answers={answers} faults={faultsByPlace(outcome?.faults ?? [])} onChange={setAnswers} />
        </Card>
      )}
      <div className="actions">
        <Button type="primary" loading={isBusy} onClick={() => void save()}>
          {say('save')}
        </Button>
        {checkQuery && (
          <Button disabled={isBusy} onClick={() => void check()}>
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

/** What the form is where it is handed in; undefined until that is known. */
const useDefined = (division: string | undefined): Partial<Page> => {
  const { service = '', process = '' } = useParams();
  const isKnown = division !== undefined;
  const { data } = useOne<Page>(service, isKnown ? 'FormPage' : 'Waiting', isKnown ? { process, division } : {});
  return isKnown && data ? data : {};
};

/** A new case, or the form of one that may still be changed. */
export const FormPage = () => {
  const { service = '', process = '', id } = useParams();
  const [address] = useSearchParams();
  const brought = (useLocation().state ?? {}) as Brought;
  const region = useMe()?.me?.region;
  const kept = useKept();
  const { formDefinition: definition, mayCreate } = useDefined(id === undefined ? (address.get('division') ?? region) : kept?.division);
  const me = useMine(definition);
  const [opened, setOpened] = useState<Props>();
  useTitle(definition?.process.label.text);
  useEffect(() => {
    if (opened || !definition || !me) return;
    const offer = mayCreate?.find((one) => one.process.id === process);
    setOpened({ service, definition, offer, kept: kept ?? undefined, brought, me });
  }, [definition, me]);
  if (definition === null || kept === null) return <NotThere />;
  return opened ? <Sheets {...opened} /> : <Skeleton active />;
};
