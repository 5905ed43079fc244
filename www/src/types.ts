/** What do the engine and the page say to each other? The shapes of options, results and problems, as in `docs/json.md`. */

export type Period = "day" | "week" | "month" | "quarter" | "year";
export type Overlapping = "once" | "replace" | "both";
export type DateOrder = "day_first" | "month_first";

/** Corrections of one file. */
export interface FileOptions {
  roles?: Record<string, string | null>;
  kind?: string;
  date_order?: DateOrder;
  encoding?: string | undefined;
  /** `false`: what was corrected in another file of its shape does not hold for it. */
  learnt?: boolean;
}

/** What was corrected in a file, for those to come with its headers. */
export interface Mapping extends Omit<FileOptions, "learnt"> {
  /** The file that it was corrected in. */
  file?: string;
  headers: string[];
  answers?: Record<string, string> | undefined;
}

/** How the file is to be read and counted. All at once: what is absent takes its default. */
export interface Options {
  /** The day the figures are seen from, ISO; default: the file's last day. */
  today?: string;
  period?: Period;
  /** First day, ISO. */
  from?: string;
  /** Last day, ISO, included. */
  to?: string;
  /** Days for which a customer counts as active after an order, in the figures “at the period’s end”. */
  window?: number;
  /** Rule id to on or off. */
  rules?: Record<string, boolean>;
  /** Role to column header; `null` = no column plays it. */
  roles?: Record<string, string | null>;
  /** What a row is; recognised where it is absent. */
  kind?: string;
  /** Statuses that mean something else than their words say. */
  statuses?: Record<string, Meaning>;
  /** Settles an ambiguous date column. */
  date_order?: DateOrder;
  /** How the file's bytes spell text, such as `utf-8` or `windows-1250`; found out where it is absent. */
  encoding?: string;
  /** The currency whose rows count. */
  currency?: string;
  cohort_by?: Period;
  /** How orders count that stand in two files. */
  overlapping?: Overlapping;
  /** Answers to questions that the data leave open: question id to answer id. */
  answers?: Record<string, string>;
  /** Corrections of single files, by name; they win over those for all. */
  files?: Record<string, FileOptions>;
  /** What was corrected in files before, for those of their shape; whatever is said otherwise wins. */
  mappings?: Mapping[];
  /** What a saved file of settings begins with. */
  schema?: string;
  locale?: Locale;
}

/** How the reader writes numbers and months, and the language that she reads. */
export interface Locale {
  /** The tag of the language in which the engine speaks; English where it has none of that name. */
  language?: string;
  decimal: string;
  group: string;
  percent_gap: string;
  currency_first: boolean;
  currency_gap: string;
  months: string[];
}

/** Why something could not be done, and what to do next. */
export interface Problem {
  code: string;
  message: string;
  hint: string;
}

export interface Choice {
  id: string;
  name: string;
}

/** What the page shows, already formatted in the reader's locale. */
export interface Overview {
  /** The first file of orders. */
  file: string;
  sample: boolean;
  files: FileCard[];
  overlaps: Overlap[];
  overlapping: Overlapping;
  card: Card;
  /** `null`: `problem` or `instead` says why. */
  figures: Figures | null;
  problem: Problem | null;
  /** What the files hold where none holds orders, and what would tell more; their cards have figures of their own. */
  instead: Problem | null;
  diagnostics: Diagnostic[];
  /** What the rows of a file may be. */
  kinds: Choice[];
  /** How a file's bytes may spell text. */
  encodings: Choice[];
}

/** Tiles, and what the pictures and the controls offer. */
export interface Figures {
  tiles: Tile[];
  cohort_by: string;
  cohort_measures: Choice[];
  line_metrics: Choice[];
  controls: Controls;
  /** What would tell more, and the figures that it would give. */
  more: { unlock: string; figures: string[] }[];
}

export interface Controls {
  periods: Choice[];
  period: string;
  first_day: string;
  last_day: string;
  from: string;
  to: string;
  today: string;
  windows: Choice[];
  window: number;
  window_suggested: number;
}

