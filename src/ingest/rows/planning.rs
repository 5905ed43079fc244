//! How the records of a file are to be sorted, decided from its head: the kinds of its columns as the rows alone say
//! them, what rows look like, and whether lines name the rows below them.

use crate::ingest::cell::trim;
use crate::ingest::columns::kind::infer_kind;
use crate::ingest::columns::profile::Profile;
use crate::ingest::columns::yearless::{Told, infer_yearless};
use crate::ingest::encode::Batch;
use crate::ingest::layout::wrapped::unwrapped_lines;
use crate::ingest::layout::{Above, Layout, infer_layout};
use crate::ingest::rows::aside::Aside;
use crate::ingest::rows::plan::Plan;
use crate::ingest::rows::repair::Repairer;
use crate::ingest::rows::sorter::{Rows, Sorter};
use crate::ingest::rows::torn_header::correct;
use crate::ingest::rows::total::claim;
use crate::ingest::rows::traits::{Traits, is_all_empty};
use crate::ingest::scan::{Cell, Dialect, Records, scan};
use crate::map::Map;
use crate::table::Kind;

/// Records of the head that are looked at.
const RECORDS: usize = 1_000;

type Row = Vec<Vec<u8>>;

/// Decides from the head of a text how to read it; `last` says that the head is all of it, `adjust` is what is known of
/// the columns' kinds already, and `settled` of its lines; `named` is the time that the file's name tells.
pub fn plan(
    head: &[u8],
    last: bool,
    adjust: &dyn Fn(&mut [Kind], Option<u8>),
    settled: &Map<u64, Option<Aside>>,
    named: Option<Told>,
) -> (Layout, Plan) {
    let unwrapped = unwrapped_lines(head, last);
    let head = unwrapped.as_deref().unwrap_or(head);
    let mut layout = infer_layout(head, last);
    layout.wrapped = unwrapped.is_some();
    layout.told = layout.told.or(named);
    let mut plan = Plan { settled: settled.clone(), ..Plan::default() };
    plan.pairs = !layout.stands && read_as_pairs(&mut layout, head, last);
    let mut sample = plan.look(&mut layout, head, last);
    // The kinds of the sample and what its rows look like with these, where that is known already.
    let mut known = None;
    if layout.stands {
        plan.groups = false;
    } else if !plan.pairs {
        infer_kinds(&mut layout, &sample, &plan);
        let columns = (layout.names.clone(), layout.kinds.clone());
        let mut repairer = Repairer::new(Profile::new(&sample, &layout.kinds), layout.dialect);
        correct(&mut layout, head, last, &mut repairer);
        if columns == (layout.names.clone(), layout.kinds.clone()) {
            known = Some((columns.1, repairer.profile().clone()));
        } else {
            sample.iter_mut().for_each(|row| row.truncate(layout.names.len()));
        }
    }
    // The kinds say which lines are rows, and the rows say the kinds: three looks settle it, if not fewer.
    for look in 0.. {
        if known.is_none() {
            infer_kinds(&mut layout, &sample, &plan);
        }
        adjust(&mut layout.kinds, layout.dialect.delimiter);
        plan.profile = match known.take() {
            Some((kinds, profile)) if kinds == layout.kinds => profile,
            _ => Profile::new(&sample, &layout.kinds),
        };
        if look == 2 {
            break;
        }
        let mut collected = Collected::default();
        Sorter::new(&layout, &plan).sample(head, last, &mut collected);
        if collected.rows.is_empty() || collected.rows == sample {
            break;
        }
        sample = collected.rows;
    }
    (layout, plan)
}

/// The kinds that the rows alone say; without rows, those of the layout stay.
fn infer_kinds(layout: &mut Layout, rows: &[Row], plan: &Plan) {
    let told = layout.told;
    if rows.is_empty() || plan.pairs {
        return;
    }
    for (column, (kind, name)) in layout.kinds.iter_mut().zip(&layout.names).enumerate() {
        let values = rows.iter().filter_map(|row| row.get(column)).map(|cell| trim(cell));
        *kind = told
            .and_then(|told| infer_yearless(name, values.clone(), told))
            .unwrap_or_else(|| infer_kind(name, values));
    }
}

