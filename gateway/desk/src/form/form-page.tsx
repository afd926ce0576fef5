import { useEffect, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import type { Outcome } from '../act.ts';
import { useOne, type Values } from '../client.ts';
import { useMe } from '../shell/bar.tsx';
import { Awaited, NotThere, useTitle } from '../shell/said.tsx';
import { typed } from '../typed.ts';
import type { SheetsProps } from './filled.ts';
import { useKept, useMine } from './kept.ts';
import { type Definition, withValue } from './sheet.ts';
import { Sheets } from './sheets.tsx';

type Page = Said.FormPageFragment;

/** What a page passes on to the next one: what the form begins with, or what was wrong with it. */
type Brought = { readonly prefill?: readonly { readonly path: string; readonly value: string }[]; readonly outcome?: Outcome };

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (inner === null ? [] : [[name, withoutNulls(inner)]])));
};

const begunWith = (fields: Definition['fields'], prefill: Brought['prefill'] = []): Values =>
  prefill.reduce<Values>((values, { path, value }) => {
    const field = fields.find((one) => one.path === path);
    return field && !field.isGroup ? withValue(values, path, field.isList ? [value] : typed(value, field.type)) : values;
  }, {});

/** What the form is where it is handed in; undefined until that is known. */
const useDefined = (division: string | undefined) => {
  const { service = '', process = '' } = useParams();
  const isKnown = division !== undefined;
  const { data, ...read } = useOne<Page>(service, isKnown ? 'FormPage' : 'Waiting', isKnown ? { process, division } : {});
  const known: Partial<Page> = isKnown && data ? data : {};
  return { ...read, ...known };
};

/** A new case, or the form of one that may still be changed. In another language it says the same of what is written in it. */
export const FormPage = () => {
  const { service = '', process = '', id } = useParams();
  const [address] = useSearchParams();
  const { prefill, outcome: refused } = (useLocation().state ?? {}) as Brought;
  const region = useMe()?.me?.region;
  const { kept, ...keeping } = useKept();
  const [place, setPlace] = useState<string>();
  const division = place ?? (id === undefined ? (address.get('division') ?? region) : kept?.division);
  const { formDefinition: definition, mayCreate, ...defining } = useDefined(division);
  const { me, ...knowing } = useMine(definition);
  const [opened, setOpened] = useState<SheetsProps>();
  useTitle(definition?.process.label.text);
  useEffect(() => {
    if (!definition || !me) return;
    const offer = mayCreate?.find((one) => one.process.id === process);
    const begun = (withoutNulls(kept?.form) as Values | undefined) ?? begunWith(definition.fields, prefill);
    const first = { service, kept: kept ?? undefined, begun, refused, me, onPlaced: setPlace };
    setOpened((now) => ({ ...(now ?? first), definition, offer, division }));
  }, [definition, me]);
  if (opened) return <Sheets {...opened} />;
  const lame = [keeping, defining, knowing].filter(({ isLame }) => isLame);
  if (lame.length === 0 && (definition === null || kept === null)) return <NotThere />;
  return <Awaited isLame={lame.length > 0} again={() => lame.map((read) => read.again())} />;
};