/** What was understood of one file, with everything that can be corrected. */
export interface FileCard {
  name: string;
  what: string;
  /** Whether its rows are the orders that are counted; otherwise it stands beside them. */
  of_orders: boolean;
  kind: string;
  /** Why it is taken for that. */
  evidence: string;
  /** What its rows may well be instead, with the columns that its figures need. */
  may_be: { id: string; name: string; needs: string }[];
  rows: number;
  bytes: number;
  facts: { text: string; part: FilePart }[];
  encoding: string;
  columns: string[];
  roles: Role[];
  date_order: DateQuestion | null;
  /** Which of `Options.mappings` it has the shape of. */
  mapping: number | null;
  /** The file that was corrected and whose shape it has, and whether it is read as that one. */
  learnt: { file: string; on: boolean } | null;
  set_aside: { text: string; examples: { line: number; text: string }[] }[];
  joins: Join[];
  /** What the rows come to, where they are no orders. */
  figures: RowFigure[];
}

/** One figure of a file's rows, in the reader's words and numbers. */
export interface RowFigure {
  id: string;
  name: string;
  value: string;
  /** What it does not count; empty where it counts every row. */
  left_out: string;
  /** Whether it is one of those that say most of the table. */
  headline: boolean;
}

export type FilePart = "kind" | "delimiter" | "encoding" | "numbers" | "dates" | "header" | "aside" | "learnt";
export type CardPart = "source" | "roles" | "dates" | "currency" | "rules";

/** What was understood of all files together, with everything that can be corrected. */
export interface Card {
  parts: { text: string; part: CardPart | null; file: string | null }[];
  rules: Rule[];
  currencies: { code: string; rows: number; used: boolean }[];
  statuses: { text: string; rows: number; meaning: Meaning }[];
  questions: Question[];
}

/** What the data leave open, with what each answer comes to. */
export interface Question {
  id: string;
  text: string;
  /** Why it is asked, and what hangs on it. */
  why: string;
  /** Whether nobody has answered it yet; the figures then go by the answer that is chosen. */
  open: boolean;
  answers: { id: string; text: string; comes_to: string; chosen: boolean }[];
}

/** What a status means for counting. */
export type Meaning = "counts" | "cancelled" | "failed" | "unpaid" | "test" | "refunded";

/** How what a file names is found among the orders, or in another file. */
export interface Join {
  /** The file that is joined. */
  file: string;
  column: string;
  /** The file whose rows name it; null: the orders. */
  of: string | null;
  orders_column: string;
  matched: number;
  in_file: number;
  in_orders: number;
  only_in_file: string[];
  only_in_orders: string[];
  customers: boolean;
  look_up: boolean;
  rows_without: number | null;
  /** The columns that tell more. */
  gives: string[];
}

/** What two files share. */
export interface Overlap {
  newer: string;
  older: string;
  orders: number;
  /** The rows of the older file that hold them. */
  rows: number;
  by_order_number: boolean;
  from: string | null;
  to: string | null;
}

export interface Role {
  role: string;
  name: string;
  column: string | null;
  needed: boolean;
  evidence: string;
  /** What is lost while no column plays the role. */
  loss: string | null;
}

export interface Rule {
  id: string;
  name: string;
  on: boolean;
  rows: number;
  effect: string;
}

export interface DateQuestion {
  column: string;
  ambiguous: boolean;
  order: DateOrder;
  examples: { text: string; day_first: string; month_first: string }[];
}

export interface Tile {
  id: string;
  /** The name of its family. */
  family: string;
  name: string;
  technical_name: string;
  level: 1 | 2 | 3;
  /** Formatted; `null` = undefined. */
  value: string | null;
  unit: string;
  period: string;
  total: string | null;
  /** Against the same period a year before, else against the period before. */
  change: string | null;
  /** Whether `change` goes up or down; `null` where it is said otherwise. */
  way: "up" | "down" | null;
  /** Against the period before, where `change` is against the year before. */
  beside: string | null;
  trend: "better" | "worse" | "neutral";
  interval: string | null;
  few: boolean;
  warning: string | null;
  undefined: null | { code: string; message: string; unlock: string };
}

