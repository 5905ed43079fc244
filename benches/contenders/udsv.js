/* {"title": "uDSV, rows streamed into typed columns, figures in JavaScript", "where": "worker"} */
import { inferSchema, initParser } from "udsv";
import { Columns, figures } from "../figures.js";

export const start = () => undefined;

export async function run(file) {
  const columns = new Columns();
  const take = (row) => columns.add(row[1], row[2], Number(row[3]), row[4], row[5]);
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let parser;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parser ??= initParser(inferSchema(value));
    parser.chunk(value, parser.stringArrs, take);
  }
  parser.end();
  const read = performance.now();
  return { read, ...figures(columns) };
}
