import type { Bilingual, Fault } from '@anzhu/kernel';
import { papersOf, papersOfVariant, type Workflow } from '@anzhu/workflow';
import { z } from 'zod';
import { unwrapped } from './field.ts';
import { type Form, fieldAt, fieldLabel } from './form.ts';

interface Asking {
  readonly workflow: Workflow;
  readonly form: Form;
}

const papers: Bilingual = { zh: '附件', en: 'Papers' };

/** What is asked beside the form by every process. */
const beside: Readonly<Record<string, Bilingual>> = {
  papers,
  opinion: { zh: '审核意见', en: 'The opinion' },
  verdict: { zh: '审核结果', en: 'The verdict' },
};

const labelOfField = (form: Form, path: readonly string[]): readonly Bilingual[] => {
  const field = fieldAt(form, path);
  const label = field && fieldLabel(field);
  return label ? [label] : [];
};

const isList = (form: Form, path: readonly string[]): boolean => {
  const field = fieldAt(form, path);
  return field !== undefined && unwrapped(field).inner instanceof z.ZodArray;
};

/** What a field of the form is called; in a list its own name or that of whatever it lies in tells which it is. */
const ofForm = (form: Form, path: readonly string[]): readonly Bilingual[] => {
  const ways = path.map((_, at) => path.slice(0, path.length - at));
  const isInList = ways.some((way) => isList(form, way));
  return (isInList ? ways : ways.slice(0, 1)).flatMap((way) => labelOfField(form, way));
};

/** By what names whoever reads a fault knows what it is about, the nearest first; a paper by whatever its kind is called anywhere. */
const namesOf = ({ workflow, form }: Asking, path: string): readonly Bilingual[] => {
  const [of = '', ...within] = path.split('.');
  if (of === 'form') return ofForm(form, within);
  const papersSo =
    of === 'papers' ? [...papersOf(workflow), ...workflow.variants.flatMap(papersOfVariant)].filter(({ kind }) => kind === within[0]) : [];
  const name = workflow.process.asks?.[of] ?? beside[of];
  return papersSo.length > 0 || !name ? papersSo : [name];
};

/** A label without what stands behind it in brackets, such as a unit. */
const bare = (label: string): string =>
  label
    .replace(/[(（].*$/, '')
    .trim()
    .toLowerCase();

const says = (text: string, label: string): boolean => text.toLowerCase().includes(bare(label));

/** A fault whose sentence names its field in both languages; it is put before one that does not. */
const named = (fault: Fault, names: readonly Bilingual[]): Fault => {
  const [label] = names;
  if (!label) return fault;
  const [isNamed, isNamedInEnglish] = [names.some(({ zh }) => says(fault.zh, zh)), names.some(({ en }) => says(fault.en, en))];
  if (isNamed && isNamedInEnglish) return fault;
  return { ...fault, zh: isNamed ? fault.zh : `${label.zh}: ${fault.zh}`, en: isNamedInEnglish ? fault.en : `${label.en}: ${fault.en}` };
};

/** Faults of a case as people read them, away from the field at whose path they stand: each names its field. */
export const namingFields = (asking: Asking, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => named(fault, namesOf(asking, fault.path)));

/** The same of what is asked beside cases, by the labels of its fields. */
export const namingLabels = (labels: Readonly<Record<string, Bilingual>>, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => {
    const label = labels[fault.path];
    return label ? named(fault, [label]) : fault;
  });
