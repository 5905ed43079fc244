"""Which values do numpy, scipy, statsmodels and exact fractions give for the functions of src/stats?

Writes stats.json beside this file. See README.md for how to run it.
"""

import json
from fractions import Fraction
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import special, stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

rng = np.random.default_rng(20240701)


def regularised_beta():
    shapes = [(0.5, 0.5), (0.5, 4.5), (1, 1), (2, 3), (5, 0.5), (10, 10), (30, 2), (250, 251), (5000.5, 0.5), (40_000, 40_001)]
    cases = []
    for a, b in shapes:
        for p in [1e-8, 0.01, 0.3, 0.5, 0.8, 0.99]:
            x = float(stats.beta.ppf(p, a, b))
            cases.append({"x": x, "a": a, "b": b, "value": float(special.betainc(a, b, x))})
    return cases


def beta_quantile():
    shapes = [(0.5, 0.5), (1, 1), (2, 3), (5, 0.5), (10, 10), (30, 2), (51, 51), (1000.5, 1000.5), (200_000, 200_001)]
    return [
        {"p": p, "a": a, "b": b, "value": float(special.betaincinv(a, b, p))}
        for a, b in shapes
        for p in [0.001, 0.025, 0.3, 0.5, 0.9, 0.975]
    ]


def student_t_quantile():
    return [
        {"p": p, "df": df, "value": float(special.stdtrit(df, p))}
        for df in [1, 2, 2.5, 5, 10, 29, 30, 120, 1000, 1_000_000]
        for p in [0.005, 0.025, 0.2, 0.6, 0.9, 0.975, 0.999]
    ]


def normal_quantile():
    return [
        {"p": p, "value": float(special.ndtri(p))}
        for p in [1e-300, 1e-20, 1e-12, 1e-5, 0.001, 0.025, 0.07, 0.2, 0.5, 0.6, 0.9, 0.975, 0.99999]
    ]


def wilson():
    pairs = [(0, 10), (10, 10), (1, 1), (0, 1), (139, 180), (1, 1000), (500, 1000), (123_456, 1_000_000), (7, 29)]
    cases = []
    for successes, n in pairs:
        low, high = proportion_confint(successes, n, alpha=0.05, method="wilson")
        cases.append({"successes": successes, "n": n, "low": float(low), "high": float(high)})
    return cases


def mean_t():
    cases = []
    for n in [2, 3, 10, 30, 400]:
        values = np.round(rng.gamma(2, 30, n), 2)
        low, high = stats.t.interval(0.95, n - 1, loc=values.mean(), scale=stats.sem(values))
        cases.append(
            {
                "values": values.tolist(),
                "mean": float(values.mean()),
                "variance": float(values.var(ddof=1)),
                "low": float(low),
                "high": float(high),
            }
        )
    return cases


def median_interval():
    """The interval in closed form through scipy's beta, and 200,000 drawn resamples to show that it is one."""
    cases = []
    for n in [2, 5, 8, 25, 60, 201]:
        values = np.sort(np.round(rng.gamma(1.5, 25, n)))
        m = (n + 1) / 2
        low, high = (values[int(np.ceil(n * u)) - 1] for u in stats.beta.ppf([0.025, 0.975], m, m))
        cases.append({"values": values.tolist(), "low": float(low), "high": float(high)})
    drawn = []
    for n in [25, 61, 201]:
        values = np.arange(1.0, n + 1)
        medians = np.concatenate([np.median(rng.choice(values, (20_000, n)), axis=1) for _ in range(10)])
        low, high = np.quantile(medians, [0.025, 0.975], method="inverted_cdf")
        drawn.append({"values": values.tolist(), "low": float(low), "high": float(high)})
    return {"closed_form": cases, "drawn": drawn}


def ratio():
    """Drawn with numpy's own generator: the ends agree within what 1,000 resamples can tell."""
    cases = []
    for n in [40, 300, 2000, 5000]:
        y = rng.poisson(1.2, n) + 1.0
        x = np.round(y * rng.gamma(3, 8, n), 2)
        indices = (rng.integers(0, n, n) for _ in range(5000))
        ratios = np.array([x[i].sum() / y[i].sum() for i in indices])
        low, high = np.quantile(ratios, [0.025, 0.975])
        cases.append(
            {
                "x": x.tolist(),
                "y": y.tolist(),
                "low": float(low),
                "high": float(high),
                "standard_error": float(ratios.std(ddof=1)),
            }
        )
    return cases


