import { Button, Card, Descriptions, Steps, Tag, Timeline } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { requestOf } from '../../language/requests.ts';
import { useAsk } from '../client.ts';
import { recordAt } from '../refusal.tsx';
import { minuteOf } from '../when.ts';
import { useSay } from '../words.ts';
import { Preview } from './preview.tsx';

type Shown = NonNullable<Said.CasePageFragment['case']>;

const stepOf = { DONE: 'finish', OPEN: 'process', AHEAD: 'wait', STOPPED: 'error' } as const;

/** How far the review is, and who decides. */
export const CaseStages = ({ stages }: { readonly stages: Shown['progress']['stages'] }) => (
  <Steps
    {...{ size: 'small', responsive: true }}
    items={stages.map(({ label, status, statusLabel, deciders, decidedBy, decidedAt }) => ({
      ...{ title: label.text, status: stepOf[status] },
      content: decidedBy
        ? `${decidedBy} ${minuteOf(decidedAt)}`
        : [statusLabel?.text, ...deciders.map(({ text }) => text)].filter(Boolean).join(' · '),
    }))}
  />
);

type Value = Shown['shown'][number];

const groupsOf = (fields: readonly Value[]): readonly (readonly [string, readonly Value[]])[] => {
  const groups = new Map<string, Value[]>();
  for (const field of fields.filter(({ value }) => value !== null)) {
    const key = field.group ? `${field.group.label.text}${field.group.number === null ? '' : ` ${field.group.number}`}` : '';
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups];
};

const ValueShown = ({ value, reference }: Value) => {
  if (!reference) return <>{value}</>;
  const text = reference.label && reference.label !== value ? `${value} · ${reference.label}` : value;
  const to = recordAt(reference);
  return to ? <Link to={to}>{text}</Link> : text;
};

/** Values with what they are called. */
export const ValueList = ({ rows }: { readonly rows: readonly (readonly [key: string, label: string, value: ReactNode])[] }) => (
  <Descriptions
    {...{ className: 'values', layout: 'vertical', size: 'small', colon: false, column: { xs: 1, md: 3 } }}
    items={rows.map(([key, label, children]) => ({ key, label, children }))}
  />
);

/** What a case says or what was decided, field by field in its groups. */
export const CaseValues = ({ title, fields }: { readonly title: string; readonly fields: readonly Value[] }) => {
  const groups = groupsOf(fields);
  if (groups.length === 0) return null;
  return (
    <Card title={title}>
      {groups.map(([name, values]) => (
        <section key={name}>
          {name && <h3>{name}</h3>}
          <ValueList rows={values.map((field) => [field.path, field.label.text, <ValueShown key="" {...field} />])} />
        </section>
      ))}
    </Card>
  );
};

/** The way to a file, and a look at it. */
export const Paper = ({ name, url }: { readonly name: string; readonly url: string }) => (
  <>
    <a href={url}>{name}</a> <Preview name={name} url={url} />
  </>
);

/** What is attached, what the system prints, and what is still to come. */
export const CasePapers = ({ attached, prints, paperList }: Pick<Shown, 'attached' | 'prints' | 'paperList'>) => {
  const say = useSay();
  const missing = paperList.filter(({ kind }) => !attached.some((paper) => paper.kind === kind));
  const printed = prints.map(({ label, file: { url, fileName: name } }) => ({ label, url, name, fileId: name, isReplaced: false }));
  const papers = [...printed, ...attached];
  if (papers.length + missing.length === 0) return null;
  return (
    <Card title={say('papers')}>
      <ul className="rows">
        {papers.map((paper) => (
          <li key={paper.fileId}>
            <span className="grow">{paper.label.text}</span>
            <Paper {...paper} />
            {paper.isReplaced && <Tag>{say('replaced')}</Tag>}
          </li>
        ))}
        {missing.map(({ kind, label, isRequired, sampleUrl }) => (
          <li key={kind}>
            <span className="grow">{label.text}</span>
            {isRequired && <Tag color="orange">{say('missing')}</Tag>}
            {sampleUrl && <a href={sampleUrl}>{say('sample')}</a>}
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** Who did what, the latest first. */
export const CaseLog = ({ log }: { readonly log: readonly (Shown['log'][number] & { readonly title?: string })[] }) => (
  <Timeline
    items={log.map(({ number, at, actorName, roleLabel, label, toLabel, opinion, title }) => ({
      key: `${title} ${number}`,
      content: (
        <>
          {title && <div>{title}</div>}
          <strong>{label.text}</strong> {toLabel && <Tag>{toLabel.text}</Tag>}
          <div className="muted">
            {minuteOf(at)} · {[actorName, roleLabel?.text].filter(Boolean).join(' · ')}
          </div>
          {opinion && <div className="said">{opinion}</div>}
        </>
      ),
    }))}
  />
);

/** The latest of the log, as many as are asked at once. */
type LogProps = { readonly process: string; readonly id: string; readonly latest: Shown['log'] };

/** The log of a case; what is older is asked for. */
export const WholeLog = ({ process, id, latest }: LogProps) => {
  const [say, ask] = [useSay(), useAsk()];
  const [older, setOlder] = useState<Shown['log']>([]);
  const all = [...latest, ...older.filter(({ number }) => number < (latest.at(-1)?.number ?? 0))];
  const [service = ''] = process.split('.');
  const more = async (): Promise<void> => {
    const variables = { process, id, before: all.at(-1)?.number };
    const answer = await ask<{ work: Record<string, Said.LogPageFragment | null> | null }>(
      requestOf([service], 'LogPage', variables),
      variables,
    );
    setOlder([...older, ...(answer?.work?.[service]?.case?.history ?? [])]);
  };
  return (
    <Card title={say('log')}>
      <CaseLog log={all} />
      {(all.at(-1)?.number ?? 1) > 1 && <Button onClick={() => void more()}>{say('more')}</Button>}
    </Card>
  );
};
