/** Which pictures are shown, of which metric and measure? A line over time, the customers' coming and going, the cohorts. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import "./chart.js";
import type { ChartView } from "./chart.js";
import type { EngineClient } from "./engine.js";
import { Part, register } from "./part.js";
import type { ChartKind, Choice, Dashboard, Options, Period, Scheme } from "./types.js";
import { say } from "./words.js";

export class Charts extends Part {
  @property({ attribute: false }) figures!: Dashboard;
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) scheme: Scheme = "light";
  @property({ attribute: false }) onChange: (change: Options) => void = () => undefined;

  @state() private metric: string | undefined;
  @state() private measure: string | undefined;

  /** Done when every picture is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await Promise.all([...this.querySelectorAll<ChartView>("counting-house-chart")].map((chart) => chart.updateComplete));
    return complete;
  }

  override render(): TemplateResult {
    const { line_metrics: metrics, cohort_measures: measures, cohort_by: by, controls } = this.figures;
    const metric = metrics.find(({ id }) => id === this.metric) ?? metrics[0];
    // Where no customer is named there is no measure of cohorts, and nobody comes or goes.
    const measure = measures.find(({ id }) => id === this.measure) ?? measures[0];
    return html`
      <div class="charts">
        ${metric
          ? this.#section("line", say("charts-line"), metric.id, say("charts-line.of", { metric: metric.name }), [
              this.#picker("line-metric", say("charts-show"), metrics, metric.id, (id) => (this.metric = id)),
            ])
          : nothing}
        ${measure
          ? html`
              ${this.#section("movement", say("charts-movement"), undefined, say("charts-movement"), [])}
              ${this.#section("cohort", say("charts-cohort"), measure.id, say("charts-cohort.of", { measure: measure.name }), [
                this.#picker("cohort-measure", say("charts-show"), measures, measure.id, (id) => (this.measure = id)),
                this.#picker("cohort-by", say("charts-grouped"), controls.periods, by, (id) => this.onChange({ cohort_by: id as Period })),
              ])}
            `
          : nothing}
      </div>
    `;
  }

  #section(chart: ChartKind, heading: string, pick: string | undefined, name: string, pickers: TemplateResult[]): TemplateResult {
    return html`
      <section class="chart-card ${chart}" aria-labelledby="${chart}-heading">
        <header>
          <h2 id="${chart}-heading">${heading}</h2>
          <div class="row">${pickers}</div>
        </header>
        <counting-house-chart .chart=${chart} .pick=${pick} .name=${name} .engine=${this.engine}
          .revision=${this.revision} .scheme=${this.scheme}></counting-house-chart>
      </section>
    `;
  }

  #picker(id: string, label: string, choices: Choice[], chosen: string, pick: (id: string) => void): TemplateResult {
    return html`
      <div class="field inline">
        <label for=${id}>${label}</label>
        <select id=${id} @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}>
          ${choices.map((choice) => html`<option value=${choice.id} .selected=${live(choice.id === chosen)}>${choice.name}</option>`)}
        </select>
      </div>
    `;
  }
}

register("counting-house-charts", Charts);
