/** What graphql-js says of the value of a variable, at the end of its message: each with the words that repeat nothing of the value. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/Value "[\s\S]*" does not exist in "(\w+)" enum\.(?: Did you mean [^?]*\?)?$/, 'The value does not exist in "$1" enum.'],
  [/((?:Enum "\w+"|String|ID|Int|Float|Boolean) cannot represent [a-z0-9() -]*)value: [\s\S]*$/, '$1value'],
  [/(Expected (?:an? |type |non-nullable type )[^;]*)$/, '$1'],
  [/(Field "\w+" (?:of required type "[^"]*" was not provided|is not defined by type "\w+")\.[^;]*)$/, '$1'],
];

/** The reason as far as it is known to repeat nothing. */
const reasonIn = (said: string): string => {
  for (const [known, words] of reasons) {
    const found = known.exec(said);
    if (found) return `: ${found[0].replace(known, words)}`;
  }
  return '';
};

/** The fault of a variable: which one, where in it, and why. */
const ofVariable = (name: string, said: string): string => {
  const places = [...said.matchAll(/ at "(\w+(?:\.\w+|\[\d+\])*)"; /g)].filter(([, path = '']) => path.split(/[.[]/)[0] === name);
  const at = places[0]?.[0].slice(0, -2) ?? '';
  return `Variable "$${name}" is wrong${at}${reasonIn(said)}`;
};

/** The message of a fault in a request without the value it repeats: that may be personal data. */
export const withoutValues = (message: string): string => {
  const [, name = '', said] = /^Variable "\$(\w+)" got invalid value ([\s\S]*)$/.exec(message) ?? [];
  if (said !== undefined) return ofVariable(name, said);
  return message
    .replace(/, found [\s\S]*; (?=[^;]*$)/, ': ')
    .replace(/, found [\s\S]*$/, '')
    .replace(/(cannot represent [^:]*): [\s\S]*$/, '$1')
    .replace(/^Value [\s\S]* does not exist in/, 'The value does not exist in')
    .replace(/\b(String|BlockString|Int|Float|Name|Comment) "[\s\S]*"/g, '$1');
};
