//! How long do people wait, and how many agents does it take? Calls that come at random, in one queue.
//!
//! Sources: Erlang, 1917 (nobody gives up: Erlang C, M/M/n); Palm, 1957, and Garnett, Mandelbaum and Reiman, "Designing a
//! call center with impatient customers", 2002 (Erlang A, M/M/n+M).

use countinghouse_stats::special::regularised_beta;

/// What comes and who answers, in one unit of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Queue {
    /// Calls that come in a unit of time, above 0.
    pub arrivals: f64,
    /// The mean time that one takes, above 0.
    pub handling: f64,
    /// How many answer, at least 1.
    pub agents: u32,
    /// The mean time after which one who waits gives up; `None` where nobody does.
    pub patience: Option<f64>,
}

/// What callers meet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Waiting {
    /// The share that finds nobody free.
    pub probability_of_waiting: f64,
    /// The mean wait of all, those who give up included.
    pub mean_wait: f64,
    /// The share that is answered within the target.
    pub service_level: f64,
    /// The share that gives up.
    pub abandoned: f64,
}

impl Queue {
    /// What callers meet where all are to be answered within `target`. `None` where the queue grows without end.
    pub fn waiting(&self, target: f64) -> Option<Waiting> {
        match self.patience {
            None => self.patient(target),
            Some(patience) => self.impatient(target, patience),
        }
    }

    fn patient(&self, target: f64) -> Option<Waiting> {
        let load = self.arrivals * self.handling;
        let agents = f64::from(self.agents);
        if load >= agents {
            return None;
        }
        // 1 ÷ Erlang B, agent by agent; it may be infinite, and the chance to wait 0.
        let inverse = (1..=self.agents).fold(1.0, |inverse, n| 1.0 + inverse * f64::from(n) / load);
        let blocked = 1.0 / inverse;
        let waits = blocked / (1.0 - load / agents * (1.0 - blocked));
        let free = (agents - load) / self.handling;
        Some(Waiting {
            probability_of_waiting: waits,
            mean_wait: waits / free,
            service_level: 1.0 - waits * libm::exp(-free * target),
            abandoned: 0.0,
        })
    }

    /// The number in the system is a birth and death process; one who finds `ahead` waiting is served after as many
    /// departures and one more, at rates that grow by one who may give up each: e^(−wait ÷ patience) is beta distributed.
    fn impatient(&self, target: f64, patience: f64) -> Option<Waiting> {
        const NEGLIGIBLE: f64 = 1e-16;
        const MOST: u32 = 10_000_000;
        let load = self.arrivals * self.handling;
        let agents = f64::from(self.agents);
        let mut busy = 1.0;
        let mut below = 0.0;
        for n in (1..=self.agents).rev() {
            busy *= f64::from(n) / load;
            below += busy;
            if busy < below * NEGLIGIBLE {
                break;
            }
        }
        if !below.is_finite() {
            return Some(Waiting { probability_of_waiting: 0.0, mean_wait: 0.0, service_level: 1.0, abandoned: 0.0 });
        }
        // Weights by the state in which all agents are busy and nobody waits.
        let c = agents * patience / self.handling;
        let late = -libm::expm1(-target / patience);
        let (mut weight, mut waiting, mut queue, mut in_time) = (1.0, 0.0, 0.0, 0.0);
        for ahead in 0..MOST {
            let k = f64::from(ahead);
            waiting += weight;
            queue += k * weight;
            in_time += weight * c / (c + k + 1.0) * regularised_beta(late, k + 1.0, c + 1.0)?;
            weight *= self.arrivals / (agents / self.handling + (k + 1.0) / patience);
            if weight * (k + 1.0) < queue.max(waiting) * NEGLIGIBLE {
                break;
            }
        }
        let all = below + waiting;
        let mean_wait = queue / all / self.arrivals;
        Some(Waiting {
            probability_of_waiting: waiting / all,
            mean_wait,
            service_level: (below + in_time) / all,
            // Everybody who waits gives up at the rate 1 ÷ patience.
            abandoned: mean_wait / patience,
        })
    }
}

