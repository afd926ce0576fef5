/** Whether a text is none to whoever reads it: blanks, controls and what Unicode draws as nothing. */
export const isBlank = (text: string): boolean => !/[^\s\u2800\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text);
