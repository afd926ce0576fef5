/** What a text of an address, or of a field that is filled in beforehand, means as its type has it. */
export const typed = (text: string, type: string): unknown => {
  if (type.startsWith('[')) return text.split(',');
  if (/^(Int|Float)/.test(type)) return Number(text);
  return type.startsWith('Boolean') ? text === 'true' : text.trim();
};
