/** Are files of any encoding, packed files, archives and workbooks read in the page as on the command line? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { dropAndShow, openSample, until } from "./actions.mjs";
import { zip, xlsx } from "./containers.mjs";
import { ONE_FILE_URL, PAGE_URL, dropFile, launch } from "./harness.mjs";
import { openFolder } from "./native.mjs";

/** A few orders of customers with these names and towns. */
function orders(names) {
  const rows = names.map((name, index) => `${1001 + index},${name},2026-01-${String(3 * index + 1).padStart(2, "0")},${10 + index}.50`);
  return ["Order,Customer,Date,Amount", ...rows, ""].join("\r\n");
}

/** The bytes of a text in an encoding that only a decoder is at hand for. */
function encode(text, encoding) {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map();
  const learn = (...bytes) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== "\uFFFD" && !bytesOf.has(letter)) bytesOf.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte++) learn(byte);
  const letters = [...text];
  if (letters.some((letter) => !bytesOf.has(letter))) {
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  }
  return Buffer.from(letters.flatMap((letter) => bytesOf.get(letter) ?? assert.fail(`${letter} is not in ${encoding}`)));
}

const WEST = orders(["Zoé", "Müller", "Núñez", "Søren", "François", "Größe"]);
const CENTRAL = orders(["Stanisław", "Łódź", "Wałbrzych", "Świdnica", "Dąbrowski"]);
const RUSSIAN = orders(["Иванов", "Москва", "Ольга", "Казань", "Сергей"]);
const JAPANESE = orders(["山田太郎", "東京", "カタカナ", "佐藤", "ひらがな"]);
const CHINESE = orders(["张伟", "北京市", "王芳", "上海", "有限公司"]);
const TRADITIONAL = orders(["陳怡君", "臺北市", "林志明", "高雄", "有限公司"]);
const KOREAN = orders(["김민수", "서울특별시", "이영희", "부산", "주식회사"]);

const utf16 = Buffer.from(RUSSIAN, "utf16le");
/** Files with the encoding they are in. */
const ENCODED = [
  ["utf-8", Buffer.from(WEST)],
  ["utf-8-bom", Buffer.from(`\uFEFF${WEST}`)],
  ["utf-16le", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ["utf-16le", utf16],
  ["utf-16be", Buffer.from(utf16).swap16()],
  // Node's decoder of windows-1252 is that of ISO-8859-1, which agrees on these letters.
  ["windows-1252", Buffer.from(WEST, "latin1")],
  ["macintosh", encode(WEST.replaceAll("\r\n", "\r"), "macintosh")],
  ["windows-1250", encode(CENTRAL, "windows-1250")],
  ["iso-8859-2", encode(CENTRAL, "iso-8859-2")],
  ["windows-1251", encode(RUSSIAN, "windows-1251")],
  ["koi8-r", encode(RUSSIAN, "koi8-r")],
  ["ibm866", encode(RUSSIAN, "ibm866")],
  ["shift_jis", encode(JAPANESE, "shift_jis")],
  ["euc-jp", encode(JAPANESE, "euc-jp")],
  ["gb18030", encode(CHINESE, "gb18030")],
  ["big5", encode(TRADITIONAL, "big5")],
  ["euc-kr", encode(KOREAN, "euc-kr")],
];

let browser;
let folder;
before(async () => {
  browser = await launch();
  folder = await openFolder();
});
after(async () => {
  await browser.close();
  await folder.remove();
});

async function loaded(page, file, bytes) {
  return page.evaluate(
    async ([base64, file]) => {
      const element = document.querySelector("counting-house");
      const problem = new Promise((resolve) => element.addEventListener("problem", ({ detail }) => resolve(detail), { once: true }));
      await element.load(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), file);
      if (element.state !== "ready") return { problem: await problem };
      return { inspect: await element.inspectJson(), analyse: await element.analyseJson() };
    },
    [Buffer.from(bytes).toString("base64"), file],
  );
}

