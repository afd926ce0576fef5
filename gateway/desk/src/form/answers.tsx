import { Form } from 'antd';
import type { ReactNode } from 'react';
import type * as Said from '../../language/documents.generated.ts';
import type { Values } from '../client.ts';
import { boundOf } from '../when.ts';
import { useSay } from '../words.ts';
import { Blank } from './blank.tsx';
import { isGiven } from './sheet.ts';

export type Asked = Pick<Said.ButtonShownFragment, 'asks'> & { readonly opinion: Said.ButtonShownFragment['opinion'] | null };

export type Faults = Readonly<Record<string, readonly string[]>>;
type Props = { readonly asked: Asked; readonly answers: Values; readonly faults: Faults; readonly onChange: (answers: Values) => void };

/** Whether what was chosen must be explained. */
const isOpinionNeeded = ({ opinion, asks }: Asked, answers: Values): boolean =>
  opinion === 'REQUIRED' ||
  asks.some(({ name, choices }) => choices.some((one) => one.needsOpinion && [answers[name]].flat().includes(one.value)));

/** What must be said and is not: nothing is sent without it. */
export const missingIn = (asked: Asked, answers: Values): readonly string[] => [
  ...asked.asks.flatMap(({ name, required }) => (required && !isGiven(answers[name]) ? [name] : [])),
  ...(asked.opinion !== null && isOpinionNeeded(asked, answers) && !isGiven(answers['opinion']) ? ['opinion'] : []),
];

type Labelled = { readonly label: string; readonly required: boolean; readonly wrong: readonly string[] | undefined };
type ItemProps = Labelled & {
  readonly id?: string;
  readonly isWide?: boolean;
  readonly extra?: string | undefined;
  readonly children: ReactNode;
};

/** What is to be filled in, under what it is called, and what is wrong with it. */
export const Item = ({ id, label, required, wrong = [], isWide, extra, children }: ItemProps) => {
  const told = wrong.length > 0 && { validateStatus: 'error' as const, help: <span id={`${id}-why`}>{wrong.join(' ')}</span> };
  return (
    <Form.Item {...{ label, required, extra, className: isWide ? 'wide' : '', ...(id && { htmlFor: id }), ...told }}>{children}</Form.Item>
  );
};

/** Exactly what an action asks for: its own fields, and an opinion. */
export const Answers = ({ asked, answers, faults, onChange }: Props) => {
  const say = useSay();
  const at = (path: string): unknown => answers[path];
  const opinion = {
    ...{ name: 'opinion', type: 'String', choices: [], label: { text: say('opinion') } },
    ...{ hint: null, earliest: null, latest: null },
  };
  const all = [...asked.asks, ...(asked.opinion === null ? [] : [{ ...opinion, required: isOpinionNeeded(asked, answers) }])];
  return all.map(({ name, type, label, hint, required, choices, earliest, latest }) => {
    const [id, wrong] = [`a-${name}`, faults[name]];
    const shared = { id, type, isList: type.startsWith('['), isMultiline: name === 'opinion', choices, isWrong: Boolean(wrong) };
    return (
      <Item key={name} {...{ id, label: label.text, required, wrong, extra: hint?.text }}>
        <Blank
          {...{ ...shared, from: boundOf(earliest, at), until: boundOf(latest, at), value: answers[name] }}
          onChange={(value) => onChange({ ...answers, [name]: value })}
        />
      </Item>
    );
  });
};
