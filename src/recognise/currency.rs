//! Which currency does a cell of a column of currencies name?

use super::lexicon::Lexicon;
use crate::ingest::header::currency::currency_of_header;
use crate::money::Currency;
use crate::table::Column;
use std::sync::OnceLock;

/// Names of currencies by the word for the coin alone or with its country, in seven languages.
const NAMES: &[(&str, &str)] = &[
    (
        "USD",
        "dollar|dollars|dólar|dólares|dollaro|dollari|us dollar|us dollars|u s dollar|united states dollar|\
            american dollar|amerikanischer dollar|dollar us|dollar américain|dollar des états unis|\
            dólar estadounidense|dólar americano|dollaro statunitense|dollaro americano|amerikaanse dollar",
    ),
    ("EUR", "euro|euros|eur euro"),
    (
        "GBP",
        "pound|pounds|pound sterling|pounds sterling|british pound|british pound sterling|uk pound|sterling|pfund|\
            pfund sterling|britisches pfund|livre|livre sterling|libra|libra esterlina|sterlina|lira sterlina|\
            sterlina britannica|pond|britse pond|libra britânica",
    ),
    (
        "CHF",
        "sfr|fr|swiss franc|swiss francs|franken|schweizer franken|franc suisse|franco suizo|franco svizzero|\
            zwitserse frank|zwitserse franc|franco suíço",
    ),
    ("JPY", "yen|japanese yen|japanischer yen|yen japonais|yen japonés|yen giapponese|japanse yen|iene|iene japonês"),
    ("CNY", "yuan|renminbi|rmb|chinese yuan|yuan renminbi|chinesischer yuan|yuan chinois|yuan chino|yuan cinese"),
    ("INR", "rupee|rupees|indian rupee|indische rupie|roupie indienne|rupia india|rupia indiana|indiase roepie"),
    (
        "CAD",
        "canadian dollar|canadian dollars|kanadischer dollar|dollar canadien|dólar canadiense|dollaro canadese|\
            canadese dollar|dólar canadense|dólar canadiano",
    ),
    (
        "AUD",
        "australian dollar|australian dollars|australischer dollar|dollar australien|dólar australiano|\
            dollaro australiano|australische dollar",
    ),
    ("NZD", "new zealand dollar|neuseeland dollar|neuseeländischer dollar|dollar néo zélandais"),
    ("HKD", "hong kong dollar|hongkong dollar|dollar de hong kong|dólar de hong kong|dollaro di hong kong"),
    ("SGD", "singapore dollar|singapur dollar|dollar de singapour|dólar de singapur"),
    (
        "SEK",
        "swedish krona|swedish kronor|schwedische krone|couronne suédoise|corona sueca|corona svedese|zweedse kroon|coroa sueca",
    ),
    (
        "NOK",
        "norwegian krone|norwegische krone|couronne norvégienne|corona noruega|corona norvegese|noorse kroon|coroa norueguesa",
    ),
    ("DKK", "danish krone|dänische krone|couronne danoise|corona danesa|corona danese|deense kroon|coroa dinamarquesa"),
    ("PLN", "zloty|złoty|polish zloty|polnischer zloty|zloty polonais|zloty polaco|zloty polacco|poolse zloty"),
    (
        "CZK",
        "koruna|czech koruna|tschechische krone|couronne tchèque|corona checa|corona ceca|tsjechische kroon|coroa checa",
    ),
    ("HUF", "forint|hungarian forint|ungarischer forint"),
    ("RON", "leu|romanian leu"),
    ("TRY", "turkish lira|türkische lira|livre turque|lira turca|turkse lira"),
    ("RUB", "rouble|ruble|rubel|russian ruble|russian rouble|rublo|roebel"),
    ("UAH", "hryvnia"),
    (
        "BRL",
        "real|reais|brazilian real|brasilianischer real|réal brésilien|real brasileño|real brasiliano|braziliaanse real|real brasileiro",
    ),
    (
        "MXN",
        "mexican peso|mexikanischer peso|peso mexicain|peso mexicano|pesos mexicanos|peso messicano|mexicaanse peso",
    ),
    ("ARS", "argentine peso|peso argentino|peso argentin"),
    ("COP", "colombian peso|peso colombiano|peso colombien"),
    ("CLP", "chilean peso|peso chileno|peso chilien"),
    ("PEN", "sol|soles|nuevo sol|peruvian sol"),
    ("ZAR", "rand|south african rand|südafrikanischer rand"),
    ("ILS", "shekel|new shekel|israeli shekel"),
    ("AED", "dirham|uae dirham"),
    ("MAD", "moroccan dirham|dirham marocain"),
    ("KWD", "kuwaiti dinar|kuwait dinar"),
    ("THB", "baht|thai baht"),
    ("KRW", "won|south korean won"),
    ("IDR", "rupiah"),
    ("MYR", "ringgit"),
    ("PHP", "philippine peso"),
    ("VND", "dong"),
    ("NGN", "naira"),
    ("KES", "kenyan shilling"),
    ("HRK", "kuna"),
    ("BGN", "lev"),
    ("RSD", "serbian dinar"),
];

