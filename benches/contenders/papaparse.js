/* {"title": "PapaParse, rows streamed into typed columns, figures in JavaScript", "where": "worker"} */
import Papa from "papaparse";
import { Columns, figures } from "../figures.js";

export const start = () => undefined;

export async function run(file) {
  const columns = new Columns();
  let header = true;
  await new Promise((complete, error) => {
    const chunk = ({ data }) => {
      for (const row of header ? data.slice(1) : data) columns.add(row[1], row[2], Number(row[3]), row[4], row[5]);
      header = false;
    };
    Papa.parse(file, { chunk, complete, error, skipEmptyLines: true });
  });
  const read = performance.now();
  return { read, ...figures(columns) };
}
