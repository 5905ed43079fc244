//! Exact amounts: fixed-point integers with a currency, so that money adds up to the cent in any order.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A currency by its three-letter ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// Signs that name one currency to most readers, with its code. A bare `$` is taken as the US dollar.
const SIGNS: [(&str, &str); 43] = [
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
];

/// ISO 4217 codes in everyday use; a three-letter word outside this list is not taken for a currency.
const CODES: &str = "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW \
    MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR";

impl Currency {
    /// The currency of an ISO code in either case, blanks around it ignored; `None` for any other text.
    pub fn from_code(code: &str) -> Option<Currency> {
        let code: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        let upper = code.map(|byte| byte.to_ascii_uppercase());
        CODES.split(' ').any(|known| known.as_bytes() == upper).then_some(Currency(upper))
    }

    /// The currency of a sign such as `€` or `US$`.
    pub fn from_sign(sign: &str) -> Option<Currency> {
        SIGNS.iter().find(|(known, _)| *known == sign).and_then(|(_, code)| Currency::from_code(code))
    }

    /// The ISO code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// The sign readers know it by, else the code.
    pub fn symbol(&self) -> &str {
        match self.code() {
            "USD" => "$",
            code => SIGNS.iter().find(|(_, known)| *known == code).map_or(code, |(sign, _)| sign),
        }
    }

    /// Decimals of the smallest coin (ISO 4217 minor unit): 2 for most, 0 for the yen.
    pub fn decimals(self) -> usize {
        match self.code() {
            "CLP" | "ISK" | "JPY" | "KRW" | "VND" => 0,
            _ => 2,
        }
    }
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
        Currency::from_code(&code).ok_or_else(|| serde::de::Error::custom(format!("not a currency code: {code}")))
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
    fn amounts_show_the_digits_they_were_written_with() {
        for (mantissa, scale, text) in [(157337, 2, "1573.37"), (-5, 2, "-0.05"), (10624657, 2, "106246.57")] {
            assert_eq!(to_f64(mantissa, scale).to_string(), text);
        }
    }
}
