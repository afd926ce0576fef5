import type { Subject } from '@anzhu/access';
import { type Beginning, type CaseRecord, type Cases, followUpsFor, mayOpen, namesPersons, type Prefilled } from '@anzhu/casework';
import { type Button, followUpsIn, openingAsks, variantFor } from '@anzhu/workflow';
import { createInput, createMutation } from './names.ts';

type AnyCases = Cases<never, never, never>;

/** The cases of a service by the id of their process. */
export type CasesById = ReadonlyMap<string, AnyCases>;

/** The same; throws where a process leads to one that is not there. */
export const casesById = (all: readonly AnyCases[]): CasesById => {
  const byId = new Map(all.map((cases) => [cases.process.workflow.process.id, cases]));
  for (const { process } of all) {
    const { id, states } = process.workflow.process;
    const unknown = Object.keys(states).flatMap((state) => followUpsIn({ states }, state).filter(({ begins }) => !byId.has(begins)));
    if (unknown.length > 0) throw new Error(`${id} leads to ${unknown.map(({ begins }) => begins).join(', ')}, which the service has not`);
  }
  return byId;
};

/** Whether it is refused as it begins, or what its form begins with is at fault. */
const bars = async ({ tried }: AnyCases, subject: Subject, form: Prefilled): Promise<boolean> => {
  const trial = await tried(subject, { form, papers: [] });
  if (!trial.ok) return true;
  const { faults, reasons } = trial.value;
  return reasons.length > 0 || faults.some(({ path }) => Object.keys(form).some((field) => path === `form.${field}`));
};

interface Leading {
  readonly record: CaseRecord;
  readonly subject: Subject;
  readonly hasPrimary: boolean;
}

/** Buttons that begin what a case leads to. Of what may be begun, and the case does not wait for, only what nothing bars, of a form that begins with nothing wrong. */
export const followUpButtons =
  (all: CasesById) =>
  async ({ process, personsOf }: AnyCases, { record, subject, hasPrimary }: Leading): Promise<readonly Button[]> => {
    const persons = namesPersons(process.workflow.process) ? ((await personsOf?.(subject)) ?? []) : [];
    const buttonOf = async ({ followUp, form, isAwaited }: Beginning): Promise<readonly Button[]> => {
      const begun = all.get(followUp.begins);
      const variant = begun && variantFor(begun.process.workflow, record.division);
      if (!variant || !mayOpen(begun.process, variant.code, subject)) return [];
      if (!isAwaited && (await bars(begun, subject, form))) return [];
      const { workflow } = begun.process;
      const { id, type } = workflow.process;
      const { opinion, asks } = openingAsks({ workflow, variant });
      return [
        {
          ...{ action: 'create', label: { zh: followUp.zh, en: followUp.en }, begins: id },
          ...{ mutation: createMutation(type), inputType: createInput(type), opinion: opinion ?? 'OPTIONAL', asks },
          ...{ isDestructive: false, isPrimary: false },
          prefill: Object.entries(form).map(([path, value]) => ({ path, value: String(value) })),
        },
      ];
    };
    const buttons = (await Promise.all(followUpsFor(process, record, [subject, persons]).map(buttonOf))).flat();
    return buttons.map((button, at) => ({ ...button, isPrimary: at === 0 && !hasPrimary }));
  };
