interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly resolved?: string; readonly link?: boolean; readonly optional?: boolean }>
  >;
}
export declare const root: string;
export declare const outOfLine: (lock: Lock, installed: Lock | undefined) => readonly string[];
export declare const isRecentEnough: (version: string, range: string) => boolean;
export declare const mustRun: (command: string, args: readonly string[]) => void;
export declare const bootstrap: () => void;
