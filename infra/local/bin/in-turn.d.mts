interface Voice {
  readonly say: (text: string) => void;
  readonly end: () => void;
}
export declare const inTurn: (count: number, write?: (text: string) => void) => readonly Voice[];
