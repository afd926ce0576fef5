import { type Bilingual, err } from '@anzhu/kernel';

/** Which part of an identifier is wrong; the form adds the path of its field. */
export interface IdentifierFault extends Bilingual {
  readonly code: string;
}

/** The refusal of an identifier for one of the faults of its table. */
export const refuse = <Code extends string>(faults: Readonly<Record<Code, Bilingual>>, code: Code) =>
  err<IdentifierFault>({ code, ...faults[code] });
