import { Form } from 'antd';
import type * as Said from '../../language/documents.generated.ts';
import type { Values } from '../client.ts';
import { dayAfter } from '../when.ts';
import { useSay } from '../words.ts';
import { Blank } from './blank.tsx';
import { isGiven } from './sheet.ts';

type Asked = Pick<Said.ButtonShownFragment, 'asks'> & { readonly opinion: Said.ButtonShownFragment['opinion'] | null };

interface Props {
  readonly asked: Asked;
  readonly answers: Values;
  readonly faults: Readonly<Record<string, readonly string[]>>;
  readonly onChange: (answers: Values) => void;
}

/** Whether what was chosen must be explained. */
const isOpinionNeeded = ({ opinion, asks }: Asked, answers: Values): boolean =>
  opinion === 'REQUIRED' ||
  asks.some(({ name, choices }) => choices.some((one) => one.needsOpinion && [answers[name]].flat().includes(one.value)));

/** What must be said and is not: nothing is sent without it. */
export const missingIn = (asked: Asked, answers: Values): readonly string[] => [
  ...asked.asks.flatMap(({ name, required }) => (required && !isGiven(answers[name]) ? [name] : [])),
  ...(asked.opinion !== null && isOpinionNeeded(asked, answers) && !isGiven(answers['opinion']) ? ['opinion'] : []),
];

/** Exactly what an action asks for: its own fields, and an opinion. */
export const Answers = ({ asked, answers, faults, onChange }: Props) => {
  const say = useSay();
  const stateOf = (name: string) => ({
    validateStatus: faults[name] ? ('error' as const) : ('' as const),
    help: faults[name] && <span id={`a-${name}-why`}>{faults[name].join(' ')}</span>,
  });
  const boundOf = (bound: Said.AskFragment['earliest']): string | undefined => {
    if (!bound) return undefined;
    const from = bound.path === null ? undefined : answers[bound.path];
    return bound.path !== null && typeof from !== 'string' ? undefined : dayAfter(from as string | undefined, bound.days);
  };
  return (
    <>
      {asked.asks.map((ask) => (
        <Form.Item key={ask.name} htmlFor={`a-${ask.name}`} label={ask.label.text} required={ask.required} {...stateOf(ask.name)}>
          <Blank
            {...{
              id: `a-${ask.name}`,
              type: ask.type,
              isList: ask.type.startsWith('['),
              choices: ask.choices,
              isWrong: Boolean(faults[ask.name]),
            }}
            {...{ from: boundOf(ask.earliest), until: boundOf(ask.latest), value: answers[ask.name] }}
            onChange={(value) => onChange({ ...answers, [ask.name]: value })}
          />
        </Form.Item>
      ))}
      {asked.opinion !== null && (
        <Form.Item htmlFor="a-opinion" label={say('opinion')} required={isOpinionNeeded(asked, answers)} {...stateOf('opinion')}>
          <Blank
            {...{
              id: 'a-opinion',
              type: 'String',
              choices: [],
              isMultiline: true,
              isWrong: Boolean(faults['opinion']),
              value: answers['opinion'],
            }}
            onChange={(value) => onChange({ ...answers, opinion: value })}
          />
        </Form.Item>
      )}
    </>
  );
};
