// breaks What a jurisdiction decides stands in its data or in the tables.
export const isGivenByOwner = (variant: string): boolean => variant === '65';
export const isHere = (division: string): boolean => division.startsWith('4420');
