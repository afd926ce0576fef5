/** The message of a fault in a request without the value it repeats: that may be personal data. */
export const withoutValues = (message: string): string =>
  message
    .replace(/ got invalid value [\s\S]*?( at "[^"]*")?; (?=[^;]*$)/, ' is wrong$1: ')
    .replace(/, found [\s\S]*; (?=[^;]*$)/, ': ')
    .replace(/, found [\s\S]*$/, '')
    .replace(/(cannot represent [^:]*): [\s\S]*$/, '$1')
    .replace(/^Value [\s\S]* does not exist in/, 'The value does not exist in')
    .replace(/\b(String|BlockString|Int|Float|Name|Comment) "[\s\S]*"/g, '$1');
