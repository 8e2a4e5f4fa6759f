/** The program xmllint itself; the package wraps it for results that are held whole. */
declare module 'xmllint-wasm/xmllint-node.js' {
  interface XmllintOptions {
    readonly inputFiles: readonly { readonly fileName: string; readonly contents: Uint8Array | string }[];
    readonly arguments: readonly string[];
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
    readonly onExit: (exitCode: number) => void;
    readonly onAbort: (reason: unknown) => void;
    /** A memory of WebAssembly. */
    readonly wasmMemory: object;
  }
  export default function xmllint(options: XmllintOptions): Promise<unknown>;
}
