import { certificateKinds } from '@anzhu/identifiers';
import { type Bilingual, clockTime } from '@anzhu/kernel';
import { facePublicly } from '../certificate/faces.ts';
import { fileFormats, fileOutcomes, labelOf } from './file-outcomes.ts';
import type { PubliclyShown } from './find-on-paper.store.ts';
import { both, row } from './page.html.ts';
import type { FileVerification } from './verify-file.use-case.ts';
import { words } from './verify-words.ts';

/** What was asked, and what was found; nothing that was asked: null. */
export type Verdict =
  | { readonly by: 'NUMBER' | 'CODE'; readonly certificate: PubliclyShown | null }
  | { readonly by: 'FILE'; readonly verification: FileVerification }
  | { readonly by: 'NOTHING'; readonly why: 'noFile' | 'tooLarge' | 'busy' | 'notVerified' };

type Tone = 'good' | 'warning' | 'bad';

/** The first words of a verdict: what is read out when the page comes. */
const headline = (text: Bilingual, tone: Tone): string =>
  `<h2 id="verdict" class="verdict ${tone}" tabindex="-1" autofocus>${both(text)}</h2>`;

const toneOf = ({ status }: PubliclyShown): Tone =>
  status === 'VALID' ? 'good' : status === null || status === 'SUSPENDED' ? 'warning' : 'bad';

const replacedRow = ({ replacedBy }: PubliclyShown): string =>
  replacedBy ? row(words.replacedBy, `${replacedBy.number} (第 ${replacedBy.edition} 版 edition ${replacedBy.edition})`) : '';

const facts = (certificate: PubliclyShown, format: FileVerification['format']): string => {
  const { kind, edition, isPresentEdition, statusKnownAt } = certificate;
  const replaced = isPresentEdition ? '' : `<p>${both(words.replaced)}</p>`;
  const rows = [
    format ? row(words.format, `${fileFormats[format].zh} ${fileFormats[format].en}`) : '',
    row(words.kind, `${certificateKinds[kind].zh} ${certificateKinds[kind].en}`),
    row(words.edition, String(edition)),
    certificate.certificateNumber ? row(words.certificateNumber, certificate.certificateNumber) : '',
    statusKnownAt ? row(words.knownAt, clockTime(statusKnownAt)) : '',
    replacedRow(certificate),
    ...facePublicly(certificate).map(({ label, value }) => row(label, value)),
  ];
  const asOf = statusKnownAt ? ` ${both(words.asOf)}` : '';
  return `${replaced}<p>${both(words.compare)}${asOf}</p><table>${rows.join('')}</table>`;
};

const found = (certificate: PubliclyShown, format: FileVerification['format'] = null): string =>
  `${headline(labelOf(certificate.status), toneOf(certificate))}
${format ? `<p class="unchanged">${both(fileOutcomes.UNCHANGED)}</p>` : ''}${facts(certificate, format)}`;

const ofFile = ({ outcome, format, certificate }: FileVerification): string =>
  certificate ? found(certificate, format) : headline(fileOutcomes[outcome], 'bad');

const said = (verdict: Verdict): string => {
  if (verdict.by === 'FILE') return ofFile(verdict.verification);
  if (verdict.by === 'NOTHING') return headline(words[verdict.why], 'warning');
  if (verdict.certificate) return found(verdict.certificate);
  return headline(verdict.by === 'CODE' ? words.noCode : words.none, 'bad');
};

/** What was found, above the forms. */
export const verdictSection = (verdict: Verdict | null): string =>
  verdict ? `<section class="found" aria-labelledby="verdict" aria-live="polite">${said(verdict)}</section>` : '';
