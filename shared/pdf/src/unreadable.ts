/** Where in a file the beginning of a PDF, and its end, may stand at the furthest. */
const margin = 1_024;

type Unreadable = 'NO_PDF' | 'CUT' | 'ENCRYPTED';

/** Whether a cross-reference section, or the object that holds one, begins there. */
const isSection = (text: string, at: number): boolean => /^\s{0,4}(xref|\d+\s+\d+\s+obj)/.test(text.slice(at, at + 40));

/** Why no reader opens a PDF as it is: it is none, its end or its table of contents is missing, or it asks for a password; null where its parts stand where it says. */
export const whyUnreadable = (bytes: Buffer): Unreadable | null => {
  const text = bytes.toString('latin1');
  const begins = text.slice(0, margin).indexOf('%PDF-');
  if (begins < 0) return 'NO_PDF';
  const end = text.slice(-margin);
  const stated = [...end.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1)?.[1];
  if (stated === undefined) return 'CUT';
  const section = [Number(stated), Number(stated) + begins].find((at) => isSection(text, at));
  if (section === undefined) return 'CUT';
  return text.slice(section).includes('/Encrypt') ? 'ENCRYPTED' : null;
};
