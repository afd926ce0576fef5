import type { Subject } from '@anzhu/access';
import { defineImport, type Importable, withRepeats } from '@anzhu/case-files';
import { checkForm, name, personNotFound, secret } from '@anzhu/casework';
import { checkCitizenId, personNameKey } from '@anzhu/identifiers';
import { err, type Fault, faultAt, localDate, ok, type Result } from '@anzhu/kernel';
import { type Refusal, requirementsNotMet } from '@anzhu/workflow';
import { z } from 'zod';
import { leading } from '../person/leading.store.ts';
import { byRef } from '../person/person.register.ts';
import type { Person } from '../person/person.ts';
import { barredFrom } from '../person/person.use-case.ts';
import { type DisclosureDeps, disclosedPerson } from '../person/reveal-person.use-case.ts';
import { examinerOf, mayRecord } from '../qualification/examiner.ts';
import { issuerKey } from '../qualification/issuer-key.ts';
import { heldUnder, recordWithin } from '../qualification/qualification.store.ts';
import { type QualificationDeps, statedFields } from '../qualification/qualification.use-case.ts';
import { isPatterned } from '../qualification/qualification-kind.ts';
import { decideRecording, type RecordingAsked } from '../qualification/recording.ts';
import { numberOf, type StatedQualification } from '../qualification/stated-qualification.ts';

const { workCode: _, ...columns } = statedFields;

const form = z.object({
  name: name('姓名', 'Name', { max: 50 }),
  idNumber: secret('citizenId', { zh: '身份证号', en: 'ID number' }, checkCitizenId),
  ...columns,
});

type Row = StatedQualification & { readonly name: string; readonly idNumber: string };

/** A row that leaves nothing open; as a draft it might. */
const complete = (values: unknown): Result<Row, Refusal> => {
  const { missing, wrong, kept } = checkForm(form, values);
  const faults = [...missing, ...wrong];
  return faults.length > 0 ? err(requirementsNotMet(faults)) : ok(kept as unknown as Row);
};

const notHere: Fault = {
  path: 'form.idNumber',
  code: personNotFound,
  zh: '本机构辖区内没有登记该证件号码的人员',
  en: 'nobody with this ID number is on record in the region of this authority',
};

const nameFault = (told: Person | null): Fault => ({
  path: 'form.name',
  code: 'NAME_DIFFERS',
  zh: `与登记的姓名不一致${told ? `,登记为${told.name}` : ''}`,
  en: `differs from the name on file${told ? `, which is ${told.name}` : ''}`,
});

export interface ImportDeps extends QualificationDeps, DisclosureDeps {}

const comparing = '导入资格证书: 姓名与登记的不一致,已告知登记的姓名';

/** That the names differ; the one on file is told as personal data are: the person's log and the auditors know of it, and no more of them within an hour than anybody is shown. */
const differs = async (deps: ImportDeps, subject: Subject, { id, person }: { readonly id: string; readonly person: Person }) => {
  const told = await disclosedPerson(deps, subject, { requestId: id, personId: person._id, reason: comparing });
  return err(requirementsNotMet([nameFault(told.ok ? told.value : null)]));
};

/** The person of a row, whose name is told as it is on file to an authority that may read it. */
const holderOf = async (
  deps: ImportDeps,
  subject: Subject,
  { id, row }: { readonly id: string; readonly row: Row },
): Promise<Result<Person, Refusal>> => {
  const [found] = await deps.persons.findAt(byRef, [deps.secrets.refOf('citizenId', row.idNumber)]);
  const person = await leading(deps.persons, found);
  if (!person || barredFrom(subject, 'act')(person)) return err(requirementsNotMet([notHere]));
  return personNameKey(person.name) === personNameKey(row.name) ? ok(person) : differs(deps, subject, { id, person });
};

/** A refusal as faults of the columns it comes from. */
const inColumns = (refusal: Refusal): Refusal => {
  if (refusal.code === 'REQUIREMENTS_NOT_MET')
    return requirementsNotMet(refusal.faults.map((fault) => ({ ...fault, path: `form.${fault.path}` })));
  if (refusal.code !== 'BLOCKED') return refusal;
  return requirementsNotMet(refusal.reasons.map((reason) => faultAt('form.number', reason)));
};

/** What a row asks for, where it may be recorded. */
const askedBy = async (
  deps: ImportDeps,
  subject: Subject,
  { id, form: values }: { readonly id: string; readonly form: object },
): Promise<Result<RecordingAsked, Refusal>> => {
  const row = complete(values);
  if (!row.ok) return row;
  const holder = await holderOf(deps, subject, { id, row: row.value });
  if (!holder.ok) return holder;
  const { name: _name, idNumber: _idNumber, ...stated } = row.value;
  const today = localDate(deps.store.clock());
  const asked = { id, person: holder.value, stated, actor: examinerOf(subject), issuedIn: subject.region, today };
  const decided = decideRecording(await heldUnder(deps.qualifications, { ...stated, personId: holder.value._id }), asked);
  return decided.ok ? ok(asked) : err(inColumns(decided.error));
};

/** A row with the number as it is kept, whichever way it is written, and who gives such a number. */
const asKept = <T extends { readonly form: object }>(row: T): T => {
  const { kind, number, issuer } = row.form as Partial<Row>;
  if (kind === undefined || number === undefined) return row;
  const givenBy = isPatterned(kind) ? '' : `${kind} ${issuerKey(issuer ?? '')}`;
  return { ...row, form: { ...row.form, number: numberOf({ kind, number }).number, givenBy } };
};

/** The import of qualifications by an authority: each row is put on record, or lets the validity of what is there go on. */
export const qualificationImport = (deps: ImportDeps): Importable =>
  defineImport<RecordingAsked>({
    id: 'personnel.qualification',
    label: { zh: '人员资格证书', en: 'Qualifications of persons' },
    form,
    mayImport: mayRecord,
    compared: async (_subject, rows) => {
      const compared = withRepeats(rows.map(asKept), ['number', 'givenBy'], new Set());
      return rows.map((row, at) => ({ ...row, faults: compared[at]?.faults ?? row.faults }));
    },
    make: (subject, row) => askedBy(deps, subject, row),
    store: async (_subject, made, session) => {
      for (const asked of made) {
        const recorded = await recordWithin(deps, asked, session);
        if (!recorded.ok) return recorded;
      }
      return ok(null);
    },
  });
