import { Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useAsk, type Values } from '../client.ts';
import { useSay } from '../words.ts';
import type { Valued } from './blank.tsx';
import { type Choice, meant, type Reference, readRecord } from './records.ts';

/** Paths of the record that the form goes by, and who is told what stands there. */
type Behind = { readonly paths: readonly string[]; readonly onRecord: (of: string, record: Values) => void };
type Props = Valued & Behind & { readonly reference: Reference; readonly isList: boolean };

const restMs = 250;

/** A record found by its number, or chosen in its list. */
export const ReferenceInput = ({ id, reference, paths, isList, isWrong, value, onChange, onRecord }: Props) => {
  const [say, ask] = [useSay(), useAsk()];
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
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

  const take = (one: string): void => onChange(isList ? [...new Set([value ?? [], one].flat())] : one);

  /** Who goes on before the choices have come means what was typed. */
  const leave = async (typed: string): Promise<void> => {
    const text = typed.trim();
    if (text === '') return;
    const found = (await meant(ask, reference, text)).find(({ value: one, label }) => [one, ...label.split(' · ')].includes(text));
    const taken = found?.value ?? (reference.isOpen ? text : undefined);
    if (taken !== undefined) take(taken);
  };

  useEffect(() => {
    const given = [value ?? []].flat().map(String);
    const query = reference.by === 'id' ? (reference.readQuery ?? reference.findQuery) : (reference.findQuery ?? reference.readQuery);
    if (query === null || query === undefined) return;
    let isGone = false;
    const read = async (text: string): Promise<readonly Choice[]> => {
      const found = await readRecord(ask, reference, { query, text, paths });
      if (found && !isList && !isGone) onRecord(text, found.at);
      return found ? [{ value: text, label: found.label }] : [];
    };
    void Promise.all(given.map(read)).then((all) => isGone || setChosen(all.flat()));
    return () => {
      isGone = true;
    };
  }, [value]);

  const known = [...choices, ...chosen.filter((one) => !choices.some((other) => other.value === one.value))];
  return (
    <Select
      {...{ id, allowClear: true, options: known, loading: isBusy, style: { width: '100%' }, status: isWrong ? 'error' : '' }}
      {...(isList && { mode: 'multiple' as const })}
      showSearch={{ filterOption: false, onSearch: find }}
      placeholder={reference.findQuery ? say('byNumber') : say('find')}
      notFoundContent={say('notFound')}
      value={value ?? undefined}
      onFocus={() => find('')}
      onBlur={({ target }) => void leave((target as HTMLInputElement).value ?? '')}
      onInputKeyDown={({ key, target }) => void (key === 'Enter' && isBusy && leave((target as HTMLInputElement).value))}
      onChange={onChange}
    />
  );
};
