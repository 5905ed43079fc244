/** What does the build put in place of the `virtual:` imports? */

declare module "virtual:worker" {
  /** The worker as one classic script, to be started from a blob URL. */
  const source: string;
  export default source;
}

declare module "virtual:wasm" {
  /** The bytes of the engine's WebAssembly module, made anew with each call. */
  export default function wasmBytes(): Uint8Array<ArrayBuffer>;
}

declare module "virtual:later" {
  /** The script that leaves the later part of the engine as `countinghouseLater`; `null` where the page itself holds it. */
  export const script: string | null;
  /** Its bytes, once they have come. */
  export const bytes: Promise<Uint8Array<ArrayBuffer>>;
}

declare module "virtual:models" {
  /** The WebAssembly module of the long computations, packed as gzip and written as base64. */
  const packed: Promise<string>;
  export default packed;
}

declare module "virtual:models-worker" {
  /** The worker of the long computations as one classic script. */
  const source: string;
  export default source;
}

declare module "virtual:sheets" {
  /** The WebAssembly module that reads workbooks, packed as gzip and written as base64; `failures` is how often that failed. */
  export default function packedSheets(failures: number): Promise<string>;
}

declare module "virtual:english" {
  /** What the page says in English, as `xtask` packs it. */
  const table: string;
  export default table;
}

declare module "virtual:words" {
  /** What is said in every other language, by the page and by the engine, by tag. */
  const tables: Record<string, Promise<string>>;
  export default tables;
}
