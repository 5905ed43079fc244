//! Exact amounts: fixed-point integers with a currency, so that money adds up to the cent in any order.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A currency by its code: three letters of ISO 4217, or up to four of another list. Shorter ones end with a zero byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 4]);

/// Signs that name one currency to most readers, with its code. A bare `$` is taken as the US dollar.
const SIGNS: &[(&str, &str)] = &[
    ("US$", "USD"),
    ("A$", "AUD"),
    ("AU$", "AUD"),
    ("C$", "CAD"),
    ("CA$", "CAD"),
    ("NZ$", "NZD"),
    ("HK$", "HKD"),
    ("S$", "SGD"),
    ("MX$", "MXN"),
    ("NT$", "TWD"),
    ("R$", "BRL"),
    ("$", "USD"),
    ("€", "EUR"),
    ("Euro", "EUR"),
    ("euro", "EUR"),
    ("Euros", "EUR"),
    ("euros", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("￥", "JPY"),
    ("円", "JPY"),
    ("元", "CNY"),
    ("₹", "INR"),
    ("₩", "KRW"),
    ("₽", "RUB"),
    ("руб", "RUB"),
    ("₺", "TRY"),
    ("TL", "TRY"),
    ("₫", "VND"),
    ("₪", "ILS"),
    ("฿", "THB"),
    ("₱", "PHP"),
    ("₴", "UAH"),
    ("₦", "NGN"),
    ("RM", "MYR"),
    ("Rp", "IDR"),
    ("SFr", "CHF"),
    ("sFr", "CHF"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("Ft", "HUF"),
    ("lei", "RON"),
    ("лв", "BGN"),
    ("L$", "LRD"),
    ("RD$", "DOP"),
    ("J$", "JMD"),
    ("TT$", "TTD"),
    ("AR$", "ARS"),
    ("S/", "PEN"),
    ("Bs", "BOB"),
    ("Gs", "PYG"),
    ("₲", "PYG"),
    ("₡", "CRC"),
    ("₵", "GHS"),
    ("₸", "KZT"),
    ("₾", "GEL"),
    ("֏", "AMD"),
    ("₼", "AZN"),
    ("৳", "BDT"),
    ("₮", "MNT"),
    ("៛", "KHR"),
    ("₭", "LAK"),
    ("KSh", "KES"),
    ("₿", "BTC"),
    ("kn", "HRK"),
    ("Lei", "RON"),
    ("zl", "PLN"),
    ("Zł", "PLN"),
    ("kč", "CZK"),
    ("ден", "MKD"),
];

/// Every code of ISO 4217, those that others took the place of, and common crypto currencies, in alphabetical order, each
/// with the decimals of its smallest coin.
const CODES: &str = "\
    AED2 AFN2 ALL2 AMD2 ANG2 AOA2 ARS2 ATS2 AUD2 AWG2 AZN2 BAM2 BBD2 BCH8 BDT2 BEF2 BGN2 BHD3 BIF0 BMD2 BND2 \
    BOB2 BOV2 BRL2 BSD2 BTC8 BTN2 BWP2 BYN2 BYR0 BZD2 CAD2 CDF2 CHE2 CHF2 CHW2 CLF4 CLP0 CNH2 CNY2 COP2 COU2 \
    CRC2 CUC2 CUP2 CVE2 CYP2 CZK2 DEM2 DJF0 DKK2 DOP2 DZD2 EEK2 EGP2 ERN2 ESP0 ETB2 ETH8 EUR2 FIM2 FJD2 FKP2 \
    FRF2 GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GRD2 GTQ2 GYD2 HKD2 HNL2 HRK2 HTG2 HUF2 IDR2 IEP2 ILS2 INR2 IQD3 IRR2 \
    ISK0 ITL0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2 KMF0 KPW2 KRW0 KWD3 KYD2 KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LTC8 LTL2 \
    LUF2 LVL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2 MOP2 MRO2 MRU2 MTL2 MUR2 MVR2 MWK2 MXN2 MXV2 MYR2 MZN2 NAD2 \
    NGN2 NIO2 NLG2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2 PGK2 PHP2 PKR2 PLN2 PTE2 PYG0 QAR2 ROL2 RON2 RSD2 RUB2 RWF0 \
    SAR2 SBD2 SCR2 SDG2 SEK2 SGD2 SHP2 SIT2 SKK2 SLE2 SLL2 SOS2 SRD2 SSP2 STD2 STN2 SVC2 SYP2 SZL2 THB2 TJS2 \
    TMT2 TND3 TOP2 TRL0 TRY2 TTD2 TWD2 TZS2 UAH2 UGX0 USD2 USN2 UYI0 UYU2 UYW4 UZS2 VED2 VEF2 VES2 VND0 VUV0 \
    WST2 XAF0 XBT8 XCD2 XCG2 XOF0 XPF0 XRP6 YER2 ZAR2 ZMK2 ZMW2 ZWG2 ZWL2";

/// Characters from one code of the list to the next.
const STRIDE: usize = 5;

/// The codes in everyday use: what else stands in the list is a word or a unit as well, in many files.
const EVERYDAY: &str = "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW \
    MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR";

/// Currencies whose sign at home is a bare `$`.
const DOLLARS: &str = "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD \
    SRD TTD TWD UYU XCD";

impl Currency {
    /// What a word says that names no currency known here: never the same as one that is known.
    pub const UNKNOWN: Currency = Currency(*b"XXX\0");

    /// The currency of a listed code in either case, blanks around it ignored; `None` for any other text.
    pub fn from_code(code: &str) -> Option<Currency> {
        let code: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        let [a, b, c] = code.map(|byte| byte.to_ascii_uppercase());
        listed([a, b, c]).map(|_| Currency([a, b, c, 0]))
    }

    /// The same for codes in everyday use only: for a place that may hold any word.
    pub fn from_everyday_code(code: &str) -> Option<Currency> {
        Currency::from_code(code).filter(|known| known.is_everyday())
    }

    /// Whether its code is in everyday use.
    pub fn is_everyday(self) -> bool {
        EVERYDAY.split(' ').any(|everyday| everyday == self.code())
    }

    /// The currency of a listed code, or of any other word of three or four capital letters: for a place that holds
    /// currencies and nothing else.
    pub fn from_any_code(code: &str) -> Option<Currency> {
        let any = || match *code.trim().as_bytes() {
            [a, b, c] => Some([a, b, c, 0]),
            [a, b, c, d] => Some([a, b, c, d]),
            _ => None,
        };
        let is_code = |bytes: &[u8; 4]| bytes.iter().filter(|byte| **byte > 0).all(u8::is_ascii_uppercase);
        Currency::from_code(code).or_else(|| any().filter(is_code).map(Currency))
    }

    /// The currency of a sign such as `€` or `US$`.
    pub fn from_sign(sign: &str) -> Option<Currency> {
        SIGNS.iter().find(|(known, _)| *known == sign).and_then(|(_, code)| Currency::from_code(code))
    }

    /// The ISO code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("").trim_end_matches('\0')
    }

    /// The sign readers know it by, else the code.
    pub fn symbol(&self) -> &str {
        match self.code() {
            "USD" => "$",
            code => SIGNS.iter().find(|(_, known)| *known == code).map_or(code, |(sign, _)| sign),
        }
    }

    /// Decimals of the smallest coin (ISO 4217 minor unit): 2 for most, 0 for the yen, 3 for the Kuwaiti dinar.
    pub fn decimals(self) -> usize {
        let [a, b, c, _] = self.0;
        listed([a, b, c]).unwrap_or(2)
    }

    /// Whether people there write amounts with a bare `$`.
    pub fn is_dollar(self) -> bool {
        DOLLARS.split(' ').any(|known| known == self.code())
    }
}

/// The decimals of a listed code.
fn listed(code: [u8; 3]) -> Option<usize> {
    let entry = |at: usize| &CODES.as_bytes()[at * STRIDE..at * STRIDE + 4];
    let (mut from, mut to) = (0, CODES.len().div_ceil(STRIDE));
    while from < to {
        let middle = (from + to) / 2;
        let [known @ .., decimals] = entry(middle) else { return None };
        match known.cmp(&code) {
            std::cmp::Ordering::Less => from = middle + 1,
            std::cmp::Ordering::Greater => to = middle,
            std::cmp::Ordering::Equal => return Some(usize::from(decimals - b'0')),
        }
    }
    None
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Currency::from_any_code(&code).ok_or_else(|| serde::de::Error::custom(format!("not a currency code: {code}")))
    }
}

