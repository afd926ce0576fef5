/** A text for users: Chinese is the language of the data and the labels, English that of code and docs. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What is said in both languages, without what else it says. */
export const both = ({ zh, en }: Bilingual): Bilingual => ({ zh, en });

/** One thing wrong with an input: the dotted path of the field (`keyStaff.0.idNumber`), a stable code and a sentence for each language. */
export interface Fault extends Bilingual {
  readonly path: string;
  readonly code: string;
}

/** A fault, said in both languages. */
export const fault = (path: string, code: string, { zh, en }: Bilingual): Fault => ({ path, code, zh, en });

/** What is said by a stable code, of no field or not yet of one. */
export type Said = Omit<Fault, 'path'>;

/** What bars something, as a fault of the field that it comes from; what else the reason says is left out. */
export const faultAt = (path: string, { code, ...said }: Said): Fault => fault(path, code, said);

/** A fault as a reason: what is wrong, without the field. */
export const withoutPath = ({ code, zh, en }: Said): Said => ({ code, zh, en });
