/** What does the bound wasm offer? The worker's instance holds an `Engine`, the page's instance paints each `Picture`. */

declare module "countinghouse-wasm" {
  export default function init(input: { module_or_path: WebAssembly.Module }): Promise<unknown>;

  /** Holds the data. What can fail throws a `Problem`. */
  export class Engine {
    constructor();
    /** Starts a new file and forgets the one before; `bytes` is its size. */
    open(name: string, bytes: number): void;
    /** Feeds the next bytes; returns the rows read so far. */
    feed(chunk: Uint8Array): number;
    /** The file's end. `false`: feed it again from its first byte. */
    close(): boolean;
    /** Sets all options at once. `false`: the file must be opened and fed again. */
    configure(options: import("./types.js").Options): boolean;
    inspect(): import("./types.js").Inspect;
    analyse(): import("./types.js").Analysis;
    inspect_json(): string;
    analyse_json(): string;
    overview(): import("./types.js").Overview;
    explain(metric: string): import("./types.js").Explanation;
    scene(request: import("./types.js").SceneRequest): Uint8Array<ArrayBuffer>;
  }

  /** A laid out picture: it paints and knows where each mark is. Lengths are CSS px. */
  export class Picture {
    private constructor();
    static decode(bytes: Uint8Array): Picture;
    readonly width: number;
    readonly height: number;
    /** Sizes the canvas' backing store to the picture times `ratio` and paints. */
    paint(canvas: HTMLCanvasElement, ratio: number): void;
    hit(x: number, y: number): number | undefined;
    /** The mark reached from `from` by an arrow key, Home or End. */
    step(from: number | undefined, key: string): number | undefined;
    mark(index: number): import("./types.js").Mark;
    /** The takeaway. */
    title(): string;
    /** One sentence for a screen reader. */
    description(): string;
    table(): import("./types.js").Table;
    svg(): string;
    free(): void;
  }

  export function sample_csv(): Uint8Array<ArrayBuffer>;
  export function catalogue(): import("./types.js").MetricInfo[];
}
