import { canonicalCode } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import type { Certificate } from '../certificate/certificate.ts';
import { type Reason, sealNameOf } from './before-request.ts';
import type { Step } from './steps.ts';

/** What a platform answers to a request. */
export type PlatformAnswer =
  | {
      readonly outcome: 'DONE';
      readonly number: string;
      readonly sealName?: string | undefined;
      readonly certificateNumber?: string | undefined;
      /** 设备唯一编号 of the machine, which nobody else gives (K4). */
      readonly deviceNumber?: string | undefined;
    }
  | { readonly outcome: 'REFUSED'; readonly reasons: readonly { code: string; field?: string | undefined; message: string }[] };

const own = (code: string, zh: string, en: string): readonly Reason[] => [{ code, zh, en, field: null }];

const inShort = (given: string): string => (given.length > 80 ? `${given.slice(0, 80)}…` : given);

/** What the platform gave for a certificate number cannot be one; with why. */
const notANumber = (given: string, { zh, en }: Bilingual): readonly Reason[] =>
  own(
    'WRONG_CERTIFICATE_NUMBER',
    `平台给出的证书编号「${inShort(given)}」不合规: ${zh}`,
    `What the platform gave is no certificate number, “${inShort(given)}”: ${en}`,
  );

/** A certificate number that our papers cannot show, right as it may be; with why. */
const noFontDraws = (given: string, { zh, en }: Bilingual): readonly Reason[] =>
  own(
    'NUMBER_NOT_SHOWN',
    `证书编号「${inShort(given)}」不能印在证照上: ${zh}`,
    `The certificate number “${inShort(given)}” cannot stand on the paper: ${en}`,
  );

/** Why a number stays off its paper: no font draws it, or it is no number for such a paper. */
export const numberNotShown = (given: string, why: Reason): readonly Reason[] =>
  why.code === 'UNDRAWABLE' ? noFontDraws(given, why) : notANumber(given, why);

const numberFaults = (given: string): readonly Reason[] => {
  if (/^[\p{L}\p{N}\p{P}\p{S}]{4,64}$/u.test(given)) return [];
  if (given === '') return own('NO_NUMBER', '平台未给出证书编号', 'The platform gave no certificate number');
  return notANumber(given, { zh: '应为4至64位文字、数字或符号', en: 'it has 4 to 64 letters, digits or signs' });
};

const isDeviceNumber = (text: string): boolean => /^[0-9A-Za-z-]{4,40}$/.test(text);

/** What is wrong with an answer that says the step is done: another seal, another paper, no number. */
export const faultsOf = (certificate: Certificate, step: Step, answer: PlatformAnswer & { outcome: 'DONE' }): readonly Reason[] => {
  if (answer.number !== certificate.number)
    return own('WRONG_NUMBER', '平台答复的编号与本证不符', 'The platform answered for another number');
  if (step === 'SEAL' && answer.sealName !== sealNameOf(certificate))
    return own(
      'SEAL_NAME_DIFFERS',
      `印章名称「${answer.sealName ?? '无'}」与发证机关不一致`,
      'The name of the seal is not that of the issuing authority',
    );
  if (step !== 'CODE') return [];
  const wrong = numberFaults(canonicalCode(answer.certificateNumber ?? ''));
  if (wrong.length > 0) return wrong;
  return isDeviceNumber(answer.deviceNumber ?? '0000')
    ? []
    : own('WRONG_DEVICE_NUMBER', '平台给出的设备唯一编号不合规', 'The device number that the platform gave is none');
};
