import { certificateKinds, certificateStatuses } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import { xmlEscaped } from '@anzhu/sheets';
import { faceSaid } from '../certificate/faces.ts';
import type { OnPaper } from './find-on-paper.store.ts';
import type { PublicCertificate } from './public-certificate.ts';

const style = `body{font:1rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem;color:#111;background:#fff}
h1{font-size:1.4rem}label{display:block;margin-top:.75rem}input{font:inherit;width:100%;padding:.5rem;box-sizing:border-box;border:1px solid #555}
button{font:inherit;margin-top:1rem;padding:.5rem 1.5rem;border:0;color:#fff;background:#0b4f8a}
.status{font-size:1.3rem;font-weight:bold;padding:.5rem;border-left:.4rem solid #a11}.status.valid{border-color:#0a6b2d}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem;border-bottom:1px solid #bbb}th{width:40%;font-weight:normal}`;

const both = ({ zh, en }: Bilingual): string => `${xmlEscaped(zh)} <span lang="en">${xmlEscaped(en)}</span>`;

const words = {
  title: { zh: '电子证照核验', en: 'Verify a certificate' },
  number: { zh: '编号或证书编号', en: 'Number, or certificate number' },
  holderName: { zh: '持证单位名称', en: 'Name of the holder' },
  verify: { zh: '核验', en: 'Verify' },
  none: {
    zh: '未查得与此编号和名称相符的证照。请按证照原样填写。',
    en: 'No certificate has this number and this name. Type them as the paper shows them.',
  },
  compare: {
    zh: '请将下列内容与所持证照逐项核对;状态以今日为准。',
    en: 'Compare what follows with the paper, line by line. The status is that of today.',
  },
  kind: { zh: '证照类型', en: 'Kind' },
  edition: { zh: '版次', en: 'Edition' },
  replaced: {
    zh: '该版证照已换发,现行的是另一版次或另一证照。',
    en: 'This edition is no longer the present one: another edition or certificate has taken its place.',
  },
} as const satisfies Record<string, Bilingual>;

const row = (label: Bilingual, value: string): string => `<tr><th scope="row">${both(label)}</th><td>${xmlEscaped(value)}</td></tr>`;

const found = (certificate: PublicCertificate): string => {
  const { kind, edition, status, isPresentEdition } = certificate;
  const rows = [
    row(words.kind, certificateKinds[kind].zh),
    row(words.edition, String(edition)),
    ...faceSaid(certificate).map(({ label, value }) => row(label, value)),
  ];
  const replaced = isPresentEdition ? '' : `<p>${both(words.replaced)}</p>`;
  return `<p class="status${status === 'VALID' ? ' valid' : ''}" role="status">${both(certificateStatuses[status])}</p>${replaced}
<p>${both(words.compare)}</p><table>${rows.join('')}</table>`;
};

const field = (name: keyof OnPaper, value: string): string =>
  `<label for="${name}">${both(words[name])}</label><input id="${name}" name="${name}" value="${xmlEscaped(value)}" maxlength="200" required>`;

interface Asked {
  readonly paper: OnPaper;
  /** Nothing was asked yet: undefined; nothing found: null. */
  readonly certificate: PublicCertificate | null | undefined;
}

/** The page on which anybody verifies a paper (K9): works without scripts and on a phone, in Chinese and English. */
export const verifyPage = ({ paper, certificate }: Asked): string => {
  const none = certificate === null ? `<p class="status" role="status">${both(words.none)}</p>` : '';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${words.title.zh} ${words.title.en}</title><style>${style}</style></head>
<body><main><h1>${both(words.title)}</h1><form method="get" action="/verify">${field('number', paper.number)}${field('holderName', paper.holderName)}<button>${both(words.verify)}</button></form>
<section aria-live="polite">${none}${certificate ? found(certificate) : ''}</section></main></body></html>`;
};