export interface Table {
  caption: string;
  columns: string[];
  rows: string[][];
}

export interface Explanation {
  id: string;
  name: string;
  technical_name: string;
  definition: string;
  formula: string;
  formula_with_numbers: string;
  source: string;
  notes: string[];
  rows_used: number;
  rows_left_out: { reason: string; text: string; rows: number }[];
  /** What is wrong with the data that touches the number. */
  warnings: { message: string; hint: string }[];
  variants: { name: string; definition: string; value: string }[];
  /** Whether some of them rest on W, the window. */
  windowed: boolean;
  table: Table;
}

export type Scheme = "light" | "dark";
export type ChartKind = "sparkline" | "line" | "cohort" | "movement";

export interface SceneRequest {
  chart: ChartKind;
  metric?: string;
  measure?: string;
  /** CSS px. */
  width: number;
  /** CSS px; absent where the chart decides. */
  height?: number;
  theme: Scheme;
}

/** One datum of a picture: what its tooltip says and the box it fills, in CSS px. */
export interface Mark {
  title: string;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Diagnostic {
  code: string;
  severity: "info" | "warning" | "error";
  message: string;
  hint: string;
  rows: number;
  file: string | null;
  line: number | null;
  column: string | null;
}

/** What is wrong with the data, as they came. */
export interface Quality {
  schema: "countinghouse/quality/1";
  /** 0 to 100; `null` where there are no rows. */
  score: number | null;
  parts: { id: string; name: string; score: number; weight: number; sentence: string }[];
  issues: Issue[];
}

export interface Issue extends Omit<Diagnostic, "code"> {
  id: string;
  part: string;
  examples: string[];
  repair: null | { name: string; effect: string; on: boolean; rules: Record<string, boolean> };
}

/** Lines of a file, raw and understood side by side. */
export interface Preview {
  columns: { name: string; role: string | null; kind: string }[];
  /** How many columns there are beyond those. */
  more_columns: number;
  lines: PreviewLine[];
  /** The line that was asked for, where it is one of these. */
  wanted: number | null;
  /** Whether lines follow. */
  more: boolean;
}

export interface PreviewLine {
  line: number;
  part: "header" | "row" | "aside";
  /** Why it is no row, or what was done to it. */
  remark: string | null;
  /** `value`: what it was read as, where that is not what stands there. */
  cells: { raw: string; value: string | null; problem: string | null }[];
}

/** What the first lines of a file look like. */
export interface Peek {
  file: FileCard;
  preview: Preview;
}

/** What can be computed, as `countinghouse metrics --json`. */
export interface Catalogue {
  schema: "countinghouse/metrics/1";
  metrics: MetricInfo[];
}

export interface MetricInfo {
  id: string;
  /** The name of the field. */
  name: string;
  /** The name in plain words. */
  plain_name: string;
  unit: MetricUnit;
  better: "up" | "down" | "neither";
  /** For whom: 1 fundamental, 2 intermediate, 3 advanced. */
  level: 1 | 2 | 3;
  /** What the data must have: a kind of facts (`tickets`), or a column of one (`tickets.resolved_at`). */
  needs: string[];
  definition: string;
  formula: string;
  source: string;
  /** Other definitions in use. */
  variants: { id: string; name: string; definition: string; unit: MetricUnit }[];
}

/** What a number is: shares are 0 to 1, lengths of time days. */
export type MetricUnit =
  | "money" | "count" | "percent" | "days" | "duration" | "points" | "per_customer" | "ratio" | "months" | "money_per_day" | "score";

/** How a file was read, as docs/schema/inspect.schema.json says. */
export type InspectedFile = Record<string, unknown>;
/** One file's, or a list where there are several. */
export type Inspect = InspectedFile | InspectedFile[];
/** The figures, as docs/schema/analyse.schema.json says. */
export type Analysis = Record<string, unknown>;
