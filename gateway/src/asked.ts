import type { Logger } from 'pino';

interface Register {
  readonly name: string;
  /** What it costs that it cannot be asked, for an operator. */
  readonly cost: string;
}

/** How it stands with a register that is asked at the door. */
export interface Asked {
  readonly answered: () => void;
  /** Logged once for each cause, until it answers again. */
  readonly failed: (cause: unknown) => void;
  /** What an operator should look at: why it did not answer when it was asked last. */
  readonly warnings: () => readonly string[];
}

const wordsOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause === undefined ? cause.message : `${cause.message}: ${wordsOf(cause.cause)}`;
};

/** The issuer, as far as it says what the claims of officials are now. */
export const issuerAsked: Register = { name: 'the issuer', cost: 'officials are UNAVAILABLE' };

/** The register of accounts, as far as it says who holds a seat. */
export const accountsAsked: Register = { name: 'the register of accounts', cost: 'people of units are UNAVAILABLE' };

/** Notes whether a register answers. */
export const noting = ({ name, cost }: Register, logger: Pick<Logger, 'warn' | 'info'>): Asked => {
  let words: string | undefined;
  return {
    answered: () => {
      if (words !== undefined) logger.info(`${name} answers again`);
      words = undefined;
    },
    failed: (cause) => {
      const before = words;
      words = wordsOf(cause);
      if (words !== before) logger.warn({ err: cause }, `${name} cannot be asked: ${cost}`);
    },
    warnings: () =>
      words === undefined ? [] : [`${name} cannot be asked (${words}); ${cost}, but for whom it told of in the last five minutes`],
  };
};
