//! Which subscriptions are live? By the words of their status; where no word says it, by flags and by the day on which
//! they end, compared with the day on which the file was written.

use super::super::back::is_set;
use super::super::settle::POSSIBLE;
use super::super::strays::Strays;
use super::rows::Rows;
use crate::recognise::outcome::{self, Outcome};
use crate::recognise::{Lexicon, Role};
use crate::table::Column;
use crate::time::Day;

/// When what stands in a column of ends happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// It did happen.
    Past,
    /// It is promised.
    Promise,
}

/// Headers of ends that tell what was from what will be; others leave it open.
const ENDINGS: &[(Ending, &str)] = &[
    (
        Ending::Past,
        "~ended|~closed|~churned|~left|~cancelled|~canceled|~terminated|~beendet|~ausgetreten|~terminé|~résilié|\
            ~terminado|~finalizado|~terminata|~cessata|~beëindigd|~gestopt|~encerrado|~encerrada",
    ),
    (
        Ending::Promise,
        "~ends|~cancels|~cancel at|~expires|~expiry|~expiration|~until|~renewal|~contract end|~term end|~bis|~ablauf|\
            ~vertragsende|~laufzeitende|~jusqu au|~échéance|~expire le|~hasta|~vencimiento|~caducidad|~fino al|\
            ~scadenza|~tot|~vervaldatum|~até|~validade",
    ),
];

/// What became of each subscription; empty where nothing tells it.
///
/// A flag of having left comes first, then the words of the status. Words that are not known decide nothing. Where there
/// is no word: a subscription that starts later than the file reaches has not begun, one whose end is reached has ended,
/// one in its trial is on trial, and all others are live. A day of cancelling is an end only where no column has ends:
/// who cancels stays until the end that he has paid for.
///
/// Beside them: the rows whose end lies so shortly after the newest start that it may still lie ahead.
pub fn outcomes(rows: &Rows, said: &dyn Fn(usize) -> Option<Option<Outcome>>) -> (Vec<Option<Outcome>>, u64) {
    let count = rows.table.rows;
    let dates = |role: Role| rows.column(role).and_then(Column::dates);
    let (starts, created) = (dates(Role::StartedAt), dates(Role::CreatedAt));
    let (ended, cancelled) = (dates(Role::EndedAt), dates(Role::CancelledAt));
    let (ends, ends_role) = match ended {
        Some(_) => (ended, Role::EndedAt),
        None => (cancelled, Role::CancelledAt),
    };
    let trials = dates(Role::TrialEnd);
    let [left, live, trial] = [Role::ChurnFlag, Role::ActiveFlag, Role::TrialFlag].map(|role| rows.column(role));
    let knows = ends.is_some() || left.is_some() || live.is_some();
    let speaks = outcome::SAID.into_iter().any(|role| rows.column(role).is_some());
    if !knows && !speaks && trial.is_none() {
        return (Vec::new(), 0);
    }
    let flag = |column: Option<&Column>, row: usize| column.is_some_and(|column| is_set(column, row));
    // `Attrited Customer` beside `Existing Customer`: a flag in words.
    let words = rows.recognition.outcomes();
    let in_words = left.and_then(Column::text).map(|text| {
        let ended = |code: u32| text.value(code).is_some_and(|cell| words.get(&cell) == Some(Outcome::Ended));
        let codes = 1..=text.values().min(3) as u32;
        (text, codes.map(ended).collect::<Vec<bool>>())
    });
    let has_left = |row: usize| {
        let said = || in_words.as_ref().and_then(|(text, ended)| ended.get(text.code(row).checked_sub(1)? as usize));
        flag(left, row) || said() == Some(&true)
    };
    let surely_ended = |row: usize| has_left(row) || said(row) == Some(Some(Outcome::Ended));

    // How far the file reaches: the newest day of what did happen. The day of an end may be a promise.
    let strays = Strays::find(rows.table, rows.recognition);
    let counts = |day: &Day| strays.is_none_or(|strays| (strays.kept.0..=strays.kept.1).contains(day));
    let newest =
        |role: Role| dates(role).and_then(|days| (0..count).filter_map(|row| days.get(row)).filter(counts).max());
    let noted = [Role::CreatedAt, Role::LastChangedAt, Role::LastActivityAt, Role::PaidAt];
    let noted = noted.into_iter().filter_map(newest).max();
    let later = |than: Day| {
        starts.map_or(0, |days| (0..count).filter(|&row| days.get(row).is_some_and(|day| day > than)).count())
    };
    // Where a few starts lie after all that was noted, they are planned; where many do, what was noted is older.
    let planned = noted.filter(|&day| later(day) * 4 <= count);
    let first =
        |role: Role| dates(role).and_then(|days| (0..count).filter_map(|row| days.get(row)).filter(counts).min());
    let mut reach = planned.max(if planned.is_some() { None } else { newest(Role::StartedAt).max(noted) });
    if ended.is_some() {
        reach = reach.max(newest(Role::CancelledAt));
    }
    let ending = rows.column(ends_role).and_then(|column| Lexicon::new(&[ENDINGS]).get(&column.name));
    // The end of time (9999-12-31) is none.
    let end = |row: usize| ends.and_then(|days| days.get(row)).filter(|day| POSSIBLE.contains(&day.0.into()));
    let happened = |row: usize| ending == Some(Ending::Past) && said(row).is_none() || surely_ended(row);
    reach = reach.max((0..count).filter(|&row| happened(row)).filter_map(end).max());
    // Nothing new for as long as usually lies between two starts proves nothing: so far an end is past.
    let begun = if starts.is_some() { Role::StartedAt } else { Role::CreatedAt };
    let usual = match (first(begun), newest(begun)) {
        (Some(first), Some(last)) if ending.is_none() => (last.0 - first.0) / (count.max(2) as i32 - 1),
        _ => 0,
    };
    let is_past = |day: Day| reach.is_none_or(|reach| day.0 <= reach.0.saturating_add(usual));

    let planned_start = |row: usize| {
        let day = starts.or(created).and_then(|days| days.get(row));
        day.zip(reach).is_some_and(|(day, reach)| day > reach)
    };
    let by_days = |row: usize| {
        let runs = || trials.and_then(|days| days.get(row)).zip(reach).is_some_and(|(end, reach)| end > reach);
        match end(row) {
            _ if live.is_some_and(|column| !is_set(column, row)) => Some(Outcome::Ended),
            _ if planned_start(row) => Some(Outcome::NotBegun),
            Some(day) if is_past(day) => Some(Outcome::Ended),
            _ if flag(trial, row) || runs() => Some(Outcome::Trial),
            _ => knows.then_some(Outcome::Active),
        }
    };
    let outcome = |row: usize| match said(row) {
        _ if has_left(row) => Some(Outcome::Ended),
        Some(Some(Outcome::Active)) if planned_start(row) => Some(Outcome::NotBegun),
        Some(None) => by_days(row).filter(|outcome| *outcome == Outcome::Ended),
        Some(said) => said,
        None => by_days(row),
    };
    let unsure = (0..count).filter(|&row| {
        let is_late = end(row).zip(reach).is_some_and(|(end, reach)| end > reach);
        is_late && said(row).is_none() && outcome(row) == Some(Outcome::Ended)
    });
    let unsure = unsure.count() as u64;
    ((0..count).map(outcome).collect(), unsure)
}