/// The fewest agents with whom the share `level` is answered within `target`. `None` where it takes more than ten thousand.
pub fn agents_needed(queue: Queue, target: f64, level: f64) -> Option<u32> {
    const MOST: u32 = 10_000;
    let reached =
        |agents: u32| Queue { agents, ..queue }.waiting(target).is_some_and(|waiting| waiting.service_level >= level);
    // More agents never answer fewer.
    let (mut low, mut high) = (0, MOST);
    if !reached(MOST) {
        return None;
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if reached(middle) { high = middle } else { low = middle }
    }
    Some(high)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_near(found: f64, expected: f64, relative: f64) {
        assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
    }

    /// 200 calls an hour of 3 minutes, in minutes.
    const CALLS: Queue = Queue { arrivals: 200.0 / 60.0, handling: 3.0, agents: 11, patience: None };

    #[test]
    fn one_agent_is_the_textbooks() {
        // M/M/1 with ρ = ½: P(wait) = ρ, mean wait ρ ÷ (μ − λ).
        let found = Queue { arrivals: 1.0, handling: 0.5, agents: 1, patience: None }.waiting(1.0).unwrap();
        assert_near(found.probability_of_waiting, 0.5, 1e-14);
        assert_near(found.mean_wait, 0.5, 1e-14);
        assert_near(found.service_level, 1.0 - 0.5 * libm::exp(-1.0), 1e-14);
        assert_eq!(Queue { agents: 10, ..CALLS }.waiting(1.0), None);
    }

    #[test]
    fn many_agents_are_the_sum_of_erlang() {
        let found = CALLS.waiting(20.0 / 60.0).unwrap();
        let load: f64 = 10.0;
        let term = |n: i32| (1..=n).fold(1.0, |product, i| product * load / f64::from(i));
        let queued = term(11) * 11.0 / (11.0 - load);
        let waits = queued / ((0..11).map(term).sum::<f64>() + queued);
        assert_near(found.probability_of_waiting, waits, 1e-12);
        assert_near(found.mean_wait, waits * 3.0, 1e-12);
        let needed = agents_needed(CALLS, 20.0 / 60.0, 0.8).unwrap();
        let level = |agents| Queue { agents, ..CALLS }.waiting(20.0 / 60.0).unwrap().service_level;
        assert!(level(needed) >= 0.8 && level(needed - 1) < 0.8, "{needed}");
    }

    #[test]
    fn great_patience_is_no_impatience_and_small_patience_is_loss() {
        let patient = CALLS.waiting(0.5).unwrap();
        let found = Queue { patience: Some(1e7), ..CALLS }.waiting(0.5).unwrap();
        assert_near(found.probability_of_waiting, patient.probability_of_waiting, 1e-4);
        assert_near(found.service_level, patient.service_level, 1e-4);
        // Nobody waits at all: Erlang B.
        let lost = Queue { patience: Some(1e-9), ..CALLS }.waiting(0.5).unwrap();
        let blocked = 1.0 / (1..=11).fold(1.0, |inverse, n| 1.0 + inverse * f64::from(n) / 10.0);
        assert_near(lost.abandoned, blocked, 1e-6);
        assert_near(lost.service_level, 1.0 - blocked, 1e-6);
    }

    #[test]
    fn who_is_answered_in_any_time_did_not_give_up() {
        for (arrivals, agents, patience) in [(3.0, 8, 2.0), (3.0, 11, 0.7), (30.0, 60, 5.0), (0.001, 1, 1.0)] {
            let queue = Queue { arrivals, handling: 3.0, agents, patience: Some(patience) };
            let found = queue.waiting(1e6).unwrap();
            assert_near(found.service_level, 1.0 - found.abandoned, 1e-10);
            assert!((0.0..=1.0).contains(&found.probability_of_waiting), "{found:?}");
        }
    }
}
