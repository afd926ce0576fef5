/** Controls, format characters and what Unicode draws as nothing. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const blanks = /[\s\u2800]+/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;
const leftBrackets = /[〔【]/gu;
const rightBrackets = /[〕】]/gu;
/** A blank of which a neighbour is no letter or digit of a Latin word, or none at all. */
const needlessBlank = /(?<![\p{Script=Latin}\p{Nd}]) | (?![\p{Script=Latin}\p{Nd}])/gu;
/** A blank beside a Chinese character or its punctuation, or at an end. */
const blankBesideHan = /(?<=^|[\p{Script=Han}\u3000-\u303f\uff00-\uff65]) | (?=$|[\p{Script=Han}\u3000-\u303f\uff00-\uff65])/gu;
const middleDots = /[·•‧∙⋅・･․.]/gu;

type Fold = (text: string) => string;

/** Twice what the longest code or name may have. What is longer is none and stays as it is: some texts take a minute to fold, since marks upon one letter are put in order. */
const longest = 400;

/** Folding again what a fold has made, until nothing changes: a capital or a removed character can make another fold possible. */
const settled =
  (fold: Fold): Fold =>
  (text) => {
    if (text.length > longest) return text;
    const folded = fold(text);
    return folded === text ? text : settled(fold)(folded);
  };

const compatible: Fold = (text) => text.normalize('NFKC').replace(invisible, '');

/** The one form of a code or number (USCC, ID, serial, model, filing, licence, report): no blanks and nothing invisible, one width, one dash, square brackets for the kinds of Chinese ones, capitals. */
export const canonicalCode: Fold = settled((text) =>
  compatible(text).replace(blanks, '').replace(dashes, '-').replace(leftBrackets, '[').replace(rightBrackets, ']').toUpperCase(),
);

/** The one form of the name of a unit, maker or project: one width, nothing invisible, blanks only between Latin words. */
export const canonicalName: Fold = settled((text) => compatible(text.replace(blanks, ' ')).replace(blanks, ' ').replace(needlessBlank, ''));

/** What two names of units, makers or projects are compared by: letters of either case are the same. */
export const nameKey: Fold = settled((text) => canonicalName(text).toUpperCase());

/** What a word is searched by: what people type in different ways is the same, the kinds of brackets too; it has no blanks. */
export const searchKey: Fold = settled((text) =>
  canonicalCode(text).replace(middleDots, '·').replace(/[[{]/gu, '(').replace(/[\]}]/gu, ')'),
);

/** What two names of persons are compared by: also the dots between the parts of a name are the same. */
export const personNameKey: Fold = settled((text) => nameKey(text).replace(middleDots, '·').replace(/ /gu, ''));

/** The one form of a web address, as it is asked for: however its scheme, host, port and path are written, and without an empty query or fragment. What is none is only trimmed. */
export const canonicalUrl: Fold = (text) => {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return trimmed;
  const url = new URL(trimmed);
  if (url.search === '') url.search = '';
  if (url.hash === '') url.hash = '';
  return url.href;
};

/** What stands where the name of a person stood that was erased; nobody is called so. */
export const erasedName = '已删除姓名';

/** A name as it is kept to be read again: nothing invisible, no blanks at its ends or beside Chinese characters; brackets stay as wide as they were typed. */
export const tidyName: Fold = settled((text) =>
  text.replace(blanks, ' ').normalize('NFC').replace(invisible, '').replace(/ +/gu, ' ').replace(blankBesideHan, ''),
);
