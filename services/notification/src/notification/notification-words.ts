import type { Bilingual } from '@anzhu/kernel';
import type { NotificationKind, Told } from './notification.ts';

type Said = Pick<Told, 'processLabel' | 'title' | 'label' | 'number' | 'dueAt'>;
type Words = Readonly<Record<'process' | 'title' | 'label' | 'number' | 'day', string>>;

// biome-ignore format: the table reads in columns
const texts: Readonly<Record<NotificationKind, { readonly [language in 'zh' | 'en']: (words: Words) => string }>> = {
  CASE_WAITING:           { zh: (w) => `${w.process}待办理${w.title}${w.day && `,期限${w.day}`}`, en: (w) => `${w.process} waits for your action${w.title}${w.day && `, due ${w.day}`}` },
  CASE_RETURNED:          { zh: (w) => `${w.process}已退回补正${w.title}`,                        en: (w) => `${w.process} was returned for correction${w.title}` },
  CASE_APPROVED:          { zh: (w) => `${w.process}${w.label}${w.title}`,                        en: (w) => `${w.process} has been decided: ${w.label}${w.title}` },
  CASE_ENDED:             { zh: (w) => `${w.process}${w.label}${w.title}`,                        en: (w) => `${w.process} has ended (${w.label})${w.title}` },
  CASE_DUE_SOON:          { zh: (w) => `${w.process}办理期限${w.day}临近${w.title}`,              en: (w) => `${w.process} is due on ${w.day}${w.title}` },
  CASE_OVERDUE:           { zh: (w) => `${w.process}已超过办理期限${w.day}${w.title}`,            en: (w) => `${w.process} was due on ${w.day}${w.title}` },
  CASE_FLAGGED:           { zh: (w) => `${w.process}须注意(${w.label})${w.title}`,                 en: (w) => `${w.process} needs attention (${w.label})${w.title}` },
  LICENSE_EXPIRING:       { zh: (w) => `安全生产许可证${w.number}有效期至${w.day},请及时延续`,     en: (w) => `Work-safety license ${w.number} is valid until ${w.day}: apply for renewal in time` },
  LICENSE_EXPIRED:        { zh: (w) => `安全生产许可证${w.number}已于${w.day}到期,未申请延续的须申请新办`, en: (w) => `Work-safety license ${w.number} expired on ${w.day}: apply for a new one, unless its renewal was applied for in time` },
  CERTIFICATE_FAILED:     { zh: (w) => `${w.label}${w.number}制证受阻,请查看原因`,                 en: (w) => `${w.label} ${w.number} could not be made: see the reasons` },
  FILING_EXPIRING:        { zh: (w) => `产权备案${w.number}有效期至${w.day},继续使用须先评估并办理延续`,  en: (w) => `Filing ${w.number} is valid until ${w.day}: assessment and extension come before further use` },
  FILING_EXPIRED:         { zh: (w) => `产权备案${w.number}已于${w.day}到期,继续使用须先评估并办理延续`, en: (w) => `Filing ${w.number} expired on ${w.day}: assessment and extension come before further use` },
  USE_REGISTRATION_EXPIRING: { zh: (w) => `使用登记${w.number}有效期至${w.day},继续使用请及时办理延续`, en: (w) => `Use registration ${w.number} is valid until ${w.day}: extend it in time for further use` },
  INSPECTION_DUE:         { zh: (w) => `使用登记${w.number}的机械应于${w.day}前检验`,              en: (w) => `The machine of use registration ${w.number} is to be inspected by ${w.day}` },
  INSPECTION_OVERDUE:     { zh: (w) => `使用登记${w.number}的机械应于${w.day}前检验,逾期未检验,已停用,检验合格后方可恢复使用`, en: (w) => `The machine of use registration ${w.number} was to be inspected by ${w.day}: it is out of use until it has passed an inspection` },
  QUALIFICATION_EXPIRED:  { zh: (w) => `本单位人员的${w.label}已于${w.day}到期,延续前不得凭该证上岗`,                   en: (w) => `${w.label} of one of your staff expired on ${w.day}: it gives no right until it goes on` },
  QUALIFICATION_EXPIRING: { zh: (w) => `本单位人员的${w.label}有效期至${w.day},请及时向发证机关办理延续`,                   en: (w) => `${w.label} of one of your staff is valid until ${w.day}: have it extended by its issuer in time` },
};

/** What a notification says, in both languages, of the facts it holds. */
export const wordsOf = (kind: NotificationKind, { processLabel, title, label, number = '', dueAt: day = '' }: Said): Bilingual => {
  const said = (language: 'zh' | 'en'): string =>
    texts[kind][language]({
      ...{ process: processLabel?.[language] ?? '', label: label?.[language] ?? '', number, day },
      title: title === undefined ? '' : `${language === 'zh' ? ':' : ': '}${title}`,
    });
  return { zh: said('zh'), en: said('en') };
};
