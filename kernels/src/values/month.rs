//! Names of months and weekdays: in English, German, French, Spanish, Italian, Dutch and Portuguese, then in Polish, Czech,
//! Finnish, Turkish, Russian, Swedish, Danish, Norwegian and Arabic.

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

/// Names of each month in Polish, Czech, Finnish, Turkish, Russian, Arabic and the languages of Scandinavia where they are not
/// above, in every case that stands in dates; a name may be cut to its first three letters or more.
const FURTHER: [&str; 12] = [
    "styczen stycznia leden ledna tammikuuta ocak январь января يناير",
    "luty lutego unor unora helmikuuta subat февраль февраля فبراير",
    "marzec marca marts brezen brezna maaliskuuta mart март марта مارس",
    "kwiecien kwietnia duben dubna huhtikuuta nisan апрель апреля أبريل ابريل",
    "maj maja kveten kvetna toukokuuta май мая مايو",
    "czerwiec czerwca cerven cervna cvn kesakuuta haziran июнь июня يونيو",
    "lipiec lipca cervenec cervence cvc heinakuuta temmuz июль июля يوليو",
    "sierpien sierpnia augusti agustos srpen srpna elokuuta август августа أغسطس اغسطس",
    "wrzesien wrzesnia zari syyskuuta eylul сентябрь сентября سبتمبر",
    "pazdziernik pazdziernika rijen rijna lokakuuta ekim октябрь октября أكتوبر اكتوبر",
    "listopad listopada listopadu marraskuuta kasim ноябрь ноября نوفمبر",
    "grudzien grudnia desember prosinec prosince joulukuuta aralik декабрь декабря ديسمبر",
];

/// Days of the week in the same languages; a name may be cut to its first three letters, or to two letters in Russian.
const FURTHER_WEEKDAYS: &str = "\
    poniedzialek wtorek sroda czwartek piatek sobota niedziela mandag tisdag onsdag torsdag fredag lordag sondag tirsdag \
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai pondeli utery streda ctvrtek patek nedele \
    pazartesi sali carsamba persembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота \
    воскресенье пн вт ср чт пт сб вс";

/// A month as a word names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// 1 to 12.
    pub month: u32,
    /// Whether the word is so short a beginning of a name that it may as well be another word: `led`, `pro`, `sub`.
    pub weak: bool,
}

/// The month of a folded name or of its beginning; `None` where the letters fit no month or several (`jui`).
pub fn month_by_name(folded: &str) -> Option<Named> {
    if folded.len() < 3 {
        return None;
    }
    let fits = |names: &&[&str]| names.iter().any(|name| name.starts_with(folded));
    let mut fitting = MONTHS.iter().enumerate().filter(|(_, names)| fits(names));
    let first = fitting.next();
    if let (Some((index, _)), None) = (first, fitting.next()) {
        return Some(Named { month: index as u32 + 1, weak: false });
    }
    if first.is_some() || folded.chars().count() < 3 {
        return None;
    }
    let month = |fits: &dyn Fn(&str) -> bool| {
        let mut fitting = FURTHER.iter().enumerate().filter(|(_, names)| names.split(' ').any(fits));
        let (index, _) = fitting.next()?;
        fitting.next().is_none().then_some(index as u32 + 1)
    };
    if let Some(month) = month(&|name| name == folded) {
        return Some(Named { month, weak: false });
    }
    // `tammikuu` and `tammi` stand for `tammikuuta`.
    let month = month(&|name| name.starts_with(folded))?;
    Some(Named { month, weak: folded.chars().count() < 5 && folded.is_ascii() })
}

/// Whether a folded word names a day of the week, or is what Portuguese puts after it.
pub fn is_weekday(folded: &str) -> bool {
    let begins = |fewest: usize, day: &str| folded.len() >= fewest && day.starts_with(folded);
    folded == "feira"
        || WEEKDAYS.iter().flat_map(|day| day.iter()).any(|day| begins(2, day))
        || FURTHER_WEEKDAYS.split_ascii_whitespace().any(|day| begins(3, day))
        || ["曜日", "요일"].iter().any(|day| folded.ends_with(day))
        || folded.starts_with("星期")
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
            assert_eq!(month_by_name(name), month.map(|month| Named { month, weak: false }), "{name}");
        }
    }

    #[test]
    fn months_in_eight_languages_more() {
        let cases = [
            ("stycznia", 1, false),
            ("tammikuu", 1, false),
            ("янв", 1, false),
            ("led", 1, true),
            ("subat", 2, false),
            ("lut", 2, true),
            ("marca", 3, false),
            ("marts", 3, false),
            ("huhtikuuta", 4, false),
            ("maj", 5, false),
            ("maja", 5, false),
            ("мая", 5, false),
            ("cerven", 6, false),
            ("cervence", 7, false),
            ("авг", 8, false),
            ("augusti", 8, false),
            ("zari", 9, false),
            ("listopadu", 11, false),
            ("desember", 12, false),
            ("декабря", 12, false),
        ];
        for (name, month, weak) in cases {
            assert_eq!(month_by_name(name), Some(Named { month, weak }), "{name}");
        }
        for name in ["cer", "ма", "ekimx", "и"] {
            assert_eq!(month_by_name(name), None, "{name}");
        }
        for name in ["poniedzialek", "tors", "ons", "pazar", "вторник", "пн", "火曜日", "수요일", "星期二"]
        {
            assert!(is_weekday(name), "{name}");
        }
        // Every name is found, and as one month.
        for (index, names) in FURTHER.iter().enumerate() {
            for name in names.split(' ') {
                assert_eq!(month_by_name(name).map(|named| named.month), Some(index as u32 + 1), "{name}");
                assert_eq!(super::super::fold::fold(name), *name);
            }
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
