/** What does the build put in place of the two `virtual:` imports? */

declare module "virtual:worker" {
  /** The worker as one classic script, to be started from a blob URL. */
  const source: string;
  export default source;
}

declare module "virtual:wasm" {
  /** The engine's WebAssembly module, base64. */
  const base64: string;
  export default base64;
}
