/**
 * The figures in plain JavaScript, for the contenders that only parse.
 *
 * What a careful user would write: typed arrays, customers and days as small numbers, one pass for each question.
 */

const DAY_MS = 86_400_000;

/** Rows as typed columns that grow; texts get a number each. */
export class Columns {
  rows = 0;
  customers = [];
  #customerOf = new Map();
  #dayOf = new Map();
  #texts = [new Map(), new Map()];
  #room = 0;

  constructor() {
    this.#grow(65_536);
  }

  add(customer, date, amount, channel, city) {
    const row = this.rows++;
    if (row === this.#room) this.#grow(2 * row);
    let id = this.#customerOf.get(customer);
    if (id === undefined) {
      id = this.customers.push(customer) - 1;
      this.#customerOf.set(customer, id);
    }
    let day = this.#dayOf.get(date);
    if (day === undefined) {
      day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
      this.#dayOf.set(date, day);
    }
    this.customer[row] = id;
    this.day[row] = day;
    this.cents[row] = Math.round(amount * 100);
    this.channel[row] = this.#code(0, channel);
    this.city[row] = this.#code(1, city);
  }

  #code(column, text) {
    const codes = this.#texts[column];
    let code = codes.get(text);
    if (code === undefined) codes.set(text, (code = codes.size));
    return code;
  }

  #grow(room) {
    const grown = (Type, old) => {
      const array = new Type(room);
      if (old) array.set(old);
      return array;
    };
    this.customer = grown(Uint32Array, this.customer);
    this.day = grown(Int32Array, this.day);
    this.cents = grown(Int32Array, this.cents);
    this.channel = grown(Uint16Array, this.channel);
    this.city = grown(Uint16Array, this.city);
    this.#room = room;
  }
}

/** Months, cohorts, and the three values of every customer. Months count from year 0. */
export function figures({ rows, customers, customer, day, cents }) {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    if (day[row] < first) first = day[row];
    if (day[row] > last) last = day[row];
  }
  const monthOfDay = Int32Array.from({ length: last - first + 1 }, (_, offset) => {
    const date = new Date((first + offset) * DAY_MS);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  });
  const start = monthOfDay[0];
  const months = monthOfDay[last - first] - start + 1;
  const people = customers.length;
  const [revenue, orders] = [new Float64Array(months), new Uint32Array(months)];
  const firstMonth = new Int32Array(people).fill(months);
  const lastDay = new Int32Array(people).fill(first);
  const [frequency, spend] = [new Uint32Array(people), new Float64Array(people)];
  const wasActive = new Uint8Array(people * months);
  for (let row = 0; row < rows; row++) {
    const [who, when] = [customer[row], day[row]];
    const month = monthOfDay[when - first] - start;
    revenue[month] += cents[row];
    orders[month]++;
    if (month < firstMonth[who]) firstMonth[who] = month;
    if (when > lastDay[who]) lastDay[who] = when;
    frequency[who]++;
    spend[who] += cents[row];
    wasActive[who * months + month] = 1;
  }
  const [active, fresh] = [new Uint32Array(months), new Uint32Array(months)];
  const matrix = new Uint32Array(months * months);
  for (let who = 0; who < people; who++) {
    fresh[firstMonth[who]]++;
    for (let month = firstMonth[who]; month < months; month++) {
      if (!wasActive[who * months + month]) continue;
      active[month]++;
      matrix[firstMonth[who] * months + month - firstMonth[who]]++;
    }
  }
  return {
    months: Array.from(revenue, (cents, month) => ({
      month: start + month,
      revenue: cents / 100,
      orders: orders[month],
      active: active[month],
      fresh: fresh[month],
      average: cents / 100 / orders[month],
    })),
    cohorts: Array.from(matrix, (retained, at) => [start + Math.floor(at / months), at % months, retained]).filter(([, , n]) => n > 0),
    values: () => ({ id: customers, recency: lastDay.map((day) => last - day), frequency, spend: spend.map((cents) => cents / 100) }),
  };
}
