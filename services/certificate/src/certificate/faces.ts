import { type FaceField, faceFields } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import type { Certificate } from './certificate.ts';

type Faced = Pick<Certificate, 'kind' | 'faceVersion' | 'faceValues'>;

/** What a face says, labelled, in the order of the paper. */
export const faceSaid = ({ kind, faceVersion, faceValues }: Faced) =>
  faceFields(kind, faceVersion).flatMap(({ key, zh, en, isPersonal = false }) => {
    const value = faceValues[key];
    return value === undefined ? [] : [{ key, label: { zh, en }, value, isPersonal }];
  });

/** What is called otherwise where it stands beside what the certificate is now. */
const labels: Readonly<Record<string, Bilingual>> = { statusAtIssue: { zh: '发证时证书状态', en: 'Status when issued' } };

/** The same for whoever reads it beside the present status. */
export const faceRead = (faced: Faced) => faceSaid(faced).map((said) => ({ ...said, label: labels[said.key] ?? said.label }));

/** The same for whoever only verifies it: nothing of persons. */
export const facePublicly = (faced: Faced) =>
  faceRead(faced)
    .filter(({ isPersonal }) => !isPersonal)
    .map(({ isPersonal: _, ...said }) => said);

/** The fields that the paper of a kind must show and this one does not. */
export const missingOnFace = ({ kind, faceVersion, faceValues }: Faced): readonly FaceField[] =>
  faceFields(kind, faceVersion).filter(({ key, isRequired }) => isRequired && faceValues[key] === undefined);
