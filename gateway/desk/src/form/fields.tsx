import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Form } from 'antd';
import { useEffect } from 'react';
import type { Values } from '../client.ts';
import { boundOf } from '../when.ts';
import { useSay } from '../words.ts';
import { Item } from './answers.tsx';
import { Blank } from './blank.tsx';
import { ReferenceInput } from './reference-input.tsx';
import type { Field, Sheet, Within } from './sheet.ts';
import { followed, isRequired, isVisible, look, nameOf, pathsBehind, placeOf, prefilled, valueAt } from './sheet.ts';

/** A form as it is filled in: the sheet, what is wrong with it by place, and how it changes. */
export interface Filling {
  readonly sheet: Sheet;
  readonly faults: Readonly<Record<string, readonly string[]>>;
  readonly set: (place: string, value: unknown) => void;
  /** Sets what a person has written. */
  readonly write: (place: string, value: unknown) => void;
  readonly setRecord: (place: string, record: Sheet['records'][string]) => void;
  /** What was filled in by itself, by place. */
  readonly filledIn: Map<string, unknown>;
}

type Placed = { readonly filling: Filling; readonly field: Field; readonly within: Within };

const itemOf = ({ filling: { sheet, faults }, field, within }: Placed) => ({
  ...{ label: field.label.text, required: isRequired(field, within, sheet), extra: field.help?.text },
  wrong: faults[placeOf(field.path, within)],
});

/** Fills in what stands elsewhere already, and follows it until somebody writes something else. */
const usePrefill = ({ filling, field, within }: Placed, place: string): void => {
  const known = prefilled(field, within, filling.sheet);
  const value = valueAt(filling.sheet.values, place);
  useEffect(() => {
    const next = followed(value, known, filling.filledIn.get(place));
    if (next.value !== value) filling.set(place, next.value);
    if (next.isOwn) filling.filledIn.delete(place);
    else filling.filledIn.set(place, next.value);
  }, [known]);
};

const OneField = (placed: Placed) => {
  const { filling, field, within } = placed;
  const place = placeOf(field.path, within);
  usePrefill(placed, place);
  const at = (path: string): unknown => look(path, within, filling.sheet);
  const id = `f-${place.replaceAll('.', '-')}`;
  const shared = {
    ...{ id, isList: field.isList, isWrong: filling.faults[place] !== undefined, value: valueAt(filling.sheet.values, place) },
    onChange: (value: unknown) => filling.write(place, value),
  };
  const isWide = field.isMultiline || (field.isList && field.choices.length > 0);
  return (
    <Item {...{ id, isWide, ...itemOf(placed) }}>
      {field.reference && field.choices.length === 0 ? (
        <ReferenceInput
          {...shared}
          reference={field.reference}
          paths={pathsBehind(field, filling.sheet.fields)}
          onRecord={(of, at) => filling.setRecord(place, { of, at })}
        />
      ) : (
        <Blank {...field} {...shared} from={boundOf(field.earliest, at)} until={boundOf(field.latest, at)} />
      )}
    </Item>
  );
};

const entriesAtFirst = ({ everyOf, minItems }: Field): readonly Values[] =>
  everyOf ? everyOf.values.map(({ value }) => ({ [nameOf(everyOf.path)]: value })) : Array.from({ length: minItems ?? 0 }, () => ({}));

const Entries = ({ filling, field, within }: Placed) => {
  const say = useSay();
  const place = placeOf(field.path, within);
  const entries = valueAt(filling.sheet.values, place) as readonly Values[] | undefined;
  useEffect(() => {
    if (entries === undefined && isRequired(field, within, filling.sheet)) filling.set(place, entriesAtFirst(field));
  }, []);
  const all = entries ?? [];
  return (
    <Item {...{ isWide: true, ...itemOf({ filling, field, within }) }}>
      {all.map((_, at) => (
        <Card key={at} size="small" role="group" aria-label={`${field.label.text} ${at + 1}`} style={{ marginBottom: 12 }}>
          <div className="grid">
            <Fields filling={filling} group={field.path} within={{ ...within, [field.path]: at }} />
          </div>
          <Button
            {...{ type: 'link' as const, danger: true, size: 'small' as const, icon: <DeleteOutlined /> }}
            onClick={() => filling.write(place, all.toSpliced(at, 1))}
          >
            {say('remove')}
          </Button>
        </Card>
      ))}
      {(field.maxItems === null || all.length < field.maxItems) && (
        <Button icon={<PlusOutlined />} onClick={() => filling.write(place, [...all, {}])}>
          {say('add')} {field.label.text}
        </Button>
      )}
    </Item>
  );
};

type FieldsProps = Omit<Placed, 'field'> & { readonly group: string | null; readonly only?: readonly string[] };

/** The fields of a group, in order, as far as they are asked for. */
export const Fields = ({ filling, group, within, only }: FieldsProps) => (
  <>
    {filling.sheet.fields
      .filter((field) => field.parent === group && (only?.includes(field.path) ?? true) && isVisible(field, within, filling.sheet))
      .map((field) => {
        const placed = { filling, field, within };
        if (!field.isGroup) return <OneField key={field.path} {...placed} />;
        return field.isList ? (
          <Entries key={field.path} {...placed} />
        ) : (
          <Form.Item key={field.path} className="wide" label={field.label.text}>
            <div className="grid">
              <Fields filling={filling} group={field.path} within={within} />
            </div>
          </Form.Item>
        );
      })}
  </>
);
