import type { Connection } from 'mongoose';

export const nameOf = ({ name }: Connection): string => name;
