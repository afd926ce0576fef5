const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text as it stands in XML, between tags or in an attribute. */
export const xmlText = (text: string): string => text.replace(/[<>&"]/g, (one) => entities[one] ?? one);