async function agree(page, file, bytes) {
  await folder.write(file, bytes);
  const web = await loaded(page, file, bytes);
  assert.equal(web.problem, undefined);
  assert.equal(web.inspect, await folder.say("inspect", file));
  assert.equal(web.analyse, await folder.say("analyse", file));
  return JSON.parse(web.inspect);
}

test("every encoding is found out alike", async () => {
  const { page, seen } = await openSample(browser);
  for (const [encoding, bytes] of ENCODED) {
    const inspected = await agree(page, `${encoding}.csv`, bytes);
    assert.equal(inspected.encoding, encoding);
  }
  assert.deepEqual(seen, { requests: [], consoleErrors: [], pageErrors: [], violations: [] });
  await page.close();
});

test("a long file in an encoding of several bytes is read alike across slices", async () => {
  const { page } = await openSample(browser);
  const names = Array.from({ length: 150_000 }, (_, index) => ["山田太郎", "東京", "カタカナ", "佐藤"][index % 4] + (index % 977));
  const rows = names.map((name, index) => `${index},${name},2026-01-${String(1 + (index % 28)).padStart(2, "0")},${index % 90}.50`);
  const bytes = encode(["Order,Customer,Date,Amount", ...rows].join("\n"), "shift_jis");
  assert.ok(bytes.length > 4 << 20);
  await agree(page, "long.csv", bytes);
  await page.close();
});

test("gzip files, in one part or several", async () => {
  const { page } = await openSample(browser);
  await agree(page, "orders.csv.gz", gzipSync(WEST));
  const [header, ...rows] = WEST.split("\r\n");
  await agree(page, "parts.csv.gz", Buffer.concat([gzipSync(`${header}\r\n`), gzipSync(rows.join("\r\n"))]));
  // Named as something else: the bytes decide.
  await agree(page, "export.csv", gzipSync(encode(CENTRAL, "windows-1250")));
  await page.close();
});

test("archives with one table or several, and what else is in them", async () => {
  const { page, seen } = await openSample(browser);
  const one = await agree(page, "one.zip", zip([["orders.csv", WEST]]));
  assert.equal(one.file, "one.zip/orders.csv");
  const several = await agree(
    page,
    "several.zip",
    zip([
      ["audience/", ""],
      ["audience/january.csv", WEST],
      ["audience/february.csv", WEST.replaceAll("2026-01", "2026-02").replaceAll(/^1/gm, "2")],
      ["read me.txt", "Here are the orders that you asked for."],
      ["__MACOSX/._january.csv", "\0\x05\x16\x07"],
    ]),
  );
  assert.deepEqual(several.map(({ file }) => file), ["several.zip/audience/january.csv", "several.zip/audience/february.csv"]);
  assert.match(JSON.stringify(several), /1 file holds no table and is left out: read me\.txt/);
  assert.deepEqual(seen.requests, []);
  await page.close();
});

test("the tables of an archive are files like others: looked into, taken out one by one, and joined by more", async () => {
  const { page } = await openSample(browser);
  const later = WEST.replaceAll("2026-01", "2026-02").replaceAll(/^1/gm, "2");
  await dropAndShow(page, "shop.zip", zip([["a.csv", WEST], ["b.csv", later], ["c.csv", ""], ["broken.csv", "a,b\n1,2\n", 0, true]]));
  const files = () => page.locator(".file-head strong").allInnerTexts();
  assert.deepEqual(await files(), ["shop.zip/a.csv", "shop.zip/b.csv", "shop.zip/broken.csv"]);
  await page.locator(".file").first().getByRole("button", { name: /^See the rows/ }).click();
  await page.locator(".preview").getByText("Müller").waitFor();
  await page.getByRole("button", { name: "Remove shop.zip/broken.csv" }).click();
  await until(page, "ready", () => page.getByRole("button", { name: "Remove shop.zip/b.csv" }).click());
  assert.deepEqual(await files(), ["shop.zip/a.csv"]);
  await dropAndShow(page, "march.csv", WEST.replaceAll("2026-01", "2026-03").replaceAll(/^1/gm, "3"));
  assert.deepEqual(await files(), ["shop.zip/a.csv", "march.csv"]);
  await page.close();
});

