/** How are the archives and workbooks made that the tests drop? */
import { deflateRawSync } from "node:zlib";

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** A ZIP archive of files, each a name, its text or bytes, the flags of its entry, and whether its checksum is wrong. */
export function zip(files) {
  const [parts, directory] = [[], []];
  let offset = 0;
  for (const [name, text, flags = 0, damaged = false] of files) {
    const bytes = Buffer.from(text);
    const [title, packed] = [Buffer.from(name), deflateRawSync(bytes)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    [damaged ? 0 : crc32(bytes), packed.length, bytes.length].forEach((number, index) => fields.writeUInt32LE(number, 10 + 4 * index));
    fields.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from("PK\x03\x04"), fields, title, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), fields, place, title);
    offset += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const escaped = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A workbook of sheets, each a name, its rows of texts, and whether it is `hidden`. */
export function xlsx(sheets) {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const cell = (text) =>
    /^\d+(\.\d+)?$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const sheet = (rows) => `<worksheet ${main}><sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData></worksheet>`;
  const list = sheets.map(([name, , state = "visible"], index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" state="${state}" r:id="r${index}"/>`);
  const links = sheets.map((_, index) => `<Relationship Id="r${index}" Type="${relations}/worksheet" Target="worksheets/sheet${index}.xml"/>`);
  const relationships = (inner) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return zip([
    ["[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    ["_rels/.rels", relationships(`<Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`)],
    ["xl/workbook.xml", `<workbook ${main} xmlns:r="${relations}"><sheets>${list.join("")}</sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", relationships(links.join(""))],
    ...sheets.map(([, rows], index) => [`xl/worksheets/sheet${index}.xml`, sheet(rows)]),
  ]);
}
