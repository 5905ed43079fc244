/** Which pictures does a section show? A figure over time; the customers' coming and going; the cohorts of those who come back. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import "./chart.js";
import type { ChartView } from "./chart.js";
import type { EngineClient } from "./engine.js";
import { Part, register } from "./part.js";
import type { ChartKind, Choice, Dashboard, Options, Period, Scheme, Section } from "./types.js";
import { say } from "./words.js";

export class Charts extends Part {
  @property({ attribute: false }) section!: Section;
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
    const { id: of, figures: own, about } = this.section;
    const { line_metrics, cohort_measures: measures, cohort_by: by, controls } = this.figures;
    const metrics = own.flatMap((id) => line_metrics.find((metric) => metric.id === id) ?? []);
    const metric = [this.metric, about].map((wanted) => metrics.find(({ id }) => id === wanted)).find(Boolean) ?? metrics[0];
    // Where no customer is named there is no measure of cohorts, and nobody comes or goes.
    const measure = measures.find(({ id }) => id === this.measure) ?? measures[0];
    const cohorts = of === "back" && measure;
    return html`
      <div class="charts">
        ${cohorts
          ? this.#chart("cohort", say("charts-cohort"), measure.id, say("charts-cohort.of", { measure: measure.name }), [
              this.#picker("cohort-measure", say("charts-show"), measures, measure.id, (id) => (this.measure = id)),
              this.#picker("cohort-by", say("charts-grouped"), controls.periods, by, (id) => this.onChange({ cohort_by: id as Period })),
            ])
          : metric
            ? this.#chart("line", say("charts-line"), metric.id, say("charts-line.of", { metric: metric.name }), [
                this.#picker(`line-metric-${of}`, say("charts-show"), metrics, metric.id, (id) => (this.metric = id)),
              ])
            : nothing}
        ${of === "customers" && measure ? this.#chart("movement", say("charts-movement"), undefined, say("charts-movement"), []) : nothing}
      </div>
    `;
  }

  #chart(chart: ChartKind, heading: string, pick: string | undefined, name: string, pickers: TemplateResult[]): TemplateResult {
    const id = `${chart}-heading-${this.section.id}`;
    return html`
      <div class="chart-card ${chart}" role="group" aria-labelledby=${id}>
        <header>
          <h3 id=${id}>${heading}</h3>
          <div class="row">${pickers}</div>
        </header>
        <counting-house-chart .chart=${chart} .pick=${pick} .name=${name} .engine=${this.engine}
          .told=${pick === this.section.about} .revision=${this.revision} .scheme=${this.scheme}></counting-house-chart>
      </div>
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