def ratio_with_others():
    """Means less refunds: the two kinds of unit are strata, put together as scipy does for two samples of unequal variance."""
    cases = []
    for n, m in [(3, 1), (12, 1), (40, 6), (200, 30)]:
        x, others = np.round(rng.gamma(3, 8, n), 2), -np.round(rng.gamma(3, 8, m), 2)
        value = (x.sum() + others.sum()) / n
        strata = np.array([((x - value) ** 2).sum() * n / (n - 1), (others**2).sum()]) / n**2
        df = strata.sum() ** 2 / (strata**2 / [n - 1, m]).sum()
        low, high = stats.t.interval(0.95, df, loc=value, scale=np.sqrt(strata.sum()))
        cases.append(
            {"x": x.tolist(), "y": [1.0] * n, "others": others.tolist(), "df": float(df), "low": float(low), "high": float(high)}
        )
    return cases


def welch():
    cases = []
    for n, m in [(2, 2), (5, 40), (30, 31), (400, 60)]:
        now, then = np.round(rng.gamma(2, 30, n), 2), np.round(rng.gamma(2, 25, m), 2)
        low, high = stats.ttest_ind(now, then, equal_var=False).confidence_interval(0.95)
        side = lambda values: {"n": len(values), "mean": float(values.mean()), "variance": float(values.var(ddof=1))}
        cases.append({"now": side(now), "then": side(then), "low": float(low), "high": float(high)})
    return cases


def newcombe():
    cases = []
    for now, then in [((56, 70), (48, 80)), ((0, 30), (10, 10)), ((3, 200), (20, 200)), ((500, 1000), (480, 1100)), ((5, 5), (5, 5))]:
        low, high = confint_proportions_2indep(*now, *then, compare="diff", method="newcomb", alpha=0.05)
        cases.append({"now": now, "then": then, "low": float(low), "high": float(high)})
    return cases


def quantile():
    cases = []
    for n in [1, 2, 5, 16, 101]:
        values = np.sort(rng.integers(0, 400, n)).astype(float)
        for p in [0, 0.1, 0.25, 0.5, 0.9, 0.975, 1]:
            cases.append({"values": values.tolist(), "p": p, "value": float(np.quantile(values, p))})
    return cases


def gini_by_differences(values):
    """The definition: mean absolute difference of all pairs ÷ (2 · mean)."""
    pairs = sum(abs(x - y) for x in values for y in values)
    return float(Fraction(pairs, 2 * len(values) * sum(values)))


def concentration():
    skewed = np.round(rng.pareto(1.3, 250) * 5000).astype(int).tolist()
    refunds = [*skewed[:40], -1200, -300, 0, 0]
    cases = []
    for values in [[500], [1, 1, 1, 1], [0, 0, 0, 7], [5, 4, 3, 2, 1, 1, 1, 1, 1, 1], skewed, refunds]:
        for share in [0.0, 0.1, 0.2, 0.5, 1.0]:
            top = max(1, int(np.floor(share * len(values))))
            held = Fraction(sum(sorted(values, reverse=True)[:top]), sum(values))
            cases.append({"values": values, "share": share, "top_share": float(held), "gini": gini_by_differences(values)})
    return cases


def splitmix64(seed, count):
    """The generator's recurrence in Python's unbounded integers."""
    mask, state, draws = 2**64 - 1, seed, []
    for _ in range(count):
        state = (state + 0x9E3779B97F4A7C15) & mask
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        draws.append(str(z ^ (z >> 31)))
    return {"seed": seed, "draws": draws}


oracle = {
    "what": "values of the functions in src/stats by other software",
    "source": f"numpy {np.__version__}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}",
    "regularised_beta": regularised_beta(),
    "beta_quantile": beta_quantile(),
    "student_t_quantile": student_t_quantile(),
    "normal_quantile": normal_quantile(),
    "wilson": wilson(),
    "mean_t": mean_t(),
    "median_interval": median_interval(),
    "ratio": ratio(),
    "quantile": quantile(),
    "concentration": concentration(),
    "ratio_with_others": ratio_with_others(),
    "welch": welch(),
    "newcombe": newcombe(),
    "splitmix64": splitmix64(1234567, 8),
}
target = Path(__file__).with_name("stats.json")
target.write_text(json.dumps(oracle, separators=(",", ":")) + "\n", encoding="utf-8")
