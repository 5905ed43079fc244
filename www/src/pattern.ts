/** How does a pattern become a sentence? It is written as the package `words` packs it: text, arguments and choices. */

const [ARGUMENT, END, CHOICE, CLOSE] = ["\x01", "\x02", "\x03", "\x05"] as const;
/** The first sign of a pattern that is no text. */
const SIGN = /[\x01-\x05]/;

/** What a text is given: a number chooses the plural form and is written as the reader writes it, a text chooses the variant that is called like it, and all else stands where the text has its place for it. */
export type Arg = string | number | object;

/** How a language writes and counts. */
export interface Grammar {
  number(value: number): string;
  /** The plural category of a number. */
  plural(value: number): string;
}

/** The parts of a sentence in their order, texts and what it was given; an argument that was not given leaves its name. */
export function partsOf(pattern: string, args: Record<string, Arg>, grammar: Grammar): unknown[] {
  const said: unknown[] = [];
  write(pattern, said);
  return said;

  /** Writes a pattern or a variant's part of it, and returns what stands behind it. */
  function write(rest: string, into: unknown[]): string {
    for (;;) {
      const at = rest.search(SIGN);
      if (at < 0) {
        into.push(rest);
        return "";
      }
      into.push(rest.slice(0, at));
      const [sign, inside] = [rest[at], rest.slice(at + 1)];
      if (sign === CHOICE) rest = choose(inside, into);
      else if (sign !== ARGUMENT) return inside;
      else {
        const [name, behind] = split(inside);
        const arg = args[name] ?? name;
        into.push(typeof arg === "number" ? grammar.number(arg) : arg);
        rest = behind;
      }
    }
  }

  /** Writes the first variant that is meant, and returns what stands behind the choice. */
  function choose(choice: string, into: unknown[]): string {
    let [name, rest] = split(choice);
    let chosen = false;
    while (rest !== "" && !rest.startsWith(CLOSE)) {
      const [key, variant] = split(rest);
      const meant: boolean = !chosen && (key === "" || isMeant(key, args[name]));
      chosen ||= meant;
      rest = write(variant, meant ? into : []);
    }
    return rest.slice(CLOSE.length);
  }

  function isMeant(key: string, arg: Arg | undefined): boolean {
    return typeof arg === "number" ? key === grammar.plural(arg) || (key.trim() !== "" && Number(key) === arg) : key === arg;
  }
}

/** What stands before the next end, and what behind it. */
function split(text: string): [string, string] {
  const at = text.indexOf(END);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + END.length)];
}

/** The patterns of a table, by id. */
export function textsOf(table: string): Map<string, string> {
  const records = table.split("\x1e").map((record) => record.split("\x1f"));
  return new Map(records.flatMap(([id, pattern]) => (id !== undefined && pattern !== undefined ? [[id, pattern]] : [])));
}
