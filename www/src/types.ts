/**
 * What do the engine and the page say to each other? Made from the engine's structs by `UPDATE_TYPES=1 cargo test --lib boundary`:
 * what is changed here by hand is lost.
 */

/** What goes with what. */
export interface Affinity {
  /** Days within which a customer came back. */
  days: number;
  /** Customers who were watched so long, and the share of them that came back; `null` where there is none. */
  customers: number;
  /** The share of them that came back. */
  came_back: number | null;
  /** By what was in the first order and the channel it came by, the highest lift first. */
  first: FirstPurchase[];
  /** Products bought together more or less often than by chance, the most orders first. */
  together: ProductPair[];
  /** The next order's products by those of the last; `null` where too few customers came back to try it. */
  next: NextProduct | null;
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** What comes after a product. */
export interface AfterProduct {
  /** The product. */
  product: string;
  /** Orders that followed one with it. */
  orders: number;
  /** What was in them most often. */
  next: string[];
}

/** What changes are shown against. */
export type Against =
  /** The same period a year before, where the data reach so far back. */
  | "year"
  /** The period before. */
  | "before";

/** All cohorts at one age, of complete cells alone. */
export interface AgeMean {
  /** Periods since that of the first order. */
  age: number;
  /** Cohorts that have lived through it and have a customer. */
  cohorts: number;
  /** Their customers. */
  customers: number;
  /** Retained customers ÷ customers: each cohort weighs as much as it is large; 0 to 1. */
  retention: number;
  /** The mean of the cohorts' retention: each weighs the same. */
  retention_simple: number;
  /** Revenue from age 0 to that age ÷ customers. */
  cumulative_revenue_per_customer: number;
}

/** What takes more than one number to say. */
export interface Analyses {
  /** Acquisition cohorts; `null` where no column names a customer or nothing could be computed. */
  cohort: Cohorts | null;
  /** Customer movement by period, oldest first; empty where `cohort` is `null`. */
  movement: Movement[];
  /** What changes of revenue are made of; `null` where no two periods can be compared. */
  tree: MetricTree | null;
  /** What customers are worth, by five models. */
  cltv?: Cltv | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Who is about to leave, and what is at stake. */
  churn?: Churn | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Customers by recency, frequency and money, and how they moved. */
  segments?: Segments | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Five views of the customer base. */
  audit?: Audit | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Which first purchase is followed by more repeat buying, what is bought together, and what comes next. */
  affinity?: Affinity | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** How long customers stay, all of them and by what is known of their first order. */
  survival?: Survival | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Whether each metric's newest value is news or noise. */
  control?: Control | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** What comes next of every metric that is an amount or a number of things. */
  forecast?: Forecasts | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Every metric before and after each marked day. */
  before_after?: BeforeAfter | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Progress towards every target. */
  targets?: Targets | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Which sides are watched, and which pairs of metrics disagree. */
  balance?: Balance | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** What every experiment shows. */
  experiments?: ExperimentResults | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** How good predictions were. */
  predictions?: PredictionScores | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** When cases come, how many people they take, and which to answer first. */
  queue?: ServiceQueue | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** What customers say, and what goes with how they score. */
  feedback?: Feedback | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** What goes with buying again and with what customers spend. */
  regression?: Regression | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** What may come of the customer base, and of it with what the reader changes. */
  scenarios?: Scenarios | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Where the way from a visitor to an advocate loses people. */
  funnel?: Funnel | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
  /** Which channels orders come by, and what each returns. */
  attribution?: Attribution | {
    /** Why. */
    refused: AnalysisSaid;
  } | null;
}

/** What `analyse` answers. */
export interface Analysis {
  schema: "countinghouse/analyse/1";
  /** The reference date; `null` where nothing could be computed. */
  today: Day | null;
  /** The calendar of the series. */
  period: Period;
  /** How each file was read. */
  tables: Inspect[];
  /** What the data leave open, with what the figures would be under each answer. */
  questions: Question[];
  /** What files of one kind share. */
  overlaps: Overlap[];
  /** How what files name is found among the orders, or in each other. */
  joins: Join[];
  /** The columns by which figures can be split and filtered, in the order of the files. */
  dimensions: DimensionInfo[];
  /** What is looked at; empty where all is. */
  filters: FilterInfo[];
  /** The dimension of the metrics' `groups`; `null` where no split was asked for. */
  split: string | null;
  /** In the order of the catalogue. */
  metrics: MetricResult[];
  analyses: Analyses;
  /** What is worth a look, at most five, the most money first. */
  findings: Finding[];
  /** How many comparisons were made to find them. */
  findings_looked_at: number;
}

/** A sentence: its stable name, the sentence in English, and what it is given. */
export interface AnalysisSaid {
  code: string;
  message: string;
  values: Record<string, Quantity>;
}

/** One answer, with what all figures would come to. */
export interface Answer {
  /** The stable name. */
  id: Code;
  /** What it says, in a few words. */
  text: string;
  /** Revenue, or what subscriptions bring in a month, in major units of the currency; `null` where there are no amounts. */
  revenue: number | null;
  /** The currency of that money; `null` where none is named. */
  currency: Currency | null;
  /** Orders; `null` where the rows are none. */
  orders: number | null;
  /** Customers with at least one order or refund; `null` where nobody is named. */
  customers: number | null;
  /** Rows of a table that holds no orders; `null` where the question is about orders. */
  rows: number | null;
  /** What its numbers add up to; `null` where they are not added up. */
  sum: number | null;
}

/** One answer, with what the figures come to. */
export interface AnswerCard {
  id: Code;
  text: string;
  /** "$1,204.50 in 12 orders from 9 customers". */
  comes_to: string;
  chosen: boolean;
}

/** Lines that are no rows, of one reason. */
export interface Aside {
  text: string;
  examples: Example[];
}

/** Why records are no rows. */
export type AsideReason = "directive" | "above_header" | "comment" | "blank_line" | "header_row" | "units" | "repeated_header" | "heading" | "total" | "balance" | "footer" | "second_table";

/** A customer who may leave. */
export interface AtRisk {
  /** Her place in `customerNames`. */
  customer: number;
  /** The chance that she does not order in the next W days. */
  risk: number;
  /** What she would bring in the next twelve months if she stays, at the margin. */
  value: number;
  /** Risk × value. */
  at_stake: number;
  /** Days since her last order. */
  recency_days: number;
  /** Her orders to date. */
  orders: number;
  /** What raises her risk most, at most two features. */
  reasons: string[];
}

/** Channels with their credit. */
export interface Attribution {
  /** Orders before which a touch is known. */
  orders: number;
  /** Orders before which none is. */
  untouched: number;
  /** Orders before which several channels are known: only these are credited differently. */
  several: number;
  /** Those with the most revenue by the last touch first. */
  channels: AttributionChannel[];
  /** How the same money would be spread over channels by what they return; or why that cannot be told. */
  budget: AttributionBudget;
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** A budget. */
export interface AttributionBudget {
  /** Of each channel: the share of the money now and the share that would return most; empty where that cannot be told. */
  shares: AttributionShare[];
  /** Why it cannot be told. */
  refused: AnalysisSaid | null;
}

/** One channel. */
export interface AttributionChannel {
  /** Its name. */
  channel: string;
  /** Credit in orders and revenue: `first`, `last`, `linear`, `decay`, `position`. */
  credit: AttributionCredit[];
  /** What it cost; `null` where that is not known. */
  cost: number | null;
  /** Revenue by the last touch for each unit of cost. */
  return_on_cost: number | null;
  /** The lower end of its interval of 95 %. */
  return_low: number | null;
  /** The upper end. */
  return_high: number | null;
  /** The lowest return by any way of crediting. */
  return_least: number | null;
  /** The highest. */
  return_most: number | null;
  /** By how much revenue grows with cost: 1 in step, under 1 less and less; `null` where cost varied too little to tell. */
  elasticity: AttributionElasticity | null;
}

/** A share of the orders. */
export interface AttributionCredit {
  /** `first`, `last`, `linear`, `decay` or `position`. */
  way: string;
  /** Orders, in parts where several channels share one. */
  orders: number;
  /** Their revenue. */
  revenue: number;
}

/** By how many per cent revenue grows where cost grows by one. */
export interface AttributionElasticity {
  /** The likeliest. */
  value: number;
  /** The lower end of its interval of 95 %. */
  low: number;
  /** The upper end. */
  high: number;
  /** Months that it rests on. */
  months: number;
}

/** A channel's share of the money. */
export interface AttributionShare {
  /** The channel. */
  channel: string;
  /** Its share now. */
  now: number;
  /** The share at which the last coin returns as much in every channel. */
  best: number;
}

/** Five views of a customer base. */
export interface Audit {
  /** The first day of the last period, `YYYY-MM-DD`. */
  start: string;
  /** Its last. */
  end: string;
  /** 1: how customers of the last period differ in value: ten groups of as many customers each, the most valuable first. */
  deciles: Decile[];
  /** 2: the last period beside the one before; `null` where that is not known in full. */
  change: AuditChange | null;
  /** 3: how the oldest quarter of customers with at least 30 went on, quarter by quarter; `null` where there is none. */
  oldest: CohortOverTime | null;
  /** 4: quarters of customers beside each other, at the same ages. */
  compared: Compared[];
  /** 5: revenue of each quarter by the year in which its customers came first. */
  base: BaseQuarter[];
  /** A sentence for each view. */
  says: AnalysisSaid[];
}

/** Two periods beside each other. */
export interface AuditChange {
  /** Those who ordered only in the period before. */
  only_before: AuditSide;
  /** In both. */
  both: AuditSide;
  /** Only in the last period, though known before. */
  returned: AuditSide;
  /** Only in the last period, and for the first time. */
  new: AuditSide;
  /** Of those in both, how many brought more than before. */
  up: number;
  /** How many brought less. */
  down: number;
}

/** Some of the customers of two periods. */
export interface AuditSide {
  /** How many. */
  customers: number;
  /** What they brought in the period before. */
  before: number;
  /** What they brought in the last period. */
  now: number;
}

/** Which sides are watched, and what disagrees. */
export interface Balance {
  /** The calendar: `day`, `week`, `month`, `quarter` or `year`. */
  period: string;
  /** `short_term`, `long_term`, `quantitative`, `qualitative`. */
  sides: BalanceSide[];
  /** Pairs of which both can be judged. */
  pairs: BalancePair[];
  /** What keeps automated work honest. */
  checks: BalanceCheck[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** A share that is to be high. */
export interface BalanceCheck {
  /** The metric. */
  id: string;
  /** Its newest whole value; `null` where nothing tells it. */
  value: number | null;
}

/** How a metric moved. */
export interface BalanceMove {
  /** The metric. */
  id: string;
  /** `better`, `worse`, or `unclear`: no more than its variation. */
  direction: string;
  /** Against what: `year_before` (the same periods a year before) or `trend` (the line through the newest periods). */
  against: string;
  /** Whole periods that it rests on. */
  periods: number;
  /** By how much, over these periods, in the metric's unit. */
  change: number;
  /** The lower end of its interval of 95 %. */
  low: number;
  /** The upper end. */
  high: number;
  /** The chance of such a change where there is none. */
  p: number;
}

/** Two metrics that should go together. */
export interface BalancePair {
  /** What is easy to move. */
  easy: BalanceMove;
  /** What that may cost. */
  costly: BalanceMove;
  /** Whether one got better and the other worse. */
  disagrees: boolean;
}

/** One side. */
export interface BalanceSide {
  /** Which. */
  side: string;
  /** Its metrics that have a value. */
  watched: string[];
  /** Those that have none. */
  missing: string[];
}

/** The revenue of a quarter. */
export interface BaseQuarter {
  /** Which. */
  quarter: string;
  /** Revenue by the year of the first order, oldest first; only years with customers by then. */
  by_year: ByYear[];
}

/** Every marked day with every metric. */
export interface BeforeAfter {
  /** The calendar: `day`, `week`, `month`, `quarter` or `year`. */
  period: string;
  /** The first day first. */
  events: MarkedEvent[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** A metric before and after. */
export interface BeforeAfterMetric {
  /** The metric. */
  id: string;
  /** `rise`, `fall`, or `unclear`: cannot tell. */
  verdict: string;
  /** Whether that is good news; `null` where it is unclear or depends. */
  good: boolean | null;
  /** Whole periods before. */
  before: number;
  /** Whole periods after. */
  after: number;
  /** Periods between them that are left out: the change was under way. */
  left_out: number;
  /** Whether the periods before follow no straight line: then none foretells what would have come, and nothing is told. */
  bent: boolean;
  /** How seasons are told apart: `levels` of each, `waves` over the year, or `none`. */
  seasons: string;
  /** The metric that it is compared with; `null` for none. */
  compared_with: string | null;
  /** The step at the day, in the metric's unit. */
  level: EstimateWithInterval;
  /** By how much more it grows each period than before; `null` where too few periods tell. */
  slope: EstimateWithInterval | null;
  /** How far the periods after lie above what the line before foretells, on average: the effect. */
  effect: EstimateWithInterval;
  /** The effect by what the line before foretells, as a share; `null` where that is not above 0. */
  relative: number | null;
  /** The effect over all periods after, of what adds up; in the metric's unit. */
  total: EstimateWithInterval | null;
  /** The same where it is money. */
  money: EstimateWithInterval | null;
  /** The chance of such an effect where there is none. */
  p: number | null;
  /** The same, corrected for the number of metrics looked at (Holm). */
  p_adjusted: number | null;
  /** The same model at days before, on which nothing happened. */
  placebo: Placebo;
  /** The smallest effect that would be found four times in five with these data, in the metric's unit. */
  detectable: number;
  /** About how many periods more would tell whether there is such an effect; 0 where it is told, `null` where none would within ten years. */
  more_periods: number | null;
}

/** Which direction of a metric is good news. */
export type Better =
  /** Higher is better. */
  | "up"
  /** Lower is better. */
  | "down"
  /** It depends. */
  | "neither";

/** A calendar period of the data. */
export interface Bucket {
  /** The first day. */
  start: Day;
  /** The day after the last. */
  end: Day;
  /** Whether the data begin after its first day or end before its last. */
  partial: boolean;
}

/** A part of a quarter's revenue. */
export interface ByYear {
  /** The year of the first order. */
  year: number;
  /** Customers who ordered. */
  active: number;
  /** Revenue, net of refunds. */
  revenue: number;
}

/** The card. */
export interface Card {
  /** The sentence, part by part. */
  parts: Part[];
  rules: RuleSwitch[];
  currencies: CurrencyChoice[];
  statuses: StatusMeaning[];
  questions: QuestionCard[];
}

/** What can be corrected of all files together. */
export type CardPart =
  /** Which files there are. */
  | "source"
  /** Which column is what. */
  | "roles"
  /** How dates are written. */
  | "dates"
  /** Whose rows count. */
  | "currency"
  /** Which rows count. */
  | "rules";

/** What `metrics` answers. */
export interface Catalogue {
  schema: "countinghouse/metrics/1";
  /** Family by family. */
  metrics: MetricInfo[];
}

/** A difference. */
export interface Change {
  /** Value − previous. */
  absolute: number;
  /** (Value − previous) ÷ |previous|; `null` where previous is 0 or one of the two rests on fewer than ten observations. */
  relative: number | null;
}

/** Which picture. */
export type ChartKind = "sparkline" | "line" | "cohort" | "movement";

/** One of several things to choose. */
export interface Choice {
  id: string;
  name: string;
}

/** Who is about to leave. */
export interface Churn {
  /** W: a customer leaves who does not order in so many days. */
  window_days: number;
  /** Customers who are there on the last day. */
  active: number;
  /** Customers whose outcome the model was tried on, and how many of them left. */
  tried: number;
  /** How many left. */
  left: number;
  /** How each model did on them: `logistic`, `recency` alone, and `p_alive` where purchases can be modelled. */
  models: ChurnModel[];
  /** Whether the logistic model is offered: it must not lose to one that is simpler. */
  offered: boolean;
  /** The model that the lists are by. */
  by: string;
  /** What moves the risk in the logistic model. */
  effects: ChurnEffect[];
  /** Σ of risk × value over the customers who are there. */
  revenue_at_risk: number;
  /** Those with the most at stake. */
  at_risk: AtRisk[];
  /** Those who are gone for less than 3 W and came back before, by revenue to date. */
  win_back: WinBack[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** What a feature does to the risk. */
export interface ChurnEffect {
  /** `recency`, `frequency`, `monetary`, `tenure`, `trend` or `rhythm`. */
  feature: string;
  /** What one deviation more does to the logarithm of the odds to leave. */
  coefficient: number;
}

/** How a model did. */
export interface ChurnModel {
  /** `logistic`, `recency` or `p_alive`. */
  id: string;
  /** How often one who left had a higher risk than one who stayed; 0.5 is chance. */
  auc: number;
  /** Mean −ln of the chance of what came. */
  log_loss: number;
  /** Mean squared difference of the chance from what came. */
  brier: number;
  /** How many times as many left in the riskiest tenth as in all. */
  lift: number;
  /** Tenths by risk, the lowest first. */
  calibration: RiskTenth[];
}

/** What customers are worth. */
export interface Cltv {
  /** Months from the first order that the value is of. */
  horizon_months: number;
  /** The gross margin that values are of, 0 to 1. */
  margin: number;
  /** Where it is from: `given`, `orders` (their cost is known) or `none` (values are revenue). */
  margin_from: string;
  /** What a year's wait costs, for `discounted` and `probabilistic`. */
  discount: number;
  /** What it costs to win a customer; `null` where no spend is known. */
  acquisition_cost: number | null;
  /** Customers with an order. */
  customers: number;
  /** Months that are known. */
  history_months: number;
  /** What `simple_predictive` and `discounted` multiply. */
  averages: CltvAverages;
  /** The five models. */
  models: CltvModel[];
  /** The shop's own last months, held back and forecast; `null` where too little is known for that. */
  holdout: Holdout | null;
  /** The model for these data; `null` where none was better than the naive forecast, or nothing could be held back. */
  recommended: string | null;
  /** How the probabilistic model fits; `null` where it does not. */
  probability: Probability | null;
  /** By the quarter of the first order, as the cohort model sees it; in revenue. */
  cohorts: CltvCohort[];
  /** Every customer, in the order of `customerNames`; empty where they were not asked for. */
  each: CustomerWorth[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** What the models multiply, of all customers together. */
export interface CltvAverages {
  /** Revenue, net of refunds, of an order. */
  order: number | null;
  /** Orders a month of a customer who is still there. */
  orders_a_month: number | null;
  /** Months that a customer stays within the horizon. */
  months: number;
  /** The share of customers that a month leaves, 0 to 1. */
  retention: number;
}

/** How a forecast came out. */
export interface CltvCheck {
  /** What was forecast. */
  forecast: number;
  /** Forecast ÷ what came − 1; `null` where nothing came. */
  error: number | null;
  /** The root of the mean squared error by customer, in money. */
  by_customer: number;
  /** The mean absolute error by customer, in money. */
  absolute_by_customer: number;
}

/** Of customers who came first in one quarter. */
export interface CltvCohort {
  /** The quarter of the first order, for example `2024-Q2`. */
  cohort: string;
  /** Customers. */
  customers: number;
  /** Revenue so far for each of them. */
  so_far: number;
  /** Revenue within the horizon from the first order for each of them: the curve, at the level that they have shown so far. */
  within_horizon: number;
}

/** What a value may as well be. */
export interface CltvInterval {
  /** The low end. */
  low: number;
  /** The high end. */
  high: number;
}

/** What one model says. */
export interface CltvModel {
  /** `historical`, `simple_predictive`, `discounted`, `cohort` or `probabilistic`. */
  id: string;
  /** What a customer is worth; `null` where the model cannot be trusted. */
  value: number | null;
  /** Its 95 % interval; `null` where it has none. */
  interval: CltvInterval | null;
  /** The value less what it cost to win the customer; `null` where no spend is known. */
  net: number | null;
  /** The value ÷ that cost. */
  to_acquisition_cost: number | null;
  /** What all present customers will bring within the horizon from today on, at the margin, undiscounted. */
  present_customers: number | null;
  /** The value after each month from the first on; empty for `historical`, and where there is none. */
  curve: number[];
  /** How it did on the months that were held back; `null` where it could not be tried. */
  check: CltvCheck | null;
  /** What it supposes. */
  assumes: AnalysisSaid;
  /** Why it cannot be trusted; `null` where it can. */
  refused: AnalysisSaid | null;
}

/** A stable name in `snake_case`. */
export type Code = string;

/** One cohort; its lists hold one entry for each age, from 0 (the period of the first order) on. */
export interface Cohort {
  /** Its label, for example `2024-05`. */
  cohort: string;
  /** The first day. */
  start: Day;
  /** The day after the last. */
  end: Day;
  /** Customers whose first order falls in the period. */
  size: number;
  /** Ages seen so far: the length of the lists below. */
  observed: number;
  /** Ages whose period is over; the cells from here to `observed` are unfinished. */
  complete: number;
  /** Customers with an order at that age. */
  retained: number[];
  /** `retained` ÷ `size`, 0 to 1; empty for a cohort of size 0. */
  retention: number[];
  /** Customers with an order at that age or a later one, up to the last day. */
  retained_on_or_after: number[];
  /** Orders at that age. */
  orders: number[];
  /** Revenue ÷ orders at that age, in major units; null where there is no order. */
  average_order: (number | null)[];
  /** Revenue at that age, net of refunds, in major units. */
  revenue: number[];
  /** Revenue from age 0 to that age ÷ `size`; empty for a cohort of size 0. */
  cumulative_revenue_per_customer: number[];
}

/** What the cells of cohorts show. */
export type CohortMeasure = "retention" | "retained" | "orders" | "revenue" | "cumulative_revenue_per_customer";

/** Customers of one quarter over time. */
export interface CohortOverTime {
  /** The quarter of the first order, for example `2024-Q2`. */
  cohort: string;
  /** Customers. */
  customers: number;
  /** Every quarter from that on; the last may not be over yet. */
  quarters: CohortQuarter[];
}

/** What the customers of one quarter did in another. */
export interface CohortQuarter {
  /** Which. */
  quarter: string;
  /** How many ordered. */
  active: number;
  /** Orders of each who ordered; `null` where nobody did. */
  orders_per_active: number | null;
  /** Revenue of an order. */
  order: number | null;
  /** Revenue, net of refunds. */
  revenue: number;
}

/** The cohort table: one row for each period in which customers were first seen. */
export interface Cohorts {
  /** The calendar period of cohorts and of their ages. */
  by: Period;
  /** The currency of the money figures. */
  currency: Currency | null;
  /** Oldest first, without gaps in time; a period without a new customer is a cohort of size 0. */
  cohorts: Cohort[];
  /** What cohorts come to together at each age, over those that have lived through it; ages that none has are left out. */
  means: AgeMean[];
}

/** A column, with the part it plays. */
export interface ColumnHead {
  name: string;
  /** The name of the part it plays. */
  role: string | null;
  /** What its values are, in a word or two. */
  kind: string;
}

/** One column. */
export interface ColumnInfo {
  /** The header; made unique where the file repeats one, invented where it has none. */
  name: string;
  /** What its values are. */
  type: "empty" | "text" | "id" | "bool" | "number" | "percent" | "money" | "duration" | "date" | "datetime";
  /** How its first date is written, or the unit or the marks of its numbers; `null` for other types. */
  format: string | null;
  /** The code that its cells or its header name; `null` where they name none or several. */
  currency: Currency | null;
  /** The part it plays; `null` for none. */
  role: Role | null;
  /** Every part it plays, the first being `role`. */
  roles: Role[];
  /** Why it plays its first part, in words; empty where it plays none. */
  evidence: string;
  /** Cells without a value. */
  nulls: number;
  /** Cells that hold something else than the type; they count as no value. */
  unreadable: number;
  /** Different values. */
  distinct: number;
  /** Whether its values could be read in another way. */
  ambiguous: boolean;
  /** The formats that fit where `ambiguous`, as it is read now first; else empty. */
  alternatives: string[];
  /** Cells that could be read in two ways where `ambiguous`; else empty. */
  examples: ExampleInfo[];
}

/** Customers of one quarter at ages that all of them have reached. */
export interface Compared {
  /** The quarter of the first order. */
  cohort: string;
  /** Customers. */
  customers: number;
  /** What the first order's day brought, for each. */
  first: number;
  /** Revenue within 90 days of the first order, for each; `null` where not all were watched so long. */
  days_90: number | null;
  /** Within 180 days. */
  days_180: number | null;
  /** Within 365 days. */
  days_365: number | null;
  /** The share that came back within 90 days; `null` where not all were watched so long. */
  back_in_90: number | null;
}

/** Every metric's chart. */
export interface Control {
  /** The calendar: `day`, `week`, `month`, `quarter` or `year`. */
  period: string;
  /** In the order of the catalogue. */
  metrics: ControlChart[];
  /** Those with too few periods. */
  refused: RefusedMetric[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** A metric's chart. */
export interface ControlChart {
  /** The metric. */
  id: string;
  /** `xmr` for single values, `p` for shares, `p_prime` for shares that vary more than chance. */
  chart: string;
  /** Between marked changes, oldest first. */
  stretches: ControlStretch[];
  /** Every whole period with a value, oldest first. */
  points: ControlPoint[];
  /** Whether the newest whole period completes a signal. */
  news: boolean;
}

/** One value with its limits. */
export interface ControlPoint {
  /** The first, as `YYYY-MM-DD`. */
  start: string;
  /** The day after the last. */
  end: string;
  /** The value. */
  value: number;
  /** The lower limit; `null` where there are too few values for limits. */
  low: number | null;
  /** The upper limit. */
  high: number | null;
  /** Which rules are complete with it: `beyond_limits`, `run_of_8`, `trend_of_6`, `two_of_3`. */
  signals: string[];
}

/** What lies between two marked changes. */
export interface ControlStretch {
  /** The first, as `YYYY-MM-DD`. */
  start: string;
  /** The day after the last. */
  end: string;
  /** Values in it. */
  values: number;
  /** Their mean, of shares all counted things together; `null` where there are too few. */
  centre: number | null;
  /** How many times as much as chance a share varies; `null` of single values. */
  dispersion: number | null;
  /** Whether the limits may still move, for there are fewer than 17 values. */
  provisional: boolean;
}

/** What the reader can choose, and what is chosen. */
export interface Controls {
  periods: Choice[];
  period: Period;
  /** What changes are shown against. */
  compare: Against;
  /** The period that the figures are of, and what it is compared with, in a few words. */
  at: string;
  /** Whether the reader chose days. */
  ranged: boolean;
  /** The metrics that she pinned. */
  pins: string[];
  /** The columns by which figures can be split and filtered. */
  dimensions: string[];
  /** What is looked at; empty where all is. */
  filters: FilterInfo[];
  /** The first day of the data. */
  first_day: Day;
  /** The last day of the data. */
  last_day: Day;
  /** The first day shown. */
  from: Day;
  /** The last day shown. */
  to: Day;
  /** The day that the figures are seen from. */
  today: Day;
  windows: Choice[];
  /** Days for which a customer counts as active after an order. */
  window: number;
  window_suggested: number;
}

/** An ISO 4217 code. */
export type Currency = string;

/** A currency of the data. */
export interface CurrencyChoice {
  code: string;
  rows: number;
  /** Whether its rows count. */
  used: boolean;
}

/** What one customer will do, as the probabilistic model has it. */
export interface CustomerWorth {
  /** The chance that she is one still, 0 to 1. */
  p_alive: number;
  /** Purchases to expect within the horizon. */
  expected_purchases: number;
  /** What they come to, at the margin. */
  expected_value: number;
}

/** Tiles, and what the pictures and the controls offer. */
export interface Dashboard {
  /** What would tell more, and the figures that it would give. */
  more: More[];
  /** What the figures say first, sentence by sentence. */
  headline: string[];
  tiles: Tile[];
  /** The metrics whose tiles stand above all sections. */
  first: string[];
  sections: Section[];
  cohort_by: Period;
  cohort_measures: Choice[];
  line_metrics: Choice[];
  controls: Controls;
}

/** A cell with both readings. */
export interface DateExample {
  text: string;
  day_first: string;
  month_first: string;
}

/** How dates are read that could be read either way. */
export type DateOrder = "day_first" | "month_first";

/** The dates of a file that can be read either way. */
export interface DateOrderChoice {
  column: string;
  /** Whether the values leave it open. */
  ambiguous: boolean;
  order: DateOrder;
  examples: DateExample[];
}

/** A civil day, `YYYY-MM-DD`. */
export type Day = string;

/** A tenth of the customers of a period. */
export interface Decile {
  /** Customers. */
  customers: number;
  /** Their revenue in the period, net of refunds. */
  revenue: number;
  /** ÷ that of all; `null` where there is none. */
  share: number | null;
  /** Orders for each customer. */
  orders_per_customer: number;
  /** Revenue of an order. */
  order: number | null;
}

/** One statement about the data: what happened, where, to how many rows, and what to do next. */
export interface Diagnostic {
  /** A stable name for scripts, in `snake_case`. */
  code: Code;
  /** How much it matters. */
  severity: Severity;
  /** One sentence: what happened, with an example from the file. */
  message: string;
  /** One sentence: what to do about it. */
  hint: string;
  /** Data rows it touches. */
  rows: number;
  /** The file's name; `null` where it concerns no single file. */
  file: string | null;
  /** The 1-based line of the file where it is first met; `null` where it concerns no line. */
  line: number | null;
  /** The column's header; `null` where it concerns no single column. */
  column: string | null;
}

/** A column by which figures can be split and filtered. */
export interface DimensionInfo {
  /** The header: what `split` and `filters` call it. */
  name: string;
  /** Different values. */
  values: number;
  /** The kinds of tables that have it. */
  kinds: string[];
}

/** How a file's bytes spell text. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | "windows-1252" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-874" | "iso-8859-2" | "iso-8859-5" | "iso-8859-7" | "iso-8859-15" | "macintosh" | "x-mac-cyrillic" | "koi8-r" | "koi8-u" | "ibm866" | "ibm850" | "ibm852" | "shift_jis" | "gb18030" | "big5" | "euc-kr" | "euc-jp";

/** A number with its interval of 95 %. */
export interface EstimateWithInterval {
  /** The likeliest. */
  value: number;
  /** The lower end. */
  low: number;
  /** The upper end. */
  high: number;
}

/** A record as it stands in the file. */
export interface Example {
  /** The 1-based line on which it begins. */
  line: number;
  /** Its text, cut at 120 characters. */
  text: string;
}

/** A cell that can be read in two ways. */
export interface ExampleInfo {
  /** The line of the file, from 1. */
  line: number;
  /** The cell as the file has it. */
  text: string;
  /** What it means in each of `alternatives`: an ISO date or a plain decimal. */
  readings: [string, string];
}

/** A difference that is told otherwise. */
export interface ExperimentAdjusted {
  /** The variant less the first. */
  difference: number;
  /** The lower end of its interval of 95 %. */
  low: number;
  /** The upper end. */
  high: number;
  /** The chance of such a difference where there is none. */
  p: number | null;
  /** The share of the variance that is left. */
  variance_left: number | null;
}

/** A variant against the first. */
export interface ExperimentComparison {
  /** The variant. */
  variant: string;
  /** What it is compared with. */
  against: string;
  /** `higher`, `lower`, or `unclear`: cannot tell. */
  verdict: string;
  /** The variant less the first. */
  difference: number | null;
  /** The lower end of its interval of 95 %. */
  low: number | null;
  /** The upper end. */
  high: number | null;
  /** The difference by the first one's value. */
  relative: number | null;
  /** The chance of such a difference where there is none. */
  p: number | null;
  /** The same, corrected for the number of variants (Holm). */
  p_adjusted: number | null;
  /** The lower end of an interval that holds whenever one looks, however often. */
  anytime_low: number | null;
  /** The upper end. */
  anytime_high: number | null;
  /** The difference of means without the lowest and the highest fifth, of values. */
  trimmed: ExperimentAdjusted | null;
  /** The difference less what was known before, of values. */
  before: ExperimentAdjusted | null;
  /** How many of each variant it takes to find such a difference four times in five. */
  needed: number | null;
}

/** One experiment. */
export interface ExperimentResult {
  /** Its name; empty where the table has none. */
  name: string;
  /** `rate` (so many of so many) or `mean`. */
  measure: string;
  /** What each variant did. */
  variants: ExperimentVariant[];
  /** Each other variant against the first. */
  comparisons: ExperimentComparison[];
  /** Whether as many were shown one variant as another. */
  split: ExperimentSplit | null;
  /** Why nothing can be told; `null` where it can. */
  refused: AnalysisSaid | null;
}

/** Every experiment. */
export interface ExperimentResults {
  /** In the order of the table. */
  experiments: ExperimentResult[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** Whether exposures are split as evenly as chance does it. */
export interface ExperimentSplit {
  /** The chance of so uneven a split where it is meant to be even. */
  p: number;
  /** Whether that is under 1 in 1,000. */
  uneven: boolean;
}

/** What one variant did. */
export interface ExperimentVariant {
  /** Its name. */
  variant: string;
  /** How many were shown it. */
  exposures: number;
  /** The share or the mean; `null` where nobody was shown it. */
  value: number | null;
  /** The lower end of its interval of 95 %. */
  low: number | null;
  /** The upper end. */
  high: number | null;
}

/** Everything behind a number. */
export interface Explanation {
  id: Code;
  /** In plain words. */
  name: string;
  /** The name of the field. */
  technical_name: string;
  definition: string;
  formula: string;
  /** The formula with this file's numbers. */
  formula_with_numbers: string;
  /** Where the definition comes from. */
  source: string;
  notes: string[];
  /** Rows behind the number. */
  rows_used: number;
  /** The other rows, by reason. */
  rows_left_out: LeftOutText[];
  /** What is wrong with the data that touches the number. */
  warnings: Warning[];
  /** Other definitions in use. */
  variants: VariantText[];
  /** Whether some of them rest on W. */
  windowed: boolean;
  /** The metric over time. */
  table: TextTable;
}

/** A statement about how a file was read. */
export interface Fact {
  /** Its words. */
  text: string;
  /** Which correction it opens. */
  part: FilePart;
}

/** How likely a story is. */
export interface FamilyLikelihood {
  /** `bg_nbd` or `mbg_nbd`. */
  family: string;
  /** ln of its likelihood; `null` where it does not fit. */
  log_likelihood: number | null;
}

/** What comments come to. */
export interface Feedback {
  /** What scores are: `nps`, `csat` or `stars`. */
  measure: string;
  /** Comments. */
  comments: number;
  /** How many of them are in a language whose tone is read. */
  read: number;
  /** All of them. */
  all: FeedbackGroup;
  /** Themes that at least three comments share, those in most of them first. */
  themes: FeedbackTheme[];
  /** By where they were made. */
  touchpoints: FeedbackGroup[];
  /** By month, the oldest first. */
  months: FeedbackGroup[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** Some comments. */
export interface FeedbackGroup {
  /** What they share; `null` of all. */
  name: string | null;
  /** Comments. */
  comments: number;
  /** The mean score; `null` without one. */
  score: number | null;
  /** The lower end of its interval of 95 %. */
  low: number | null;
  /** The upper end. */
  high: number | null;
  /** The mean tone, −1 to 1: a hint, for words are read and not sentences understood. */
  tone: number | null;
}

/** What several comments say. */
export interface FeedbackTheme {
  /** What they share; `null` of all. */
  name: string | null;
  /** Comments. */
  comments: number;
  /** The mean score; `null` without one. */
  score: number | null;
  /** The lower end of its interval of 95 %. */
  low: number | null;
  /** The upper end. */
  high: number | null;
  /** The mean tone, −1 to 1: a hint, for words are read and not sentences understood. */
  tone: number | null;
  /** The mean score with it less that without; `null` where too few are scored. */
  difference: number | null;
  /** The lower end of its interval of 95 %. */
  difference_low: number | null;
  /** The upper end. */
  difference_high: number | null;
  /** The chance of such a difference where there is none, corrected for the number of themes (Holm). */
  p_adjusted: number | null;
  /** By how many points the Net Promoter Score is higher or lower for these comments; `null` of other scores. */
  nps_effect: number | null;
  /** Some of them to read: the worst scored, the best scored, and the newest. */
  quotes: string[];
}

/** One figure as text. */
export interface FigureText {
  /** The stable name. */
  id: string;
  /** The name a reader sees. */
  name: string;
  /** The value, or why there is none. */
  value: string;
  /** What it does not count, as a sentence; empty where it counts every row. */
  left_out: string;
  /** Whether it is one of those that say most of the table. */
  headline: boolean;
}

/** One file of a workbook as the page shows it. */
export interface FileCard {
  /** As the user knows it. */
  name: string;
  /** What it holds, for example `Shopify orders`. */
  what: string;
  /** Whether its rows are the orders that are counted; otherwise it stands beside them. */
  of_orders: boolean;
  /** What its rows are. */
  kind: Kind;
  /** Why it is taken for that. */
  evidence: string;
  /** What its rows may well be instead. */
  may_be: MayBe[];
  rows: number;
  bytes: number;
  /** How it was read, statement by statement. */
  facts: Fact[];
  encoding: Encoding;
  columns: string[];
  roles: RoleChoice[];
  /** Both readings of its dates, where they can be read either way. */
  date_order: DateOrderChoice | null;
  /** Which of the options' mappings it has the shape of. */
  mapping: number | null;
  /** The file that was corrected and whose shape it has. */
  learnt: LearntChoice | null;
  /** Lines that are no rows. */
  set_aside: Aside[];
  /** How what it names is found elsewhere. */
  joins: Join[];
  /** What the rows come to, where they are no orders. */
  figures: FigureText[];
}

/** Corrections of one file as text. */
export interface FileOptions {
  /** Role to header; `null` for no column. */
  roles?: Record<string, string | null>;
  /** What a row is, by the name of the kind. */
  kind?: Kind | null;
  /** `day_first` or `month_first`. */
  date_order?: DateOrder | null;
  /** How its bytes spell text. */
  encoding?: string | null;
  /** Whether what was learnt from another file of its shape holds for it; it does unless this is `false`. */
  learnt?: boolean;
}

/** What can be corrected of one file. */
export type FilePart =
  /** What its rows are. */
  | "kind"
  /** The sign between cells. */
  | "delimiter"
  /** How its bytes spell text. */
  | "encoding"
  /** How its numbers are written. */
  | "numbers"
  /** How its dates are written. */
  | "dates"
  /** Where its columns are named. */
  | "header"
  /** Which lines are no rows. */
  | "aside"
  /** What was taken over from a file of its shape. */
  | "learnt";

/** Rows of one file. */
export interface FileRows {
  file: string;
  columns: string[];
  rows: RowCells[];
}

/** One filter. */
export interface FilterInfo {
  /** The dimension's name. */
  dimension: string;
  /** The values that pass; an empty text is that nothing is said. */
  values: string[];
}

/** Something worth a look. */
export interface Finding {
  /** The stable name of its kind. */
  id: Code;
  /** What there is to see. */
  sentence: string;
  /** What is at stake in a year at the present rate, in major units, at least 0; `null` where no table says what it is worth. */
  money: number | null;
  /** Whether it is good news. */
  better: boolean;
  /** Where it shows. */
  evidence: FindingEvidence;
  /** What would show that it is none. */
  overturned_by: string;
}

/** Where a finding shows. */
export interface FindingEvidence {
  /** The metric to look at; `null` where none tells it. */
  metric: Code | null;
  /** The analysis to look at; `null` where none tells it. */
  analysis: Code | null;
  /** The days that it is about. */
  period: Span | null;
  /** What sets `group` apart; `null` where it is about all. */
  dimension: Code | null;
  /** Which of them: a cohort's label, a weekday in English, an hour from 0 to 23, or the name that the data have. */
  group: string | null;
}

/** What is worth a look, and how much was looked at. */
export interface Findings {
  /** At most five, the most money first. */
  findings: Finding[];
  /** How many comparisons were made. */
  looked_at: number;
}

/** What follows a first purchase. */
export interface FirstPurchase {
  /** `product` or `channel`. */
  by: string;
  /** Which. */
  name: string;
  /** Customers whose first order had it. */
  customers: number;
  /** The share of them that came back. */
  came_back: number;
  /** That share ÷ the share of all other customers; `null` where none of those did. */
  lift: number | null;
  /** The 95 % interval of the lift. */
  low: number | null;
  /** Its high end. */
  high: number | null;
  /** The chance of such a difference where there is none, corrected for all that were looked at (Benjamini and Hochberg). */
  p_adjusted: number;
}

/** How intervals did. */
export interface ForecastChecked {
  /** Forecasts whose outcome is known. */
  forecasts: number;
  /** The share of outcomes within the interval of 80 %. */
  within_80: number;
  /** Within that of 95 %. */
  within_95: number;
  /** By how much intervals were widened for it to be so, for outcomes were further off than the method says; 1 for not. */
  widened: number;
}

/** What may come, with intervals of 80 % and 95 %. */
export interface ForecastRange {
  /** The forecast. */
  value: number;
  /** The lower end of 80 %. */
  low_80: number;
  /** The upper end of 80 %. */
  high_80: number;
  /** The lower end of 95 %. */
  low_95: number;
  /** The upper end of 95 %. */
  high_95: number;
}

/** A period to come. */
export interface ForecastStep {
  /** The first, as `YYYY-MM-DD`. */
  start: string;
  /** The day after the last. */
  end: string;
  /** The forecast. */
  value: number;
  /** The lower end of 80 %. */
  low_80: number;
  /** The upper end of 80 %. */
  high_80: number;
  /** The lower end of 95 %. */
  low_95: number;
  /** The upper end of 95 %. */
  high_95: number;
}

/** One method on the newest part of a series. */
export interface ForecastTried {
  /** Its name. */
  method: string;
  /** Its mean absolute error by that of repeating the last season within the part that it learnt from; under 1 is better than that. `null` where the repetition was never wrong. */
  mase: number | null;
}

/** The forecasts of all metrics that are amounts or numbers of things. */
export interface Forecasts {
  /** The calendar: `day`, `week`, `month`, `quarter` or `year`. */
  period: string;
  /** In the order of the catalogue. */
  metrics: MetricForecast[];
  /** Those that cannot be forecast. */
  refused: RefusedMetric[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** The stages and what is lost between them. */
export interface Funnel {
  /** The days that all tables cover. */
  days: {
    /** The first, as `YYYY-MM-DD`. */
    start: string;
    /** The day after the last. */
    end: string;
  };
  /** From the first to the last. */
  stages: FunnelStage[];
  /** Where most is to be gained; `null` where that cannot be told. */
  bottleneck: FunnelBottleneck | null;
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** The stage in front of which most is to be gained. */
export interface FunnelBottleneck {
  /** The stage. */
  stage: string;
  /** `worsened`: its share fell by more than chance; `lowest`: its share is below every other one by more than chance. */
  why: string;
}

/** A share in the second half of the days, less that in the first. */
export interface FunnelChange {
  /** The difference. */
  difference: number;
  /** The lower end of its interval of 95 %. */
  low: number;
  /** The upper end. */
  high: number;
  /** The chance of such a difference where there is none, corrected for the number of stages (Holm). */
  p_adjusted: number;
}

/** One stage. */
export interface FunnelStage {
  /** `visits`, `leads`, `opportunities`, `customers`, `repeat` or `advocates`. */
  stage: string;
  /** How many came so far. */
  count: number;
  /** Those of the stage before who were watched long enough to come so far; `null` of the first. */
  watched: number | null;
  /** The share of these who did; `null` of the first, and where more came than were before: they came another way. */
  conversion: number | null;
  /** The lower end of its interval of 95 %. */
  low: number | null;
  /** The upper end. */
  high: number | null;
  /** The share of the first stage. */
  of_first: number | null;
  /** How many of these did not. */
  lost: number | null;
  /** The revenue that these would have been worth, had they gone on as the others did; `null` after the stage of customers, and where revenue is not known. */
  lost_money: number | null;
  /** Days from the stage before for one in the middle. */
  days: number | null;
  /** How the share changed from the first half of the days to the second. */
  change: FunnelChange | null;
}

/** The number of one category. */
export interface Group {
  /** The category, as the file writes it. */
  name: string;
  /** Its number. */
  value: number;
}

/** What makes a group. */
export type GroupKind =
  /** One value. */
  | "value"
  /** Nothing is said. */
  | "blank"
  /** All other values. */
  | "other";

/** A metric of one group. */
export interface GroupResult {
  /** The value that its rows or customers have; empty where it has none. */
  name: string;
  kind: GroupKind;
  /** How many customers it has; `null` where the dimension is not about people. */
  customers: number | null;
  /** In the metric's `period`; `null` where undefined. */
  value: number | null;
  /** Over the whole range; `null` where undefined. */
  total: number | null;
  /** What `value` rests on. */
  observations: number;
  /** Whether those are fewer than 30. */
  few: boolean;
  /** Oldest first, without gaps in time. */
  series: Point[];
  /** Why `value` is `null`; `null` where it is not. */
  undefined: Undefined | null;
}

/** A metric of one group. */
export interface GroupView {
  /** What a filter asks for to see this group only; `null` where it stands for several values. */
  filter: string | null;
  name: string;
  /** `null` where undefined. */
  value: string | null;
  /** How long its bar is beside the longest, 0 to 1; `null` where undefined or below 0. */
  length: number | null;
  few: boolean;
  undefined: Reason | null;
}

/** The months that were held back. */
export interface Holdout {
  /** How many months. */
  months: number;
  /** The first day that was held back, `YYYY-MM-DD`. */
  start: string;
  /** The last. */
  end: string;
  /** Customers who were known before. */
  customers: number;
  /** What they brought in those months. */
  actual: number;
  /** What is forecast where every customer brings again what she brought in as many months before. */
  naive: CltvCheck;
}

/** What `inspect` answers. */
export interface Inspect {
  schema: "countinghouse/inspect/1";
  /** The file's name as it was given. */
  file: string;
  /** Its size. */
  bytes: number;
  /** How its bytes became text. */
  encoding: Encoding;
  /** The sign between cells; `null` where there is one column. */
  delimiter: string | null;
  /** The sign around quoted cells; `null` where none is quoted. */
  quote: string | null;
  /** How a quote is written within quotes. */
  escape: "doubled" | "backslash";
  /** What a line begins with that is a remark; `null` where no line is one. */
  comment: string | null;
  /** The line where the header starts, from 1; `null` where there is none. */
  header_line: number | null;
  /** The lines where each row of the header starts, from 1; empty where there is no header. */
  header_lines: number[];
  /** Data rows of the table. */
  rows_read: number;
  /** Records that are not data rows, by reason. */
  rows_left_out: LeftOut[];
  /** Records of the file: the first row of the header, the data rows, and what was set aside. */
  records_read: number;
  /** Records that are not data rows, by reason, with the first few of them. */
  set_aside: SetAsideInfo[];
  /** What a row of the table is about. */
  kind: Kind;
  /** Why it is taken for that, in words. */
  kind_evidence: string;
  /** What its rows may well be instead. */
  may_be: Kind[];
  /** The tool and export it was recognised as; `null` for a plain table. */
  source: string | null;
  /** Why it is taken for that export, in words; empty where it is none. */
  source_evidence: string;
  /** In the file's order. */
  columns: ColumnInfo[];
  /** What the rows come to, by the kind of the table; `null` in `analyse` for a file whose orders its metrics are about. */
  figures: SummaryFigure[] | null;
  /** What is wrong with the data, in the order of the steps that found it. */
  diagnostics: Diagnostic[];
}

/** A 95 % interval. */
export interface Interval {
  /** Lower end, in the metric's unit. */
  low: number;
  /** Upper end, in the metric's unit. */
  high: number;
  /** How it was made: `wilson`, `student_t`, `bootstrap`, `linearised`. */
  method: "wilson" | "student_t" | "bootstrap" | "linearised";
}

/** Something that was found. */
export interface Issue {
  /** The stable name of the check. */
  id: Code;
  /** The part of the score it belongs to. */
  part: Code;
  /** How much it matters. */
  severity: Severity;
  /** The file it concerns; `null` where it concerns all. */
  file: string | null;
  /** The first line it concerns. */
  line: number | null;
  /** The column's header. */
  column: string | null;
  /** What was found. */
  message: string;
  /** What to do. */
  hint: string;
  /** Rows it touches. */
  rows: number;
  /** A few examples, as they stand in the file. */
  examples: string[];
  /** What the engine can do about it. */
  repair: Repair | null;
}

/** How what a file names is found in the orders, or in another file. */
export interface Join {
  /** The file. */
  file: string;
  /** Its column that names customers or other things. */
  column: string;
  /** The file whose rows name them too; `null` for the orders. */
  of: string | null;
  /** The column there. */
  orders_column: string;
  /** Different values that both have. */
  matched: number;
  /** Different values in the file. */
  in_file: number;
  /** Different values in the orders, or in the other file. */
  in_orders: number;
  /** Examples of what only the file names. */
  only_in_file: string[];
  /** Examples of what only the orders name. */
  only_in_orders: string[];
  /** Whether it is customers that both name. */
  customers: boolean;
  /** Whether each row there means one row of the file, which tells more of it. */
  look_up: boolean;
  /** Rows there whose value the file has not; `null` where it is no look-up. */
  rows_without: number | null;
  /** The columns of the file that tell more of them. */
  gives: string[];
}

/** What the rows of a table are. */
export type Kind = "orders" | "order_lines" | "invoices" | "invoice_lines" | "payments" | "ledger" | "subscriptions" | "churn" | "tickets" | "deals" | "leads" | "survey" | "email_campaigns" | "ad_campaigns" | "web_traffic" | "social_posts" | "audience" | "customers" | "contacts" | "reviews" | "events" | "appointments" | "products" | "staff" | "time" | "spend" | "decisions" | "initiatives" | "predictions" | "market" | "requests" | "assessments" | "experiments" | "targets" | "crosstab" | "aggregate" | "key_value" | "table";

/** That it is of the shape of a file that was corrected, and whether it is read as that one. */
export interface LearntChoice {
  file: string;
  on: boolean;
}

/** Rows that a figure does not count, with the reason. */
export interface LeftOut {
  /** A stable name for the reason, in `snake_case`. */
  reason: Code;
  /** How many rows. */
  rows: number;
}

/** Rows that are not counted, for one reason. */
export interface LeftOutText {
  reason: Code;
  text: string;
  rows: number;
}

/** What a line is. */
export type LinePart = "header" | "row" | "aside";

/** How the reader writes numbers and dates, and the language she reads. The page asks its `Intl` once and hands this over. */
export interface Locale {
  /** The language of everything that is said. */
  language?: string | null;
  /** The decimal sign. */
  decimal?: string;
  /** The mark between groups of three digits; may be empty. */
  group?: string;
  /** What stands between a number and its percent sign; may be empty. */
  percent_gap?: string;
  /** Whether the currency sign stands before the number. */
  currency_first?: boolean;
  /** What stands between a currency sign and its number; may be empty. */
  currency_gap?: string;
  /** Twelve short month names, January first. */
  months?: string[];
}

/** The test of whether the groups' curves are one. Source: Mantel, Cancer Chemotherapy Reports 50(3), 1966. */
export interface LogRank {
  /** χ². */
  statistic: number;
  /** Its degrees of freedom. */
  degrees: number;
  /** The chance of such a difference where there is none. */
  p_value: number;
  /** The same, corrected for the number of tests made here (Holm). */
  p_adjusted: number;
}

/** What was corrected in a table, as text. */
export interface Mapping {
  /** The file that it was corrected in. */
  file?: string;
  /** Its headers. */
  headers: string[];
  /** Role to header; `null` for no column. */
  roles?: Record<string, string | null>;
  /** What a row is, by the name of the kind. */
  kind?: Kind | null;
  /** `day_first` or `month_first`. */
  date_order?: DateOrder | null;
  /** How its bytes spell text. */
  encoding?: string | null;
  /** Answers to questions that tables of this shape leave open. */
  answers?: Record<string, string>;
}

/** One datum of a picture: what its tooltip says and the box it fills, in CSS px. */
export interface MarkView {
  title: string;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A day on which something changed, as text. */
export interface MarkedDay {
  /** The day, `YYYY-MM-DD`. */
  date?: Day;
  /** The last day on which the change was still under way; none where it took effect at once. */
  until?: Day | null;
  /** What it was. */
  name?: string;
  /** A metric that it did not touch, to compare with. */
  compare?: string | null;
}

/** One day on which something changed. */
export interface MarkedEvent {
  /** The day, as `YYYY-MM-DD`. */
  date: string;
  /** What it was. */
  name: string;
  /** Whether the reader marked it; else a table of launches names it. */
  marked: boolean;
  /** Metrics with enough periods on both sides, those that changed most surely first. */
  metrics: BeforeAfterMetric[];
  /** The others. */
  refused: RefusedMetric[];
}

/** Another kind of table that a file may well be. */
export interface MayBe {
  id: Kind;
  name: string;
  /** The columns that its figures need, in words. */
  needs: string;
}

/** What a status means for counting. */
export type Meaning = "counts" | "cancelled" | "failed" | "unpaid" | "test" | "refunded";

/** A forecast with what speaks for it. */
export interface MetricForecast {
  /** The metric. */
  id: string;
  /** `seasonal_naive` (the last season again), `ets_` and a shape such as `ets_aada`, or `combination` (the middle of all). */
  method: string;
  /** Whole periods that it rests on. */
  periods: number;
  /** Whether those are fewer than 24. */
  short: boolean;
  /** How many periods make a season; 1 where none could be told. */
  season: number;
  /** What was tried, the best first. */
  tried: ForecastTried[];
  /** How the chosen method's intervals did where the outcome is known. */
  checked: ForecastChecked;
  /** What comes, the next period first. */
  ahead: ForecastStep[];
  /** The sum of all of `ahead`, of what adds up; its interval is that of paths whose errors go on. `null` of any other. */
  sum: ForecastRange | null;
}

/** One entry of the catalogue. */
export interface MetricInfo {
  id: Code;
  /** The name of the field. */
  name: string;
  /** The name in plain words. */
  plain_name: string;
  unit: Unit;
  /** Which direction is good news. */
  better: Better;
  /** For whom: 1 fundamental, 2 intermediate, 3 advanced. */
  level: 1 | 2 | 3;
  /** What the data must have besides dates. */
  needs: Need[];
  /** What it means, in one or two sentences. */
  definition: string;
  /** The formula in words and signs. */
  formula: string;
  /** Where the definition comes from. */
  source: string;
  /** Other definitions in use. */
  variants: VariantInfo[];
}

/** One metric. */
export interface MetricResult {
  id: Code;
  /** The name of the field. */
  name: string;
  unit: Unit;
  /** Of a metric in money; `null` for every other unit and where the file names none. */
  currency: Currency | null;
  /** In `period`; `null` where undefined. */
  value: number | null;
  /** What was divided; `null` where nothing is. */
  numerator: number | null;
  /** By what; `null` where nothing is. */
  denominator: number | null;
  /** The 95 % interval of `value`; `null` where the metric has none or the data allow none. */
  interval: Interval | null;
  /** What `value` is of. */
  period: Bucket;
  /** The value of the period before; `null` where undefined. */
  previous: number | null;
  /** From `previous` to `value`; `null` where one is missing or only one of the two periods is partial. */
  change: Change | null;
  /** The same period a year before, of days and weeks the same weekdays; `null` where the data do not reach so far back. */
  year_ago: YearAgo | null;
  /** What `value` rests on. */
  observations: number;
  /** Whether those are fewer than 30. */
  few: boolean;
  /** Oldest first, without gaps in time. */
  series: Point[];
  /** The metric over the whole range. */
  total: RangeValue;
  /** Other definitions in use. */
  variants: VariantResult[];
  /** It group by group of `split`, the largest group first; empty where no split was asked for. */
  groups: GroupResult[];
  /** Why `value` is `null`; `null` where it is not. */
  undefined: Undefined | null;
  /** Rows behind `value`. */
  rows_used: number;
  /** The table's other rows, by reason. */
  rows_left_out: LeftOut[];
}

/** What changes of revenue are made of. */
export interface MetricTree {
  /** The currency of all money. */
  currency: Currency | null;
  /** The last whole period, then the one that is not over, each beside the one before and the one a year before, as far as the data reach. */
  comparisons: TreeComparison[];
  /** Other figures that are taken apart: `mrr_movement` where there are subscriptions, `return_on_ad_spend` where there is advertising with what it brought. */
  branches: TreeBranch[];
}

/** A parameter. */
export interface ModelParameter {
  /** Its name. */
  name: string;
  /** Its likeliest value. */
  value: number;
  /** Its standard error; `null` where the data do not pin it down. */
  error: number | null;
}

/** A file or a column that is missing. */
export interface More {
  unlock: string;
  /** The template of the table that is missing; `null` where something else is. */
  template: Choice | null;
  figures: string[];
}

/** `start + new + returning − lost = end`, always. */
export interface Movement {
  /** The period. */
  period: Bucket;
  /** S: customers active in the period before. */
  start: number;
  /** N: customers whose first order ever is in the period. */
  new: number;
  /** R: customers active now, not in the period before, and not new. */
  returning: number;
  /** L: customers active in the period before and not now. */
  lost: number;
  /** E: customers active in the period. */
  end: number;
}

/** What the data must have for a metric. */
export type Need = string;

/** What customers buy next. */
export interface NextProduct {
  /** Customers whose last order was held back. */
  tried: number;
  /** How often one of three products named by what was bought before was in it. */
  hit: number;
  /** How often one of the three most popular was. */
  popular: number;
  /** Whether what was bought before tells more than what is popular, beyond chance. */
  better: boolean;
  /** After each product, the three that come next most often; the most frequent first. */
  after: AfterProduct[];
}

/** A diagnostic in the reader's language. */
export interface Note {
  code: Code;
  severity: Severity;
  message: string;
  hint: string;
  rows: number;
  file: string | null;
  line: number | null;
  column: string | null;
}

/** Options as text; what is absent has its default. */
export interface Options {
  /** The reference date, `YYYY-MM-DD`. */
  today?: string | null;
  /** `day`, `week`, `month`, `quarter` or `year`. */
  period?: Period | null;
  /** The first day. */
  from?: string | null;
  /** The last day, included. */
  to?: string | null;
  /** W, in days. */
  window?: number | null;
  /** Rules by name. */
  rules?: Record<string, boolean>;
  /** Role to header; `null` for no column. */
  roles?: Record<string, string | null>;
  /** What a row is, by the name of the kind; recognised where absent. */
  kind?: Kind | null;
  /** Statuses that mean something else than their words say: `counts`, `cancelled`, `failed`, `unpaid`, `test` or `refunded`. */
  statuses?: Record<string, Meaning>;
  /** `day_first` or `month_first`. */
  date_order?: DateOrder | null;
  /** How the file's bytes spell text: `utf-8`, `windows-1252`, `shift_jis` and other names. */
  encoding?: string | null;
  /** The currency whose rows count. */
  currency?: string | null;
  /** Answers to questions that the data leave open: the question's id and the answer's. */
  answers?: Record<string, string>;
  /** The period of cohorts, as `period`. */
  cohort_by?: Period | null;
  /** Gross margin for what customers are worth, 0 to 1; from the orders' cost where absent, else 1: revenue. */
  margin?: number | null;
  /** What a year's wait costs, 0 to 1; 0.1 where absent. */
  discount?: number | null;
  /** Months to look ahead, 1 to 120; 12 where absent. */
  horizon?: number | null;
  /** Days on which something changed, for what was before and after them. */
  events?: MarkedDay[];
  /** What is to be reached, in words: `raise retention by 5 % by the end of Q3`. */
  goals?: string[];
  /** The weekday on which weeks begin, in English: `monday` where absent. */
  week_starts?: Weekday | null;
  /** The month in which the business year begins, 1 to 12: January where absent. */
  year_starts?: number | null;
  /** How orders count that stand in two files: `once`, `replace` or `both`. */
  overlapping?: Overlapping | null;
  /** What changes are shown against: `year` or `before`. */
  compare?: Against | null;
  /** Metrics that the reader wants to see first, by id. */
  pins?: string[];
  /** Corrections of single files, by name; they win over those for all. */
  files?: Record<string, FileOptions>;
  /** What was corrected in files before, for those of their shape; whatever is asked for otherwise wins. */
  mappings?: Mapping[];
  /** When somebody is there to serve customers, by the weekday's name: `09:00-17:00`; lengths of time of cases are then counted in working time. */
  working_hours?: Record<string, string>;
  /** Days on which nobody is there. */
  days_off?: Day[];
  /** Hours within which an answer is promised, where no column says when it is due; of working time where that is counted. */
  promise_hours?: number | null;
  /** What is looked at: the values that pass, by the dimension's name, which is a header. */
  filters?: Record<string, string[]>;
  /** The dimension by which every metric is also given group by group. */
  split?: string | null;
  /** Groups of fewer customers are not shown; 10 where absent. */
  smallest_group?: number | null;
  /** How the reader writes numbers. */
  locale?: Locale | null;
  /** What a saved file of settings begins with. */
  schema?: "countinghouse/settings/1";
}

/** What two files share. */
export interface Overlap {
  /** The file that reaches further; its rows count. */
  newer: string;
  /** The other file. */
  older: string;
  /** Orders in both. */
  orders: number;
  /** Their rows in the older file. */
  rows: number;
  /** Whether order numbers told them; otherwise whole rows did. */
  by_order_number: boolean;
  /** The first and the last day of what is shared. */
  from: Day | null;
  /** See `from`. */
  to: Day | null;
}

/** How orders count that stand in two files. */
export type Overlapping =
  /** Once, as the file that reaches further has them. */
  | "once"
  /** Over the days of the file that reaches further only its rows count. */
  | "replace"
  /** In both files: twice. */
  | "both";

/** The files, the card, the figures or why there are none, and the diagnostics. */
export interface Overview {
  /** The first file of orders. */
  file: string;
  /** Whether it is the sample, and nothing else. */
  sample: boolean;
  /** How many rows or orders there are, and until when, in a few words. */
  extent: string;
  files: FileCard[];
  /** What files of one kind share. */
  overlaps: Overlap[];
  /** How rows count that they share. */
  overlapping: Overlapping;
  card: Card;
  /** `null`: `problem` or `instead` says why. */
  figures: Dashboard | null;
  /** Why there are no figures. */
  problem: Problem | null;
  /** What the files hold where none holds orders, and what would tell more; their cards have figures of their own. */
  instead: Problem | null;
  diagnostics: Note[];
  /** What the rows of a file may be. */
  kinds: Choice[];
  /** How a file's bytes may spell text. */
  encodings: Choice[];
}

/** A part of the sentence. */
export interface Part {
  /** Its words. */
  text: string;
  /** Which correction it opens; `null` for plain words. */
  part: CardPart | null;
  /** The file whose correction that is; `null` where it concerns all of them. */
  file: string | null;
}

/** What the first lines of a file look like, before the rest has come. */
export interface Peek {
  file: FileCard;
  preview: Preview;
}

/** A calendar period. */
export type Period = "day" | "week" | "month" | "quarter" | "year";

/** Days on which nothing happened. */
export interface Placebo {
  /** How many were tried. */
  dates: number;
  /** How many of them had an effect at least as sure. */
  as_large: number;
}

/** One point of a series. */
export interface Point {
  /** The first day. */
  start: Day;
  /** The day after the last. */
  end: Day;
  /** Whether the data begin after its first day or end before its last. */
  partial: boolean;
  /** The value; `null` where it is undefined in that period. */
  value: number | null;
}

/** How good amounts were. */
export interface PredictionAmounts {
  /** The mean absolute error. */
  mae: number;
  /** The mean of |error ÷ outcome|; `null` where an outcome is 0. */
  mape: number | null;
  /** The root of the mean squared error. */
  rmse: number;
  /** The mean of foretold − outcome: above 0 too much was expected. */
  bias: number;
  /** The lower end of its interval of 95 %; `null` where nothing varies. */
  bias_low: number | null;
  /** The upper end. */
  bias_high: number | null;
  /** The mean loss of the median's quantile score: half the mean absolute error. */
  pinball: number;
  /** By how much the mean absolute error is better than that of always foretelling the mean outcome, as a share; `null` where outcomes never differ. */
  skill: number | null;
}

/** How good chances were. */
export interface PredictionClasses {
  /** The share that came true. */
  base_rate: number;
  /** How often one that came true had the higher chance of two: 0.5 is guessing, 1 is perfect. */
  auc: number;
  /** The lower end of its interval of 95 %. */
  auc_low: number;
  /** The upper end. */
  auc_high: number;
  /** The mean of (chance − outcome)²; 0 is perfect. */
  brier: number;
  /** By how much that is better than always foretelling the base rate, as a share; below 0 is worse. */
  brier_skill: number;
  /** The mean chance less the base rate: above 0 too much was expected. */
  bias: number;
  /** How many times the base rate came true among the tenth with the highest chances. */
  lift: number;
  /** Fifths by chance, the lowest first. */
  calibration: PredictionFifth[];
}

/** A fifth of the predictions. */
export interface PredictionFifth {
  /** How many there are. */
  predictions: number;
  /** The mean chance. */
  foretold: number;
  /** The share that came true. */
  came: number;
  /** The lower end of its interval of 95 %. */
  low: number;
  /** The upper end. */
  high: number;
}

/** Predictions about one thing. */
export interface PredictionScore {
  /** What; empty where the table does not say. */
  about: string;
  /** Predictions with an outcome. */
  predictions: number;
  /** Whether those are fewer than 30. */
  few: boolean;
  /** Of chances of yes or no; `null` of amounts. */
  classes: PredictionClasses | null;
  /** Of amounts; `null` of chances. */
  amounts: PredictionAmounts | null;
  /** Why nothing can be told; `null` where it can. */
  refused: AnalysisSaid | null;
}

/** How good predictions were. */
export interface PredictionScores {
  /** By what they were about. */
  about: PredictionScore[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** Lines of a file. */
export interface Preview {
  /** The columns, with the part each plays. */
  columns: ColumnHead[];
  /** How many columns there are beyond those. */
  more_columns: number;
  lines: PreviewLine[];
  /** The line that was asked for, where it is one of these. */
  wanted: number | null;
  /** Whether lines follow. */
  more: boolean;
}

/** A cell, raw and understood. */
export interface PreviewCell {
  /** As it stands in the file. */
  raw: string;
  /** What it was read as, where that is not what stands there. */
  value: string | null;
  /** Why it could not be read. */
  problem: string | null;
}

/** One line, cell by cell. */
export interface PreviewLine {
  line: number;
  part: LinePart;
  /** Why it is no row, or what was done to it. */
  remark: string | null;
  cells: PreviewCell[];
}

/** How the probabilistic model fits. */
export interface Probability {
  /** The likeliest story of purchases: `bg_nbd` or `mbg_nbd`. */
  family: string;
  /** Its parameters by name, in days. */
  parameters: ModelParameter[];
  /** ln of the likelihood of each story on the same histories. */
  families: FamilyLikelihood[];
  /** Those of the gamma-gamma model of spending; empty where the mean of all serves instead. */
  spending: ModelParameter[];
  /** How spending goes with frequency, −1 to 1: the model supposes that it does not. */
  correlation: number | null;
  /** Customers who are still there, as the chances add up. */
  customers_alive: number;
}

/** Why something could not be done, and what to do next. */
export interface Problem {
  code: Code;
  message: string;
  hint: string;
}

/** Two products. */
export interface ProductPair {
  /** One. */
  a: string;
  /** The other. */
  b: string;
  /** Orders with both. */
  orders: number;
  /** ÷ all orders. */
  support: number;
  /** Of the orders with the first, the share that has the second. */
  confidence: number;
  /** Of the orders with the second, the share that has the first. */
  confidence_back: number;
  /** How many times as often as by chance. */
  lift: number;
  /** The chance of that where they have nothing to do with each other, corrected (Benjamini and Hochberg). */
  p_adjusted: number;
}

/** What `quality` answers. */
export interface Quality {
  schema: "countinghouse/quality/1";
  /** 0 to 100: the mean of the parts by their weights, rounded down; `null` where there are no rows. */
  score: number | null;
  /** What the score is made of. */
  parts: QualityPart[];
  /** What was found, what touches most rows first within each severity. */
  issues: Issue[];
}

/** A part of the score. */
export interface QualityPart {
  /** The stable name. */
  id: Code;
  /** The name a reader sees. */
  name: string;
  /** 100 × (1 − share of rows, or cells, that are touched); 0 to 100. */
  score: number;
  /** Its share of the score. */
  weight: number;
  /** What it is about. */
  sentence: string;
}

/** What a sentence is given. */
export type Quantity =
  /** How many. */
  | {
    count: number;
  }
  /** A plain number. */
  | {
    number: number;
  }
  /** 0 to 1, as a percentage. */
  | {
    share: number;
  }
  /** In the currency of the figures, in major units. */
  | {
    money: number;
  }
  /** Days. */
  | {
    days: number;
  }
  /** Months. */
  | {
    months: number;
  }
  /** A day. */
  | {
    day: string;
  }
  /** A metric by its stable name. */
  | {
    metric: string;
  }
  /** A name that a sentence chooses by, or that the data have. */
  | {
    text: string;
  };

/** A question about what rows mean that the data cannot settle; the figures go by one answer until the reader gives hers. */
export interface Question {
  /** The stable name, for `--answer ID=ANSWER`; one of `QUESTIONS`. */
  id: Code;
  /** The question, as one sentence. */
  text: string;
  /** Why it is asked and what hangs on it, as one sentence. */
  why: string;
  /** The header of the column that it is about; `null` where it is about several. */
  column: string | null;
  /** Rows whose meaning hangs on it. */
  rows: number;
  /** The answers, at least two. */
  answers: Answer[];
  /** The id of the answer that the figures go by. */
  chosen: Code;
  /** Whether nobody has answered it yet. */
  open: boolean;
}

/** What the data leave open, in the reader's numbers. */
export interface QuestionCard {
  id: Code;
  text: string;
  /** Why it is asked, and what hangs on it. */
  why: string;
  /** Whether nobody has answered it yet; the figures then go by the answer that is chosen. */
  open: boolean;
  answers: AnswerCard[];
}

/** One hour of one weekday. */
export interface QueueHour {
  /** 0 for Monday to 6. */
  weekday: number;
  /** 0 to 23. */
  hour: number;
  /** Cases in such an hour, on average. */
  arrivals: number;
  /** The busiest of ten such hours, as chance spreads them. */
  busy: number;
  /** People that it takes on average; `null` where the time that a case takes is not known, or nothing comes. */
  agents: number | null;
  /** People that it takes in the busiest of ten such hours. */
  agents_busy: number | null;
  /** The mean wait with `agents`, in minutes. */
  mean_wait_minutes: number | null;
  /** The share that finds somebody free with `agents`. */
  at_once: number | null;
}

/** An open case. */
export interface QueueNext {
  /** What the file calls it. */
  id: string;
  /** How many days it is open. */
  days_open: number;
  /** Days until it is promised, below 0 where that is over; `null` where nothing is promised. */
  days_left: number | null;
  /** What speaks for it: `overdue`, `due_soon` (within a day), `unanswered`, `ill_spoken`, `good_customer` (one of the tenth with the most revenue), `reopened`, `old` (open longer than nine of ten closed ones were). */
  reasons: string[];
  /** What the reasons are worth together: 8 overdue, 4 due soon, 3 each unanswered, ill spoken and good customer, 2 reopened, 2 old. */
  points: number;
}

/** What is promised. */
export interface QueueTarget {
  /** Within so many minutes. */
  minutes: number;
  /** This share, 0 to 1. */
  level: number;
}

/** A value over a range of days. */
export interface RangeValue {
  /** The first day. */
  start: Day;
  /** The day after the last. */
  end: Day;
  /** The value; `null` where undefined. */
  value: number | null;
  /** Why there is none. */
  undefined: Undefined | null;
}

/** Why there is no value, in the reader's language. */
export interface Reason {
  code: Code;
  /** One sentence. */
  message: string;
  /** What would give it a value. */
  unlock: string;
}

/** A metric of which nothing can be said. */
export interface RefusedMetric {
  /** The metric. */
  id: string;
  /** Why. */
  refused: AnalysisSaid;
}

/** What goes with outcomes. */
export interface Regression {
  /** Days after the first order that count. */
  days: number;
  /** Customers who were watched so long. */
  customers: number;
  /** `repeat`: whether they ordered again in these days; `spent`: what they spent in them, the first order included. */
  outcomes: RegressionOutcome[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** What goes with one column, the others being equal. */
export interface RegressionEffect {
  /** `first_amount`, `first_day` or `weekend` of the first order, or a role such as `channel`. */
  column: string;
  /** The value that is compared with the role's most frequent one; `null` of numbers, of which one deviation more counts. */
  value: string | null;
  /** Of `repeat` how many times the odds; of `spent` how much more, in major units. */
  effect: number;
  /** The lower end of its interval of 95 %. */
  low: number;
  /** The upper end. */
  high: number;
  /** The chance of such an effect where there is none. */
  p: number;
  /** The same, corrected for the number of columns (Holm). */
  p_adjusted: number;
  /** By how much other columns swell its variance; from 5 on it cannot well be told from them. */
  vif: number | null;
  /** Whether it is so. */
  collinear: boolean;
}

/** What goes with one outcome. */
export interface RegressionOutcome {
  /** `repeat` or `spent`. */
  outcome: string;
  /** Its share or its mean over all of them. */
  mean: number;
  /** How well all columns together tell it: of `repeat` the area under the curve, 0.5 for not at all; of `spent` the share of the variance. */
  quality: number | null;
  /** What was looked at, the surest first. */
  columns: RegressionEffect[];
  /** Why nothing can be told; `null` where it can. */
  refused: AnalysisSaid | null;
}

/** A repair that can be undone. */
export interface Repair {
  /** What it does, in a few words. */
  name: string;
  /** What it does, in a sentence. */
  effect: string;
  /** Whether it is made. */
  on: boolean;
  /** The rules to set for it. */
  rules: Record<string, boolean>;
}

/** A tenth of the customers by risk. */
export interface RiskTenth {
  /** Customers. */
  customers: number;
  /** The mean risk that was told. */
  told: number;
  /** The share that left. */
  left: number;
}

/** The part a column plays. */
export type Role = "customer" | "date" | "amount" | "order_id" | "currency" | "status" | "refund" | "refund_flag" | "refund_date" | "cancelled_at" | "product" | "quantity" | "channel" | "cost" | "converted_amount" | "converted_refund" | "converted_currency" | "amount_text" | "outflow" | "parent_order" | "record_id" | "customer_id" | "customer_name" | "email" | "first_name" | "last_name" | "company" | "customer_type" | "segment" | "referrer" | "birthday" | "attribute" | "owner" | "staff" | "country" | "region" | "location" | "consent" | "tags" | "invoice_number" | "invoice_id" | "payment_id" | "event_type" | "amount_kind" | "description" | "sku" | "category" | "coupon" | "fulfilment_status" | "shipped_at" | "delivered_at" | "invoiced_at" | "payment_method" | "account" | "direction" | "time_zone" | "time" | "subtotal" | "total" | "gross" | "net" | "net_payout" | "total_collected" | "line_amount" | "unit_price" | "discount" | "shipping" | "tax" | "tax_rate" | "tip" | "fees" | "amount_paid" | "amount_due" | "balance" | "paid_at" | "due_at" | "created_at" | "last_activity_at" | "last_changed_at" | "first_seen_at" | "last_seen_at" | "became_customer_at" | "lifetime_value" | "order_count" | "title" | "stage" | "entered_stage" | "outcome" | "pipeline" | "deal_type" | "probability" | "weighted_amount" | "expected_close_at" | "closed_at" | "won_at" | "lost_at" | "won_flag" | "lost_reason" | "converted_flag" | "converted_at" | "days_to_convert" | "rating" | "lead_score" | "subject" | "priority" | "ticket_type" | "opened_at" | "resolved_at" | "first_response_at" | "first_response_minutes" | "first_response_seconds" | "first_response_duration" | "resolution_minutes" | "resolution_seconds" | "resolution_duration" | "handling_time" | "first_contact" | "escalated" | "reopens" | "replies" | "sla" | "satisfaction" | "score" | "effort" | "touchpoint" | "invitations" | "comment" | "interval" | "interval_count" | "plan" | "started_at" | "ended_at" | "trial_end" | "paused_at" | "resumed_at" | "payment_failed" | "cancel_reason" | "trial_flag" | "active_flag" | "monthly_amount" | "churn_flag" | "tenure_months" | "campaign" | "list" | "sends" | "delivered" | "opens" | "clicks" | "unsubscribes" | "bounces" | "open_rate" | "click_rate" | "orders" | "revenue" | "subscribed_at" | "opted_in_at" | "engagement_rating" | "budget" | "impressions" | "reach" | "conversions" | "conversion_value" | "results" | "leads" | "members" | "successes" | "sessions" | "engaged_sessions" | "visitors" | "page_views" | "events" | "engagements" | "likes" | "comments" | "shares" | "followers" | "text" | "team" | "job_title" | "pay" | "uses_crm" | "stock" | "brand" | "project" | "time_spent" | "billable" | "reply" | "replied_at" | "rating_scale" | "interaction" | "decided_at" | "insight_at" | "data_driven" | "automated" | "reviewed" | "error_found_at" | "error_fixed_at" | "kind" | "launched_at" | "partner" | "shared_value" | "indirect_gain" | "about" | "predicted" | "actual" | "market_size" | "competitor" | "competitor_revenue" | "framework" | "assessor" | "variant" | "exposures" | "value" | "metric" | "target" | "start_value" | "period" | "period_start" | "period_end" | "dimension" | "period_columns" | "measure";

/** A part that a column can play. */
export interface RoleChoice {
  role: Role;
  name: string;
  /** The header of the column that plays it. */
  column: string | null;
  /** Whether figures are missing without it. */
  needed: boolean;
  /** Why the column plays it. */
  evidence: string;
  /** What is lost while no column plays it. */
  loss: string | null;
}

/** One row. */
export interface RowCells {
  /** The line of the file where it begins, from 1. */
  line: number;
  /** Its values as they were read; empty where there is none. */
  cells: string[];
}

/** Some of the rows behind a figure. */
export interface RowsPage {
  /** How many there are in all. */
  total: number;
  /** How many come before these. */
  offset: number;
  /** File by file, in the order of the workbook. */
  files: FileRows[];
}

/** A rule about rows, with its switch. */
export interface RuleSwitch {
  id: Code;
  name: string;
  on: boolean;
  /** Rows that it touches. */
  rows: number;
  /** What it does, in a sentence. */
  effect: string;
}

/** What is assumed. */
export interface ScenarioAssumed {
  /** 0 to 1. */
  margin: number | null;
  /** In major units. */
  acquisition_cost: number | null;
  /** Of orders by prices. */
  elasticity: number;
}

/** A month, on average. */
export interface ScenarioBase {
  /** Customers who are live at the end of the last whole month. */
  live_customers: number;
  /** Customers who come. */
  new_customers: number;
  /** The share that is gone at the end, net of those who come back. */
  churn: number;
  /** Orders of a live customer. */
  orders_per_customer: number;
  /** Revenue of an order. */
  revenue_per_order: number;
}

/** What 1,000 runs come to. */
export interface ScenarioCourse {
  /** Over all months. */
  revenue: ScenarioRange;
  /** Live customers at the end. */
  customers: ScenarioRange;
  /** Revenue × margin, less new customers × their cost, less fixed costs; `null` where the margin is not known. */
  profit: ScenarioRange | null;
  /** Revenue of each month. */
  months: ScenarioRange[];
  /** Months until the money at hand is gone, in the middle and in the worst tenth of the runs; `null` where it is not gone within the months, or cash or fixed costs are not given. */
  cash_lasts: number | null;
  /** The same of the worst tenth. */
  cash_lasts_worst: number | null;
}

/** What a lever does. */
export interface ScenarioLever {
  /** `churn`, `new_customers`, `frequency` or `price`. */
  lever: string;
  /** Revenue with a tenth less of it, less that as things are. */
  less: number;
  /** With a tenth more. */
  more: number;
}

/** The middle run and 80 % of them. */
export interface ScenarioRange {
  /** The middle. */
  value: number;
  /** A tenth of the runs is below. */
  low: number;
  /** A tenth is above. */
  high: number;
}

/** Bad times. */
export interface ScenarioStress {
  /** `largest_customer_lost`, `closed_for_a_month`, `churn_half_more`, `no_new_customers_for_3_months`, or `acquisition_cost_doubles` where that is known. */
  stress: string;
  /** What then comes. */
  course: ScenarioCourse;
  /** Revenue less that as things are. */
  difference: number;
}

/** What may come of it. */
export interface Scenarios {
  /** Months of the past that the future is drawn from. */
  past_months: number;
  /** How the base was in them, on average. */
  base: ScenarioBase;
  /** What is assumed: the gross margin, and what a new customer costs; `null` where nothing tells it, and then there is no profit. */
  assumed: ScenarioAssumed;
  /** As things are. */
  baseline: ScenarioCourse;
  /** With what the reader changed. */
  scenario: ScenarioCourse;
  /** Revenue of the scenario less that of the baseline, with 80 % of the runs. */
  difference: ScenarioRange;
  /** What a tenth more and a tenth less of each lever does to the revenue as things are, the most first. */
  tornado: ScenarioLever[];
  /** Bad times. */
  stress: ScenarioStress[];
  /** Revenue a month at which fixed costs are earned; `null` without fixed costs or a margin. */
  break_even_revenue: number | null;
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** What a picture is asked for with. */
export interface SceneRequest {
  /** Which chart. */
  chart: ChartKind;
  /** The metric that a line shows; revenue where it is absent. */
  metric?: string | null;
  /** What the cells of cohorts show; retention where it is absent. */
  measure?: CohortMeasure | null;
  /** The width, in CSS px. */
  width: number;
  /** The height, in CSS px; absent where the chart decides. */
  height?: number | null;
  /** The colours. */
  theme: Scheme;
}

/** The colours of a picture. */
export type Scheme = "light" | "dark";

/** A section as the page shows it. */
export interface Section {
  /** The stable name. */
  id: Code;
  /** Its name. */
  name: string;
  /** What it says first: its figure that changed most clearly, else its first. */
  takeaway: string;
  /** The metric that it says that of. */
  about: string;
  /** Its metrics, those first that say most; those without a value last. */
  figures: string[];
}

/** A segment. */
export interface Segment {
  /** `champions`, `loyal`, `new`, `needs_attention`, `cannot_lose`, `at_risk` or `lost`. */
  id: string;
  /** Customers. */
  customers: number;
  /** ÷ all customers, 0 to 1. */
  share: number;
  /** Customers before. */
  before: number;
  /** Orders to date. */
  orders: number;
  /** Revenue to date, net of refunds. */
  revenue: number;
  /** ÷ that of all; `null` where there is none. */
  revenue_share: number | null;
  /** Days since the last order, on average; `null` without a customer. */
  recency_days: number | null;
}

/** How many went from one segment to another. */
export interface SegmentMove {
  /** Where they were; `null` for those who had not ordered yet. */
  from: string | null;
  /** Where they are. */
  to: string;
  /** How many. */
  customers: number;
}

/** Customers by what they do. */
export interface Segments {
  /** Customers with an order. */
  customers: number;
  /** How many days before the last day the segments before are of. */
  back_days: number;
  /** Those by recency and frequency, each in fifths of all customers; customers who are alike have the same score. */
  segments: Segment[];
  /** How customers moved since; those who did not move among them. */
  movements: SegmentMove[];
  /** Tiers of revenue to date, the most valuable first. */
  tiers: ValueTier[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** Cases by hour, the people they take, and what to answer first. */
export interface ServiceQueue {
  /** Cases. */
  tickets: number;
  /** Days that they are spread over. */
  days: number;
  /** By weekday, Monday first, and hour; empty where moments have no time of day. */
  hours: QueueHour[];
  /** How long a case takes somebody, in minutes; `null` where nothing tells it. */
  handling_minutes: number | null;
  /** The target that staff is for. */
  target: QueueTarget;
  /** Why there is no staffing; `null` where there is. */
  refused: AnalysisSaid | null;
  /** Open cases in the order in which to answer them. */
  open: QueueNext[];
  /** All open cases. */
  open_count: number;
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** Records that are set aside for one reason. */
export interface SetAsideInfo {
  /** Why they are no rows. */
  reason: AsideReason;
  /** How many records. */
  rows: number;
  /** The first few. */
  examples: Example[];
}

/** How much a diagnostic matters. */
export type Severity =
  /** Worth knowing; nothing is lost. */
  | "info"
  /** Some figures are touched. */
  | "warning"
  /** Something asked for cannot be shown. */
  | "error";

/** A half-open run of days. */
export interface Span {
  /** The first day. */
  start: Day;
  /** The day after the last. */
  end: Day;
}

/** A metric group by group. */
export interface SplitView {
  /** The dimension's name. */
  dimension: string;
  /** The largest first; what says nothing and all others come last. */
  groups: GroupView[];
  /** Every group over time. */
  table: TextTable;
}

/** What a status means for counting. */
export interface StatusMeaning {
  /** As the file writes it. */
  text: string;
  rows: number;
  meaning: Meaning;
}

/** One figure of a table. */
export interface SummaryFigure {
  /** The stable name. */
  id: Code;
  /** The name a reader sees. */
  name: string;
  /** What the number is. */
  unit: Unit;
  /** The number; `null` where there is none, or where it is in several currencies. */
  value: number | null;
  /** The currency of money; `null` where none is named. */
  currency: Currency | null;
  /** The first day of a span of days. */
  first: Day | null;
  /** The last day of a span of days. */
  last: Day | null;
  /** A number for each category, the largest first. */
  groups: Group[];
  /** Categories that are not listed because there are too many. */
  groups_left_out: number;
  /** Rows behind it. */
  rows_used: number;
  /** The table's other rows. */
  rows_left_out: LeftOut[];
  /** Why there is no number; `null` where there is one. */
  undefined: string | null;
}

/** How long customers stay. */
export interface Survival {
  /** Days without an order after which a customer counts as gone. */
  window_days: number;
  /** All customers. */
  all: SurvivalCurve;
  /** Customers told apart by something known of their first order, one entry for each such thing. */
  by: SurvivalSplit[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** One curve. */
export interface SurvivalCurve {
  /** The group; `null` for all. */
  name: string | null;
  /** Customers. */
  customers: number;
  /** How many of them are gone. */
  gone: number;
  /** Days by which half are gone; `null` where more than half are still there. */
  median_days: number | null;
  /** Up to where the mean counts, in days. */
  horizon_days: number;
  /** Mean days within that horizon; `null` where the curve does not reach so far. */
  restricted_mean_days: number | null;
  /** Places on the curve, evenly spread over its days. */
  points: SurvivalPoint[];
}

/** A place on a curve. */
export interface SurvivalPoint {
  /** Days since the first order. */
  day: number;
  /** The share that is still there after it, 0 to 1. */
  survival: number;
  /** Its 95 % band; `null` where nobody is left. */
  low: number | null;
  /** Its upper end. */
  high: number | null;
  /** How many had neither gone nor been last seen before. */
  at_risk: number;
}

/** Customers told apart. */
export interface SurvivalSplit {
  /** By what: `channel` or `product`, of the first order. */
  by: string;
  /** Those with the most customers first. */
  groups: SurvivalCurve[];
  /** Whether they differ; `null` where that cannot be told. */
  log_rank: LogRank | null;
}

/** How far a target is reached. */
export interface TargetProgress {
  /** As it was written, or the metric's name. */
  name: string;
  /** The metric. */
  metric: string;
  /** Of whom it is; `null` for all. */
  segment: string | null;
  /** The last day on which it may be reached, as `YYYY-MM-DD`. */
  due: string;
  /** `reached`, `missed` (the day is over), `likely` (a chance of 80 % and more), `open`, `unlikely` (20 % and less), or `cannot_tell`. */
  state: string;
  /** The value to be reached, in the metric's unit. */
  target: number | null;
  /** Of which stretch the value is: `period`, or, of what adds up, `quarter` or `year`, whichever the target is nearest to. */
  reads_as: string;
  /** Where it started. */
  start: number | null;
  /** Where it is: the newest whole period, or the sum since the quarter or year began. */
  now: number | null;
  /** How much of the way from start to target is done, 1 for all; `null` where both are the same. */
  progress: number | null;
  /** Whole periods until the day. */
  periods_left: number;
  /** By how much it must move each period from now on, of a quarter or year the value of each; `null` where it is reached or over. */
  pace_needed: number | null;
  /** By how much it moved each period so far, of a quarter or year its mean value. */
  pace: number | null;
  /** What the forecast expects on the day; `null` where there is no forecast. */
  expected: number | null;
  /** The chance of reaching it, 0 to 1; `null` where there is no forecast. */
  chance: number | null;
  /** Why something cannot be told; `null` where all is told. */
  refused: AnalysisSaid | null;
}

/** Every target. */
export interface Targets {
  /** The calendar: `day`, `week`, `month`, `quarter` or `year`. */
  period: string;
  /** As they were given. */
  targets: TargetProgress[];
  /** What it comes to, in sentences. */
  says: AnalysisSaid[];
}

/** Numbers as text: a picture's, or a metric's over time. */
export interface TextTable {
  /** What it holds. */
  caption: string;
  /** The headers. */
  columns: string[];
  /** The rows, as long as the header. */
  rows: string[][];
}

/** A tile's texts. */
export interface Tile {
  /** The metric. */
  id: Code;
  /** The section of the page that it stands in. */
  section: Code;
  /** In plain words. */
  name: string;
  /** The name of the field. */
  technical_name: string;
  /** What it measures, in a sentence or two. */
  definition: string;
  /** For whom: 1 fundamental, 2 intermediate, 3 advanced. */
  level: 1 | 2 | 3;
  /** Formatted; `null` where undefined. */
  value: string | null;
  unit: Unit;
  /** The period it is of. */
  period: string;
  /** Over the whole range. */
  total: string | null;
  /** Against the period that the reader compares with, else against the other one. */
  change: string | null;
  /** How far it went, without the sign: `29.3%`. */
  size: string | null;
  /** What is to be known of `change`: that it may be chance, or that it went the other way as a share. */
  verdict: string | null;
  /** Whether `change` goes up or down; `null` where it is said otherwise. */
  way: Way | null;
  /** Against the period before, where `change` is against the year before. */
  beside: string | null;
  /** The verdict on `change`. */
  trend: Trend;
  /** Where the value may well lie. */
  interval: string | null;
  /** Whether it rests on few observations. */
  few: boolean;
  /** What is wrong with the data that touches it. */
  warning: string | null;
  /** Why there is no value. */
  undefined: Reason | null;
}

/** Against which period. */
export type TreeAgainst =
  /** The period before. */
  | "previous"
  /** The same period a year before; of days and weeks, the same weekdays. */
  | "year_ago";

/** The change of a figure other than the revenue of orders. */
export interface TreeBranch {
  /** The metric: `mrr_movement`, the change of recurring revenue, or `return_on_ad_spend`, of which the change of what advertising brought is taken apart. */
  id: Code;
  /** The period; it is held against the one before. */
  period: Bucket;
  /** The change: the sum of `parts`. */
  change: number;
  /** `new`, `expansion`, `reactivation`, `contraction` and `churned`; or `cost` and `return`. */
  parts: TreeLeaf[];
}

/** A period beside an earlier one; of a period that is not over, the same days. */
export interface TreeComparison {
  /** Which the earlier one is. */
  against: TreeAgainst;
  /** The period. */
  period: Bucket;
  /** The days that it is held against. */
  then: Span;
  /** Revenue in the period. */
  revenue: number;
  /** Revenue then. */
  revenue_then: number;
  /** The one less the other: the sum of `parts`, to the last decimal. */
  change: number;
  /** What the change is made of. */
  parts: TreePart[];
  /** The branches: each group of customers with what it is made of. */
  groups: TreeGroup[];
}

/** What a group did in a period. */
export interface TreeDid {
  /** Orders. */
  orders: number;
  /** Net of refunds, in major units. */
  revenue: number;
  /** Orders for each customer; `null` where the group is empty. */
  orders_per_customer: number | null;
  /** Revenue for each order; `null` without orders. */
  basket: number | null;
}

/** A group of customers in both periods. */
export interface TreeGroup {
  /** `new`: first seen after the earlier period; `reactivated`: seen before it and not in it; `kept`: in both; `lost`: in the earlier one alone; `refunds_only`: money back and no order in either; `no_customer`: nobody known. */
  id: Code;
  /** How many. */
  customers: number;
  /** What they did in the period. */
  now: TreeDid;
  /** What they did then. */
  then: TreeDid;
}

/** A part of a part. */
export interface TreeLeaf {
  /** Its stable name. */
  id: Code;
  /** What it makes of the change, in major units. */
  value: number;
}

/** A part of a change. */
export interface TreePart {
  /** `new_customers`, `returning_customers`, `lost_customers`, `orders_per_customer`, `basket` or `no_customer`. */
  id: Code;
  /** What it makes of the change, in major units. */
  value: number;
  /** What that is made of: `items_per_order` and `price` of `basket`, where quantities are known; else empty. */
  parts: TreeLeaf[];
}

/** Whether a change is good news. */
export type Trend =
  /** It is. */
  | "better"
  /** It is bad news. */
  | "worse"
  /** It may be chance, or neither is good. */
  | "neutral";

/** Why a metric has no value, and what would give it one. */
export interface Undefined {
  code: Code;
  /** One sentence for the reader. */
  message: string;
  /** What would give the metric a value. */
  unlock: string;
}

/** What a number is. Shares are 0 to 1 and durations are days until they are formatted here. */
export type Unit =
  /** An amount in the file's currency, in major units (euros, not cents). */
  | "money"
  /** A whole number of things. */
  | "count"
  /** A share, 0 to 1, shown as a percentage. */
  | "percent"
  /** A number of days. */
  | "days"
  /** A length of time in days, shown in minutes, hours or days, whichever reads best. */
  | "duration"
  /** Points on a scale, such as −100 to 100. */
  | "points"
  /** So many for each customer. */
  | "per_customer"
  /** A plain ratio. */
  | "ratio"
  /** A number of months. */
  | "months"
  /** An amount of money for each day. */
  | "money_per_day"
  /** A score between −1 and 1. */
  | "score";

/** A tier of value. */
export interface ValueTier {
  /** `top`, `high`, `middle` or `low`. */
  id: string;
  /** The share of customers that it is of, ranked by revenue: the first 5 %, to 20 %, to 50 %, the rest. */
  of: number;
  /** Customers. */
  customers: number;
  /** Their revenue to date. */
  revenue: number;
  /** ÷ that of all; `null` where there is none. */
  revenue_share: number | null;
  /** The least that one of them brought; `null` without a customer. */
  least: number | null;
}

/** Another definition of a metric. */
export interface VariantInfo {
  id: Code;
  /** The name a reader sees. */
  name: string;
  /** What is different. */
  definition: string;
  unit: Unit;
}

/** Another definition's values. */
export interface VariantResult {
  /** A stable name; of a variant that has a figure for each of several things, with the thing's name behind a dot. */
  id: string;
  /** The name a reader sees. */
  name: string;
  /** What is different. */
  definition: string;
  unit: Unit;
  /** In the period of the metric; `null` where undefined. */
  value: number | null;
  /** What was divided; `null` where nothing is. */
  numerator: number | null;
  /** By what; `null` where nothing is. */
  denominator: number | null;
  /** Over the whole range; `null` where undefined. */
  total: number | null;
  /** Oldest first, without gaps in time. */
  series: Point[];
}

/** Another definition of the metric. */
export interface VariantText {
  name: string;
  definition: string;
  value: string;
}

/** Whether a change is good news. */
export type Verdict =
  /** More than chance, in the good direction. */
  | "better"
  /** More than chance, in the bad direction. */
  | "worse"
  /** No more than chance makes of no change at all. */
  | "within_variation";

/** Something wrong with the data that touches the number. */
export interface Warning {
  message: string;
  hint: string;
}

/** Where a change goes. */
export type Way =
  /** Up. */
  | "up"
  /** Down. */
  | "down";

/** A weekday. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** A customer who may be won back. */
export interface WinBack {
  /** Her place in `customerNames`. */
  customer: number;
  /** Days since her last order. */
  recency_days: number;
  /** Her orders to date. */
  orders: number;
  /** Her revenue to date, net of refunds. */
  revenue: number;
}

/** The same period a year before, and whether the change since then is good news. */
export interface YearAgo {
  /** The first day. */
  start: Day;
  /** The day after the last. */
  end: Day;
  /** Whether the data begin after its first day or end before its last. */
  partial: boolean;
  /** The value in that period; `null` where undefined. */
  value: number | null;
  /** From that value to `value`; `null` where one is missing or only one of the two periods is partial. */
  change: Change | null;
  /** Whether the change is good news: by the 95 % interval of the difference. `null` where that cannot be told. */
  verdict: Verdict | null;
}
