import { Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useAsk, type Values } from '../client.ts';
import { useSay } from '../words.ts';
import { type Choice, meant, type Reference, readRecord } from './records.ts';

interface Props {
  readonly id: string;
  readonly reference: Reference;
  /** Paths of the record that the form goes by. */
  readonly paths: readonly string[];
  readonly isList: boolean;
  readonly isWrong: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onRecord: (of: string, record: Values) => void;
}

const restMs = 250;

/** A record found by its number, or chosen in its list. */
export const ReferenceInput = ({ id, reference, paths, isList, isWrong, value, onChange, onRecord }: Props) => {
  const say = useSay();
  const ask = useAsk();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [chosen, setChosen] = useState<Choice>();
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(0);

  const search = async (text: string, turn: number): Promise<void> => {
    const found = await meant(ask, reference, text);
    if (turn !== latest.current) return;
    const isNew = reference.isOpen && text !== '' && !found.some(({ value: known }) => known === text);
    setChoices(isNew ? [...found, { value: text, label: text }] : found);
    setBusy(false);
  };
  const find = (text: string): void => {
    latest.current += 1;
    const turn = latest.current;
    setChoices([]);
    setBusy(true);
    setTimeout(() => {
      if (turn === latest.current) void search(text.trim(), turn);
    }, restMs);
  };

  useEffect(() => {
    if (typeof value !== 'string' || value === '') return;
    const query = reference.by === 'id' ? (reference.readQuery ?? reference.findQuery) : (reference.findQuery ?? reference.readQuery);
    if (query === null || query === undefined) return;
    let isGone = false;
    void readRecord(ask, reference, { query, text: value, paths }).then((found) => {
      if (isGone || !found) return;
      setChosen({ value, label: found.label });
      onRecord(value, found.at);
    });
    return () => {
      isGone = true;
    };
  }, [value]);

  const known = chosen && !choices.some((one) => one.value === chosen.value) ? [...choices, chosen] : choices;
  return (
    <Select
      {...{ id, allowClear: true, options: [...known], loading: isBusy, style: { width: '100%' }, status: isWrong ? 'error' : '' }}
      {...(isList && { mode: 'multiple' as const })}
      showSearch={{ filterOption: false, onSearch: find }}
      placeholder={reference.findQuery ? say('byNumber') : say('find')}
      notFoundContent={say('notFound')}
      value={value ?? undefined}
      onFocus={() => find('')}
      onChange={onChange}
    />
  );
};
