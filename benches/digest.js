/** Do two contenders give the same answers? Their figures in whole cents and days, as short texts to compare. */

const cents = (amount) => Math.round(Number(amount) * 100);

/** FNV-1a over the characters of a text. */
function hash(text) {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16_777_619);
  return state >>> 0;
}

/** One digest for each part of the job; the customers' does not depend on their order. */
export async function digest({ months, cohorts, values }) {
  const customers = await values();
  const byMonth = months.map(({ month, revenue, orders, active, fresh, average }) => {
    const exact = cents(revenue) / Number(orders);
    if (Math.abs(Number(average) * 100 - exact) > 0.51) throw new Error(`month ${month}: the average order is not revenue / orders`);
    return [month, cents(revenue), orders, active, fresh].map(Number);
  });
  const byCohort = cohorts.map((cell) => cell.map(Number));
  const inOrder = (a, b) => a[0] - b[0] || a[1] - b[1];
  let sum = 0;
  const people = customers.id.length;
  for (let i = 0; i < people; i++) {
    sum += hash(`${customers.id[i]}|${Number(customers.recency[i])}|${Number(customers.frequency[i])}|${cents(customers.spend[i])}`);
  }
  return {
    months: hash(JSON.stringify(byMonth.sort(inOrder))),
    cohorts: hash(JSON.stringify(byCohort.sort(inOrder))),
    customers: `${people}: ${sum}`,
  };
}
