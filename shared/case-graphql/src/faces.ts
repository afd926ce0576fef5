import type { Subject } from '@anzhu/access';
import { type CaseRecord, type Cases, type Faces, type Process, type RefField, refFields } from '@anzhu/casework';
import { resolversReading, type SubgraphContext } from '@anzhu/graphql';
import { describe } from '@anzhu/workflow';

type Given = Pick<Process<never, never, never>, 'workflow' | 'form'>;

const typeOf = ({ workflow }: Given): string => workflow.process.type;

const faceField = ({ name }: RefField): string => `${name.replace(/Id$/, '')}Face`;

/** The fields of each process that name a record with a face: a register's, not another case. */
const facedBy = <P extends Given>(processes: readonly P[]): readonly (readonly [P, readonly RefField[]])[] => {
  const cases = new Set(processes.map(typeOf));
  return processes.map((process) => [process, refFields(process.form).filter(({ kind }) => !cases.has(kind))]);
};

/** Beside each record that a case names, its face in the schema. */
export const faceSdl = (processes: readonly Given[]): readonly string[] =>
  facedBy(processes).flatMap(([process, refs]) => {
    const lines = refs.map((ref) => {
      const about = { zh: `${ref.zh}的公开信息`, en: `${ref.en}: its face, what others see of it` };
      return `  ${describe(about)}\n  ${faceField(ref)}: ${ref.kind}Face`;
    });
    return lines.length > 0 ? [`extend type ${typeOf(process)} {\n${lines.join('\n')}\n}`] : [];
  });

type Named = Pick<CaseRecord, 'applicant'>;

const { loads } = resolversReading<CaseRecord>();

/** The face of what each case names by an id, by one query for all that show it for the same reason. */
export const facesShown = async <C extends Named>(
  { each, named = each }: Faces,
  { idIn, cases, subject }: { readonly idIn: (one: C) => unknown; readonly cases: readonly C[]; readonly subject: Subject },
): Promise<readonly (object | null)[]> => {
  const idOf = (one: C): string => String(idIn(one) ?? '');
  const isOwn = ({ applicant }: Named): boolean => subject.orgKind === 'AUTHORITY' || applicant === subject.org;
  const idsOf = (isOwns: boolean) => cases.flatMap((one) => (isOwn(one) === isOwns && idOf(one) !== '' ? [idOf(one)] : []));
  const [own, others] = await Promise.all([named(subject, idsOf(true)), each(subject, idsOf(false))]);
  return cases.map((one) => (isOwn(one) ? own : others).get(idOf(one)) ?? null);
};

/** What a field of the form names. */
export const idInForm =
  (field: string) =>
  ({ form }: Pick<CaseRecord, 'form'>): unknown =>
    (form as Readonly<Record<string, unknown>>)[field];

const faceLoader = (faces: Faces, field: string) =>
  loads(['applicant', 'form'], (queries, { subject }: SubgraphContext) =>
    facesShown(faces, { idIn: idInForm(field), cases: queries.map(({ obj }) => obj), subject }),
  );

type AnyCases = Pick<Cases<never, never, never>, 'process' | 'references'>;

/** Loaders of the faces that `faceSdl` declares; throws where nothing shows one. */
export const faceLoaders = (all: readonly AnyCases[]): Readonly<Record<string, object>> =>
  Object.fromEntries(
    facedBy(all.map(({ process }) => process)).flatMap(([process, refs], at) => {
      const fields = refs.map((ref) => {
        const faces = all[at]?.references[ref.kind]?.faces;
        if (!faces) throw new Error(`${typeOf(process)}: nothing shows the face of ${ref.kind}`);
        return [faceField(ref), { loader: faceLoader(faces, ref.name), opts: { cache: false } }];
      });
      return fields.length > 0 ? [[typeOf(process), Object.fromEntries(fields)]] : [];
    }),
  );