/// Reads the cells of columns that hold currencies and nothing else.
pub struct CurrencyWords(Lexicon<&'static str>);

impl CurrencyWords {
    /// Collects the names.
    pub fn all() -> CurrencyWords {
        CurrencyWords(Lexicon::new(&[NAMES]))
    }

    /// The currency that a cell names by code, sign or name.
    pub fn known(&self, cell: &str) -> Option<Currency> {
        let cell = cell.trim();
        let named = || self.0.get(cell).and_then(Currency::from_code);
        let code = Currency::from_code(cell).or_else(|| Currency::from_sign(cell));
        code.or_else(named).or_else(|| currency_of_header(cell))
    }

    /// The same, or the currency that a code outside every list must be; [`Currency::UNKNOWN`] for any other word.
    pub fn any(&self, cell: &str) -> Currency {
        self.known(cell).or_else(|| Currency::from_any_code(cell)).unwrap_or(Currency::UNKNOWN)
    }
}

/// Whether a column that is called so holds currencies: most of its few different values or most of its rows name one, or
/// all values look like codes.
pub fn holds_currencies(column: &Column) -> bool {
    const LOOKED_AT: usize = 1_000;
    const MOST: usize = 250;
    let Some(text) = column.text().filter(|text| (1..=MOST).contains(&text.values())) else { return false };
    let values = || (1..=text.values() as u32).filter_map(|code| text.value(code));
    let coded = values().filter(|value| Currency::from_code(value).is_some()).count();
    if coded * 2 > text.values() {
        return true;
    }
    static WORDS: OnceLock<CurrencyWords> = OnceLock::new();
    let words = WORDS.get_or_init(CurrencyWords::all);
    let known: Vec<bool> = values().map(|value| words.known(&value).is_some()).collect();
    if known.iter().filter(|known| **known).count() * 2 > text.values() {
        return true;
    }
    // A few odd words do not hide what most rows say.
    let is_known = |row: usize| (text.code(row) as usize).checked_sub(1).is_some_and(|code| known[code]);
    let (rows, filled) = (text.rows().min(LOOKED_AT), |row: &usize| text.code(*row) != 0);
    let said = (0..rows).filter(|&row| is_known(row)).count();
    said > 0 && said * 2 >= (0..rows).filter(filled).count()
        || values().all(|value| Currency::from_any_code(&value).is_some())
}

/// Whether a column of whatever name holds currencies: most of its values are codes in everyday use, or all are listed and
/// one is.
pub fn holds_everyday_codes(column: &Column) -> bool {
    const MOST: usize = 40;
    let Some(text) = column.text().filter(|text| (1..=MOST).contains(&text.values())) else { return false };
    let values = || (1..=text.values() as u32).filter_map(|code| text.value(code));
    let everyday = values().filter(|value| Currency::from_everyday_code(value).is_some()).count();
    everyday * 2 > text.values() || everyday > 0 && values().all(|value| Currency::from_code(&value).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_read_by_code_sign_and_name() {
        let words = CurrencyWords::all();
        let cases = [
            ("usd", "USD"),
            ("US Dollar", "USD"),
            ("dólar canadiense", "CAD"),
            ("Euro", "EUR"),
            ("£", "GBP"),
            ("US$", "USD"),
            ("zł", "PLN"),
            ("Schweizer Franken", "CHF"),
            ("EUR - Euro", "EUR"),
            ("US Dollar (USD)", "USD"),
            ("kwd", "KWD"),
            ("USDT", "USDT"),
            ("QQQ", "QQQ"),
        ];
        for (cell, code) in cases {
            assert_eq!(words.any(cell).code(), code, "{cell}");
        }
        for cell in ["points", "store credit", "kr", "?"] {
            assert_eq!((words.known(cell), words.any(cell)), (None, Currency::UNKNOWN), "{cell}");
        }
        for (code, _) in NAMES {
            assert!(Currency::from_code(code).is_some(), "{code}");
        }
    }
}