/// The nearest double to `mantissa` × 10^−`scale`: what JSON shows, with no digit lost up to 15 digits.
pub fn to_f64(mantissa: i128, scale: u8) -> f64 {
    // One correctly rounded division of two exact doubles gives the nearest double below 2^53.
    mantissa as f64 / 10f64.powi(i32::from(scale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_signs_are_known_and_words_are_not() {
        assert_eq!(Currency::from_code(" eur ").map(|c| c.to_string()).as_deref(), Some("EUR"));
        assert_eq!(Currency::from_code("THE"), None);
        assert_eq!(Currency::from_code("EURO"), None);
        assert_eq!(Currency::from_sign("£"), Currency::from_code("GBP"));
        for (_, code) in SIGNS {
            assert!(Currency::from_code(code).is_some(), "{code}");
        }
        assert_eq!(Currency::from_code("USD").map(|c| c.symbol().to_owned()).as_deref(), Some("$"));
    }

    #[test]
    fn every_listed_code_is_found_with_its_decimals() {
        let entries: Vec<&str> = CODES.split(' ').collect();
        assert!(
            entries.windows(2).all(|pair| pair[0] < pair[1]) && entries.iter().all(|entry| entry.len() + 1 == STRIDE)
        );
        for entry in entries {
            let currency = Currency::from_code(&entry[..3].to_lowercase()).unwrap_or_else(|| panic!("{entry}"));
            assert_eq!(format!("{currency}{}", currency.decimals()), entry);
        }
        for code in EVERYDAY.split(' ').chain(DOLLARS.split(' ')) {
            assert!(Currency::from_code(code).is_some(), "{code}");
        }
    }

    #[test]
    fn a_word_that_is_no_code_is_a_currency_only_where_nothing_else_stands() {
        assert_eq!(Currency::from_everyday_code("kwd"), None);
        assert_eq!(Currency::from_any_code("USDT").map(|c| (c.to_string(), c.decimals())), Some(("USDT".into(), 2)));
        for word in ["usdt", "Euro", "12", "", "PUNTO", "ÄÖ"] {
            assert_eq!(Currency::from_any_code(word), None, "{word}");
        }
        assert_ne!(Currency::from_any_code("QQQ"), Currency::from_any_code("QQR"));
        assert_eq!(Currency::from_code("xxx"), None);
    }

    #[test]
    fn amounts_show_the_digits_they_were_written_with() {
        for (mantissa, scale, text) in [(157337, 2, "1573.37"), (-5, 2, "-0.05"), (10624657, 2, "106246.57")] {
            assert_eq!(to_f64(mantissa, scale).to_string(), text);
        }
    }
}
