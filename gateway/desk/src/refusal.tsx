import { schema } from 'virtual:schema';
import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type * as Said from '../language/documents.generated.ts';
import { isTaken, type Outcome } from './act.ts';
import { minuteOf } from './when.ts';
import { useSay } from './words.ts';

type Fault = Said.RefusedFragment['faults'][number];
export type Reason = Said.ReasonFragment;

/** Faults by the place they are shown at. */
export const faultsByPlace = (faults: readonly Fault[], prefix = ''): Readonly<Record<string, readonly string[]>> => {
  const places: Record<string, string[]> = {};
  for (const { path, text } of faults) {
    const place = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    places[place] = [...(places[place] ?? []), text];
  }
  return places;
};

/** Where a record that is referred to has its page; one that is read by its number is called by that. */
export const recordAt = ({ kind, id, label }: { readonly kind: string; readonly id: string; readonly label?: string | null }) => {
  const query = kind.charAt(0).toLowerCase() + kind.slice(1);
  const { name, type } = schema.queries[query]?.args[0] ?? {};
  const key = type === 'ID!' ? id : name === 'number' ? label : undefined;
  return kind in schema.forms || !key ? undefined : `/record/${query}/${key}`;
};

/** What forbids something, what it concerns, and where it is lifted. */
export const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const say = useSay();
  return (
    <ul className="rows">
      {reasons.map(({ text, references, remedy }, at) => (
        <li key={at}>
          <span className="grow">
            {text}{' '}
            {references.map((reference) => {
              const to = recordAt(reference);
              const words = reference.label && !text.includes(reference.label) ? reference.label : to && say('details');
              return <span key={reference.id}>{to ? <Link to={to}>{words}</Link> : words} </span>;
            })}
          </span>
          {remedy && (
            <Link to={`/list/${remedy.process.split('.')[0]}/${remedy.process}`}>
              {say('proceed')}: {remedy.text}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
};

const labelled = (label: string | undefined, text: string): string => (label && !text.includes(label) ? `${label}: ${text}` : text);

/** Leads to the field, where one has the path. */
const Place = ({ path, children }: { readonly path: string; readonly children: string }) => {
  if (!path.startsWith('form.')) return <>{children}</>;
  const id = `f-${path.slice('form.'.length).replaceAll('.', '-')}`;
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {children}
    </a>
  );
};

interface RefusalProps {
  readonly outcome: Outcome | undefined;
  /** Another one each time that somebody is to look at it. */
  readonly turn?: number;
  readonly labelOf: (path: string) => string | undefined;
}

/** Why an action was refused, as far as no field says it. */
export const Refusal = ({ outcome, turn, labelOf }: RefusalProps) => {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [turn]);
  if (!outcome || isTaken(outcome)) return null;
  const { faults = [], reasons = [], since = [], text, __typename } = outcome;
  return (
    <div className="stack" role="alert" ref={box} tabIndex={-1}>
      {faults.length > 0 && (
        <Alert
          {...{ type: 'error', showIcon: true, title: say('toMend') }}
          description={
            <ul>
              {faults.map((fault, at) => (
                <li key={at}>
                  <Place path={fault.path}>{labelled(labelOf(fault.path), fault.text)}</Place>
                </li>
              ))}
            </ul>
          }
        />
      )}
      {reasons.length > 0 && <Alert type="warning" showIcon title={say('cannot')} description={<Reasons reasons={reasons} />} />}
      {text && <Alert type="warning" showIcon title={text} />}
      {__typename === 'VersionConflict' && (
        <Alert
          {...{ type: 'warning', showIcon: true, title: say('conflict') }}
          description={since.map((entry) => `${minuteOf(entry.at)} ${entry.actorName} ${entry.label.text}`).join('; ')}
        />
      )}
    </div>
  );
};
