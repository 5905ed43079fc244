//! scratch
use countinghouse::*;
use std::time::Instant;
fn main() {
    let b = std::fs::read("/tmp/bench/data/orders-1000000-1.csv").unwrap();
    for _ in 0..3 {
        let t = Instant::now();
        let o = workbook::OptionsInput::default().check().unwrap();
        let r = ingest::read(&b, &o.settings()).unwrap();
        let t1 = t.elapsed();
        let rec = recognise::recognise(&r.table, &[]);
        let t2 = t.elapsed();
        let ord = facts::build(&r.table, &rec, &o.rules, None);
        let t3 = t.elapsed();
        let v = facts::View::new(&ord, facts::ViewOptions { period: Some(time::Period::Month), ..Default::default() })
            .unwrap();
        let t4 = t.elapsed();
        let w =
            facts::View::new(&ord, facts::ViewOptions { period: None, window: Some(v.window), ..Default::default() })
                .unwrap();
        let t5 = t.elapsed();
        let e: Vec<_> = metrics::all().map(|m| metrics::evaluate(m, &ord, &v, &w)).collect();
        let t6 = t.elapsed();
        let c = analyses::cohort::cohorts(&ord, &v, time::Period::Month);
        let t7 = t.elapsed();
        println!(
            "read {t1:?} rec {:?} facts {:?} view {:?} whole {:?} eval {:?} cohort {:?} total {t7:?} {} {}",
            t2 - t1,
            t3 - t2,
            t4 - t3,
            t5 - t4,
            t6 - t5,
            t7 - t6,
            e.len(),
            c.cohorts.len()
        );
    }
}
