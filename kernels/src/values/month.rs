//! Names of months and weekdays in English, German, French, Spanish, Italian, Dutch and Portuguese.

/// Names of each month without accents; a name may be cut to its first three letters or more.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "janner", "janvier", "enero", "gennaio", "januari", "janeiro"],
    &["february", "februar", "feber", "fevrier", "febrero", "febbraio", "februari", "fevereiro"],
    &["march", "marz", "mars", "marzo", "maart", "marco", "maerz", "mrz", "mrt"],
    &["april", "avril", "abril", "aprile"],
    &["may", "mai", "mayo", "maggio", "mei", "maio"],
    &["june", "juni", "juin", "junio", "giugno", "junho"],
    &["july", "juli", "juillet", "julio", "luglio", "julho"],
    &["august", "aout", "agosto", "augustus"],
    &["september", "septembre", "septiembre", "setiembre", "settembre", "setembro"],
    &["october", "oktober", "octobre", "octubre", "ottobre", "outubro"],
    &["november", "novembre", "noviembre", "novembro"],
    &["december", "dezember", "decembre", "diciembre", "dicembre", "dezembro"],
];

/// Names of the days of the week without accents; a name may be cut to its first two letters or more.
const WEEKDAYS: [&[&str]; 7] = [
    &["monday", "montag", "lundi", "lunes", "lunedi", "maandag", "segunda"],
    &["tuesday", "dienstag", "mardi", "martes", "martedi", "dinsdag", "terca"],
    &["wednesday", "mittwoch", "mercredi", "miercoles", "mercoledi", "woensdag", "quarta"],
    &["thursday", "donnerstag", "jeudi", "jueves", "giovedi", "donderdag", "quinta"],
    &["friday", "freitag", "vendredi", "viernes", "venerdi", "vrijdag", "sexta"],
    &["saturday", "samstag", "sonnabend", "samedi", "sabado", "sabato", "zaterdag"],
    &["sunday", "sonntag", "dimanche", "domingo", "domenica", "zondag"],
];

/// The month of a folded name or of its beginning, 1 to 12; `None` where the letters fit no month or several (`jui`).
pub fn month_by_name(folded: &str) -> Option<u32> {
    if folded.len() < 3 {
        return None;
    }
    let fits = |names: &&[&str]| names.iter().any(|name| name.starts_with(folded));
    let mut fitting = MONTHS.iter().enumerate().filter(|(_, names)| fits(names));
    let (index, _) = fitting.next()?;
    fitting.next().is_none().then_some(index as u32 + 1)
}

/// Whether a folded word names a day of the week, or is what Portuguese puts after it.
pub fn is_weekday(folded: &str) -> bool {
    folded == "feira"
        || folded.len() >= 2 && WEEKDAYS.iter().flat_map(|day| day.iter()).any(|day| day.starts_with(folded))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_in_seven_languages_and_short() {
        let cases = [
            ("sept", Some(9)),
            ("sep", Some(9)),
            ("mrz", Some(3)),
            ("mar", Some(3)),
            ("maa", Some(3)),
            ("mai", Some(5)),
            ("mag", Some(5)),
            ("juil", Some(7)),
            ("juin", Some(6)),
            ("jui", None),
            ("jun", Some(6)),
            ("fev", Some(2)),
            ("aout", Some(8)),
            ("ago", Some(8)),
            ("out", Some(10)),
            ("okt", Some(10)),
            ("dic", Some(12)),
            ("dez", Some(12)),
            ("ene", Some(1)),
            ("gen", Some(1)),
            ("ma", None),
            ("marchx", None),
            ("grace", None),
        ];
        for (name, month) in cases {
            assert_eq!(month_by_name(name), month, "{name}");
        }
    }

    #[test]
    fn weekdays_are_known_by_two_letters() {
        for name in ["mo", "tue", "mittwoch", "jeu", "vie", "gio", "za", "quinta", "feira"] {
            assert!(is_weekday(name), "{name}");
        }
        assert!(!is_weekday("x") && !is_weekday("grace"));
    }
}