test("workbooks are read by a part that comes when the first one is opened, and nothing else comes", async () => {
  for (const [url, requests] of [[PAGE_URL, [`${PAGE_URL}countinghouse-sheets.js`]], [ONE_FILE_URL, []]]) {
    const { page, seen } = await openSample(browser, { url });
    assert.deepEqual(seen.requests, []);
    const sheet = WEST.trim().split("\r\n").map((row) => row.split(","));
    const one = await agree(page, "orders.xlsx", xlsx([["Orders", sheet]]));
    assert.equal(one.file, "orders.xlsx");
    const book = await agree(page, "book.xlsx", xlsx([["July", sheet], ["Notes", [["Please look at the other sheet."]]], ["Setup", sheet, "hidden"]]));
    assert.equal(book.file, "book.xlsx/July");
    assert.match(JSON.stringify(book), /1 sheet is hidden and left out: Setup/);
    const table = (row, cell) => sheet.map((cells) => row(cells.map(cell).join(""))).join("");
    const html = table((cells) => `<tr>${cells}</tr>`, (text) => `<td>${text}</td>`);
    const written = `<html><body><table>${html}</table></body></html>`;
    assert.equal((await agree(page, "page.xls", written)).file, "page.xls");
    assert.equal((await agree(page, "page.xls.gz", gzipSync(written))).file, "page.xls.gz");
    const packed = await agree(page, "page.zip", zip([["page.xls", written], ["about.html", "<html><body>Nothing</body></html>"]]));
    assert.equal(packed.file, "page.zip/page.xls");
    assert.match(JSON.stringify(packed), /1 file holds no table and is left out: about\.html/);
    const xml = table((cells) => `<Row>${cells}</Row>`, (text) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`);
    const opening = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns:ss="urn:x">';
    await agree(page, "xml.xls", `${opening}<Worksheet ss:Name="Orders"><Table>${xml}</Table></Worksheet></Workbook>`);
    assert.deepEqual(seen, { requests, consoleErrors: [], pageErrors: [], violations: [] });
    await page.close();
  }
});

test("the proof names the part that came for a workbook", async () => {
  const { page } = await openSample(browser);
  const sheet = WEST.trim().split("\r\n").map((row) => row.split(","));
  await until(page, "ready", () => dropFile(page, ".drop", "orders.xlsx", xlsx([["Orders", sheet]])));
  await page.getByRole("button", { name: "Check it" }).click();
  const proof = await page.locator("counting-house-proof .proofs").innerText();
  assert.match(proof, /countinghouse-sheets\.js reads workbooks/);
  assert.doesNotMatch(proof, /none comes after your file/);
  await page.close();
});

test("what cannot be opened is said in the same words", async () => {
  const { page } = await openSample(browser);
  const protectedBook = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1000)]);
  const files = [
    ["secret.zip", zip([["orders.csv", WEST, 1]])],
    ["empty.zip", zip([])],
    ["cut.zip", zip([["orders.csv", WEST]]).subarray(0, 60)],
    ["damaged.csv.gz", gzipSync(WEST).fill(0x55, 40, 60)],
    ["letter.docx", zip([["word/document.xml", "<w/>"]])],
    ["blank.xlsx", xlsx([["Sheet1", []]])],
    ["old.xls", protectedBook],
    ["bursting.csv.gz", gzipSync(Buffer.alloc(100 << 20, "customer,date,amount\n"))],
    ["twice.zip", zip([["inner.zip", zip([["orders.csv", WEST]])]])],
    ["holiday.zip", zip([["a.png", "\x89PNG\r\n\x1a\n"], ["b.txt", "No table here, sorry."]])],
  ];
  for (const [file, bytes] of files) {
    await folder.write(file, bytes);
    const { problem } = await loaded(page, file, bytes);
    assert.ok(problem, `${file} is read`);
    assert.equal(`countinghouse: ${file}: ${problem.message}. ${problem.hint}`, await folder.say("inspect", file));
  }
  await page.close();
});
