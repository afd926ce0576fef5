import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import fc from 'fast-check';

/** Pieces that were stored as another value, crashed something or came back as they were sent. */
const traps = fc.constantFrom(
  ...['\u0000', '\u0007', '\u001b[31m', '\r\n', '\t', '\u200b', '\u200f', '\u202d', '\u202c', '\u202e', '\u2066', '\ufeff', '\ufffd'],
  ...['\ud800', '\udc00', '\ue000', '\uffff', '\u{10fffe}', '\u{e0041}', '\u3000', ' ', '\u00a0', '\u2800', '\u3164', '\ufe0f'],
  ...['－', '\u2013', '\u2212', '（', '〔', '】', '·', '•', '.', '*', '́', 'ß', 'ŉ', 'ﬁ', 'ﷺ', 'İ', '𠮷', '塔', '👷‍♀️'],
  ...['<b>', '&amp;', '"', "'", '\\', '/', '../', '$gt', '{"$ne":null}', '.*', '(', '%00', '=1+1', 'null', '__proto__'],
  ...['1e400', '-0', '9'.repeat(40), '2026-02-30', '云AA-T202600001', '样'.repeat(300)],
  syntheticCitizenId(4711),
  syntheticUscc(4711).toLowerCase(),
);

const any = fc.array(fc.oneof({ weight: 3, arbitrary: traps }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 6 });

/** A text as nobody should send it, with a word in it by which it is recognised wherever it comes back. */
export const texts = fc.tuple(any, fc.integer({ min: 1_000_000, max: 9_999_999 }), any).map(([before, number, after]) => ({
  text: [...before, `ZQ${number}`, ...after].join(''),
  mark: `ZQ${number}`,
}));