impl Plan {
    /// Looks at the records below the header: which are rows at first sight, and whether lines name others. Hands out
    /// the rows.
    fn look(&mut self, layout: &mut Layout, head: &[u8], last: bool) -> Vec<Row> {
        let (dialect, width) = (layout.dialect, layout.names.len());
        let profile = Profile::new(&[], &layout.kinds);
        let mut records = Records::default();
        scan(head, 0, dialect, last, RECORDS, &mut records);
        let mut sample = Vec::new();
        // Rows whose first cell is empty, the others, lines of one cell before rows, and those before rows of the first sort.
        let (mut members, mut full, mut lone, mut headings) = (0usize, 0usize, 0usize, 0usize);
        let (mut waiting, mut heading_waits) = (0usize, false);
        // Below a blank line another table may begin: the rows above it say what is usual.
        let mut before_gap = None;
        for index in 0..records.len() {
            let record = records.record(index);
            let is_comment = matches!(record, [only] if only.is_comment());
            if index < layout.first_data() || is_comment || width < 2 {
                continue;
            }
            if is_all_empty(head, record) {
                before_gap = before_gap.or_else(|| (sample.len() > 1).then_some(sample.len()));
                continue;
            }
            let traits = Traits::new(head, record, dialect, &profile);
            if traits.is_lone() {
                waiting += 1;
                heading_waits |= traits.first == Some(0);
                continue;
            }
            if traits.first.and_then(|first| traits.cells.get(first)).is_some_and(|label| claim(label).is_some()) {
                waiting = 0;
                continue;
            }
            // A label with a number, neither where rows have theirs, says nothing of rows.
            if width > 3 && (traits.filled, traits.fits, traits.misfits) == (2, 1, 1) {
                continue;
            }
            if traits.first == Some(0) {
                full += 1;
            } else {
                members += 1;
                headings += usize::from(heading_waits);
            }
            lone += waiting;
            (waiting, heading_waits) = (0, false);
            if record.len() == width {
                sample.push(traits.cells);
            }
        }
        self.groups = width > 2 && headings > 0 && full * 10 <= members;
        // Where nothing but such lines is seen, they are the rows.
        self.lone_is_usual = !self.groups && (lone >= 3 && lone * 10 >= members + full || sample.is_empty());
        let named = |index: &usize| {
            let first = records.ends.get(*index).and_then(|_| records.record(*index).first());
            first.is_some_and(|cell| !trim(cell.raw(head)).is_empty())
        };
        if self.groups
            && !layout.header.iter().any(named)
            && let Some(name) = layout.names.first_mut()
        {
            "Group".clone_into(name);
        }
        sample.truncate(before_gap.unwrap_or(sample.len()));
        sample
    }
}

/// Whether a file is a list of names and values; then it is read as a table of two columns without a header.
fn read_as_pairs(layout: &mut Layout, head: &[u8], last: bool) -> bool {
    const FEWEST: usize = 4;
    let own = layout.dialect;
    let dialects =
        [b',', b';', b'\t'].map(|delimiter| Dialect { quote: own.quote, ..Dialect::standard(Some(delimiter)) });
    let mut records = Records::default();
    let is_pair =
        |record: &[Cell]| matches!(record, [name, value] if ends_with_colon(name.raw(head)) && !value.is_empty());
    for dialect in dialects {
        records.clear();
        scan(head, 0, dialect, last, RECORDS, &mut records);
        let (mut pairs, mut others) = (0usize, 0usize);
        for index in 0..records.len() {
            match records.record(index) {
                record if is_pair(record) => pairs += 1,
                [_, _, ..] => others += 1,
                _ => {}
            }
        }
        if pairs < FEWEST || pairs < others * 2 {
            continue;
        }
        let first = (0..records.len()).find(|&index| is_pair(records.record(index))).unwrap_or(0);
        let is_blank = |index: usize| is_all_empty(head, records.record(index));
        let above = (0..first).map(|index| if is_blank(index) { Above::Blank } else { Above::Preamble }).collect();
        let names = vec!["Field".to_owned(), "Value".to_owned()];
        let dialect = Dialect { width: names.len(), ..dialect };
        let (header, titles) = (Vec::new(), Vec::new());
        let kinds = vec![Kind::Text, Kind::Text];
        let (seam, told, wrapped) = (None, None, layout.wrapped);
        *layout = Layout { dialect, header, above, titles, seam, told, wrapped, stands: false, names, kinds };
        return true;
    }
    false
}

fn ends_with_colon(name: &[u8]) -> bool {
    name.trim_ascii().ends_with(b":")
}

/// Rows as they were sorted.
#[derive(Debug, Default)]
struct Collected {
    rows: Vec<Row>,
}

impl Rows for Collected {
    fn header(&mut self, _: &[Row]) {}

    fn take(&mut self, batch: Batch<'_>, _: &[(usize, Cell)]) {
        let mut scratch = Vec::new();
        for row in batch.cells.chunks(batch.width.max(1)).take(RECORDS.saturating_sub(self.rows.len())) {
            let mut text = |cell: &Cell| cell.text(batch.text, batch.dialect, &mut scratch).to_vec();
            self.rows.push(row.iter().map(&mut text).collect());
        }
    }
}
