/** Which tables are inside a file? Archives and workbooks are opened here, in the worker; what cannot be opened stays as it is. */

import { Inside, Pack, archive_directory, archive_tail, bad_workbook, container_of, magic_length, no_sheets, workbook_damaged, workbook_too_large } from "countinghouse-wasm";
import { isPassing, isProblem } from "./protocol.js";

/** What is looked at of a packed file to tell whether it is a table. */
const PEEK_BYTES = 64 * 1024;
/** A workbook is read as a whole, so it must fit into memory several times. */
const LARGEST_WORKBOOK_BYTES = 200e6;

interface Span {
  start: number;
  length: number;
}

/** A table to be read: a file, or what is inside one. */
export interface Table {
  name: string;
  blob: Blob;
  /** How its bytes are packed, made anew for each reading. */
  pack?: () => Pack;
  /** The containers that it is in and its place there, the outer one first. */
  members?: { inside: Inside; index: number }[];
}

/** Hands over the module that reads workbooks; `null` where this page has none. */
export type SheetsModule = () => Promise<WebAssembly.Module | null>;

/** What the engine hands out is a copy in memory of its own, which its types do not say. */
export const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;

const part = (blob: Blob, { start, length }: Span): Blob => blob.slice(start, start + length);

const read = async (blob: Blob, span: Span): Promise<Uint8Array> => whole(part(blob, span));

const whole = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** The tables in a file: itself where it is no container, or the members that hold a table. */
export async function open(name: string, blob: Blob, sheets: SheetsModule): Promise<Table[]> {
  const kind = container_of(await read(blob, { start: 0, length: magic_length() }));
  if (kind === "plain") return [{ name, blob }];
  if (kind === "gzip") return packed({ name, blob, pack: () => Pack.gzip() }, sheets);
  if (kind === "zip") {
    const length = Math.min(archive_tail(), blob.size);
    const directory: Span = archive_directory(await read(blob, { start: blob.size - length, length }), blob.size);
    const inside = Inside.archive(name, await read(blob, directory), blob.size);
    if (inside) return files(inside, blob, sheets);
  }
  return workbook(name, blob, await sheets());
}

type Packed = Table & { pack: () => Pack };

/** What a table begins with, unpacked. */
async function headOf({ blob, pack }: Table): Promise<Uint8Array> {
  const head = await read(blob, { start: 0, length: PEEK_BYTES });
  return pack ? pack().head(head) : head;
}

/** The tables in a packed file: itself, or the sheets where it is a workbook written as markup. */
async function packed(table: Packed, sheets: SheetsModule): Promise<Table[]> {
  if (container_of(await headOf(table)) !== "markup") return [table];
  return workbook(table.name, new Blob([own(table.pack().whole(await whole(table.blob)))]), await sheets());
}

async function files(inside: Inside, blob: Blob, sheets: SheetsModule): Promise<Table[]> {
  const found: (() => Table[])[] = [];
  for (let header: Span | undefined; (header = inside.header(found.length)) !== undefined; ) {
    const index = found.length;
    const data: Span = inside.data(index, await read(blob, header));
    let tables: Table[] = [];
    try {
      tables = await packed({ name: inside.path(index), blob: part(blob, data), pack: () => inside.pack(index)! }, sheets);
      found.push(() => tables);
    } catch (error) {
      if (!isProblem(error) || isPassing(error)) throw error;
      // That it cannot be read is said of the only file; among others it is left out.
      found.push(() => {
        throw error;
      });
    }
    inside.judge(index, tables[0] ? await headOf(tables[0]) : new Uint8Array());
  }
  return chosen(inside).flatMap(({ index }) => {
    const [first, ...others] = found[index]!();
    return first ? [{ ...first, members: [{ inside, index }, ...(first.members ?? [])] }, ...others] : [];
  });
}

const chosen = (inside: Inside): { index: number; name: string }[] => inside.choose();

async function workbook(name: string, blob: Blob, module: WebAssembly.Module | null): Promise<Table[]> {
  if (!module) throw no_sheets();
  if (blob.size > LARGEST_WORKBOOK_BYTES) throw workbook_too_large();
  const { sheets, hidden } = readWorkbook(module, await whole(blob));
  const names = sheets.map((sheet) => sheet.name);
  const inside = Inside.sheets(name, names, sheets.map(({ remarks }) => remarks), hidden);
  sheets.forEach(({ csv }, index) => inside.judge(index, csv.subarray(0, PEEK_BYTES)));
  return chosen(inside).map(({ index, name }) => ({ name, blob: new Blob([sheets[index]!.csv]), members: [{ inside, index }] }));
}

interface Sheet {
  name: string;
  remarks: string;
  csv: Uint8Array<ArrayBuffer>;
}

/** What is left in the module of a library's glue, and called by nothing. */
const GLUE = { "./countinghouse_sheets_bg.js": { __wbindgen_init_externref_table: () => undefined } };

/** Calls the module in an instance of its own; sheets/src/abi.rs says how its answer is written. */
function readWorkbook(module: WebAssembly.Module, bytes: Uint8Array): { sheets: Sheet[]; hidden: string[] } {
  const { memory, allocate, read_workbook } = new WebAssembly.Instance(module, GLUE).exports as {
    memory: WebAssembly.Memory;
    allocate(length: number): number;
    read_workbook(bytes: number, length: number): number;
  };
  let at: number;
  try {
    const room = allocate(bytes.length) >>> 0;
    new Uint8Array(memory.buffer, room, bytes.length).set(bytes);
    at = read_workbook(room, bytes.length) >>> 0;
  } catch {
    throw workbook_damaged();
  }
  // Only now: the memory grows while it reads, and grown memory is a new buffer.
  const view = new DataView(memory.buffer);
  const number = (): number => view.getUint32((at += 4) - 4, true);
  const blob = (): Uint8Array<ArrayBuffer> => {
    const length = number();
    at += length;
    return new Uint8Array(memory.buffer.slice(at - length, at) as ArrayBuffer);
  };
  const text = (): string => new TextDecoder().decode(blob());
  number();
  if (view.getUint8(at++) === 0) throw bad_workbook(text());
  const sheets = Array.from({ length: number() }, () => ({ name: text(), remarks: text(), csv: blob() }));
  return { sheets, hidden: Array.from({ length: number() }, text) };
}
