import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useSay } from '../words.ts';
import type { Field } from './sheet.ts';

/** An input with its value. */
export type Valued = {
  readonly id: string;
  readonly isWrong: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};
type Asked = Pick<Field, 'type' | 'choices'> & { readonly from?: string | undefined; readonly until?: string | undefined };
type Bounds = Partial<Pick<Field, 'isList' | 'isMultiline' | 'maxLength' | 'min' | 'max' | 'unit' | 'example'>>;
/** What is to be filled in, and how. */
export type BlankProps = Valued & Asked & Bounds;

/** Years have four digits. */
const latestDay = '9999-12-31';
/** What a day is sent as: as it is, or as the moment at which it begins in Beijing. */
const dayOf: Readonly<Record<string, (day: string) => string>> = {
  LocalDate: (day) => day,
  DateTime: (day) => (day === '' ? '' : `${day}T00:00:00+08:00`),
};
const few = 6;
const many = 24;

const typeOf = (type: string): string => type.replaceAll(/[[\]!]/g, '');
const options = (choices: BlankProps['choices']) => choices.map(({ value, label }) => ({ value, label: label.text }));

const Chosen = ({ id, choices, isList, isWrong, value, onChange }: BlankProps) => {
  if (isList && choices.length <= many)
    return <Checkbox.Group {...{ id, options: options(choices), value: (value as string[] | undefined) ?? [], onChange }} role="group" />;
  return (
    <Select
      {...{ id, allowClear: true, options: options(choices), style: { width: '100%' } }}
      {...{ showSearch: choices.length > few ? { optionFilterProp: 'label' } : false }}
      {...(isList && { mode: 'multiple' as const })}
      status={isWrong ? 'error' : ''}
      value={value ?? undefined}
      onChange={onChange}
    />
  );
};

const Truth = ({ value, onChange, ...props }: BlankProps) => {
  const say = useSay();
  const choices = (['yes', 'no'] as const).map((word) => ({ value: word, label: { text: say(word) } }));
  const chosen = typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined;
  return <Chosen {...{ ...props, choices, value: chosen }} onChange={(word) => onChange(word && word === 'yes')} />;
};

/** Tells who does not see it that an input is wrong, and why. */
const toldWrong = (id: string, isWrong: boolean) => (isWrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-why` } : {});

const isWithin = (value: number, type: string, min: number, max: number): boolean =>
  value >= min && value <= max && (typeOf(type) !== 'Int' || Number.isInteger(value));

const Numeral = ({ id, type, min, max, unit, isWrong, value, onChange }: BlankProps) => (
  <InputNumber<number | string>
    {...{ id, style: { width: '100%' }, value: (value as number | undefined) ?? null, controls: false, inputMode: 'decimal' as const }}
    {...(unit && { suffix: unit })}
    parser={(text = '') => text.normalize('NFKC').trim()}
    status={isWrong || (typeof value === 'number' && !isWithin(value, type, min ?? value, max ?? value)) ? 'error' : ''}
    {...toldWrong(id, isWrong)}
    onChange={(given) => onChange(given ?? undefined)}
  />
);

const Text = ({ id, type, isList, isMultiline, maxLength, unit, example, from, until, isWrong, value, onChange }: BlankProps) => {
  const many = { mode: 'tags' as const, open: false, style: { width: '100%' }, value: (value as string[] | undefined) ?? [] };
  if (isList) return <Select {...{ id, onChange, ...many }} />;
  const shared = {
    ...{ id, value: (value as string | null | undefined) ?? '', autoComplete: 'off', ...(maxLength && { maxLength }) },
    ...{ status: isWrong ? ('error' as const) : ('' as const), ...toldWrong(id, isWrong) },
  };
  const set = (text: string) => onChange(text === '' ? undefined : text);
  if (isMultiline) return <Input.TextArea {...shared} rows={3} onChange={({ target }) => set(target.value)} />;
  const days = dayOf[typeOf(type)];
  if (days)
    return (
      <Input
        {...{ ...shared, type: 'date', min: from, max: until ?? latestDay, value: shared.value.slice(0, 10) }}
        onChange={({ target }) => set(days(target.value))}
      />
    );
  const beside = { ...(example && { placeholder: example }), ...(unit && { suffix: unit }) };
  return <Input {...{ ...shared, ...beside }} onChange={({ target }) => set(target.value)} />;
};

/** An input for one value of any type a form or a button asks for. */
export const Blank = (props: BlankProps) => {
  if (props.choices.length > 0) return <Chosen {...props} />;
  const type = typeOf(props.type);
  if (type === 'Boolean') return <Truth {...props} />;
  return type === 'Int' || type === 'Float' ? <Numeral {...props} /> : <Text {...props} />;
};
