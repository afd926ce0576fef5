// breaks lint/suspicious/noExplicitAny
export const echo = (value: any): unknown => value;
