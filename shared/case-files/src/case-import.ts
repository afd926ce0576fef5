import { type CaseDeps, type CaseRecord, newCase, openingEntry, openingRefusal } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import { type ImportRow, identityOf, withRepeats } from './import-rows.ts';
import { defineImport, type Importable, type IsOwn } from './jobs/importable.ts';

interface Compared {
  readonly org: string;
  readonly rows: readonly ImportRow[];
  readonly isOwn: IsOwn;
}

/** What the organisation has drafted already, of what the rows say. */
const drafted = async <F, X, Facts>({ process, model }: CaseDeps<F, X, Facts>, { org, rows, isOwn }: Compared) => {
  const { sameness = [] } = process.imports ?? {};
  const [first] = sameness;
  if (first === undefined) return new Set<string>();
  const path = `form.${first}`;
  const values = rows.flatMap(({ form }) => form[first] ?? []);
  const filter = { partyOrgs: org, state: { $in: [...process.workflow.process.editable] }, [path]: { $in: values } };
  const projection = Object.fromEntries(sameness.map((name) => [`form.${name}`, 1]));
  const found = await model.collection.find(filter as never, { projection }).toArray();
  const others = found.filter(({ _id }) => !isOwn(String(_id)));
  return new Set(others.flatMap(({ form }) => identityOf(form as Record<string, unknown>, sameness) ?? []));
};

/** The drafts by the version of their table, which their first entries name. */
const byTable = <D extends Pick<CaseRecord, 'tableVersion'>>(drafts: readonly D[]): readonly (readonly [D, ...D[]])[] => {
  const groups = new Map<number, [D, ...D[]]>();
  for (const draft of drafts) {
    const group = groups.get(draft.tableVersion);
    if (group) group.push(draft);
    else groups.set(draft.tableVersion, [draft]);
  }
  return [...groups.values()];
};

/** The import of a process that says `imports`: each row becomes a draft of whoever imports. */
export const caseImport = <F, X, Facts>(deps: CaseDeps<F, X, Facts>): Importable => {
  const { process, model, store } = deps;
  const { id, zh, en } = process.workflow.process;
  return defineImport<CaseRecord<F, X>>({
    id,
    label: { zh, en },
    form: process.form,
    mayImport: (subject) => openingRefusal(process, subject) === undefined,
    compared: async ({ org }, rows, isOwn) => withRepeats(rows, process.imports?.sameness ?? [], await drafted(deps, { org, rows, isOwn })),
    make: (subject, { id: _id, form }) => newCase(deps, subject, { form, requestId: _id, _id }),
    store: async (subject, drafts, session): Promise<Result<unknown, Refusal>> => {
      for (const alike of byTable(drafts)) {
        const history = [openingEntry(process, subject, alike[0])];
        const inserted = await store.insertAll<CaseRecord<F, X>>(model, alike, { history }, session);
        if (!inserted.ok) return inserted;
      }
      return ok(null);
    },
  });
};
