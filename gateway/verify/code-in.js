/** The code in an address of verification, whichever host it names: a code of elsewhere finds nothing here, and nobody is led away. */
export const codeIn = (text) => /^https?:\/\/[^/?#]+\/verify\/([\w-]{22})$/.exec(text)?.[1] ?? null;
