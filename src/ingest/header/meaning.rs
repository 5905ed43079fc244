//! What the words of a header say about the values below it, in seven languages.

use crate::ingest::fold::words;
use crate::table::TimeUnit;

/// Words without accents, by what they say.
const IDS: &str = "\
    id ids uuid guid no nr num number numero nummer # zip zipcode postcode postal postleitzahl plz cp cap \
    phone telephone tel telefon telefono telefone telefoon mobile mobil movil handy fax cell sku code codigo \
    codice reference ref referenz ean upc gtin isbn asin barcode iban bic account konto serial \
    tracking matricule siret nif cif dni cpf cnpj identifier identifiers identifiant identificador identificativo kennung";
/// Things that are called by their number or by their day: `Order`, `Last order`.
const THINGS: &str = "order invoice";
/// Endings of words that are written as one: `Kundennummer`, `customerid`.
const ID_ENDINGS: &str = "\
    nummer number nr code orderid customerid userid productid accountid transactionid clientid invoiceid itemid \
    sessionid visitorid memberid contactid ticketid dealid leadid paymentid phone telefon postleitzahl postcode \
    zip clientnum custnum customernum accountnum membernum ordernum invoicenum itemnum docnum";
/// As the last word they name something whatever stands before them: `Payment ID`, `Sales order no.`
const LAST_IDS: &str = "\
    id ids uuid guid key no nr nummer # code sku ean zip phone identifier identifiant identificador kennung";
const AMOUNTS: &str = "\
    amount total totals subtotal price value revenue sales sum net gross paid cost costs fee fees spend spent \
    tax discount shipping balance profit margin income refund refunded payout budget salary mrr arr ltv aov cpc \
    cpm cpa roas rate ratio percent pct percentage share score rating average avg mean betrag umsatz preis summe \
    gesamt netto brutto wert rabatt steuer mwst kosten gebuhr versand saldo gewinn montant prix valeur remise \
    tva frais solde chiffre importe precio valor impuesto iva descuento ventas coste importo prezzo totale \
    sconto valore fatturato preco desconto bedrag prijs totaal korting btw omzet waarde belasting";
const COUNTS: &str = "\
    qty quantity count counts units orders items sessions users visits visitors clicks impressions views \
    pageviews opens sends sent delivered recipients bounces unsubscribes followers subscribers reach customers \
    tickets contacts leads deals employees responses conversions downloads installs attendees guests anzahl \
    menge stuck stuckzahl nombre quantite cantidad unidades quantita quantidade aantal hoeveelheid days nights \
    points age";
/// Counts of what comes in wholes only, so that `1,234` of them is more than a thousand.
const WHOLES: &str = "\
    orders sessions users visits visitors clicks impressions views pageviews opens sends delivered recipients \
    bounces unsubscribes followers subscribers reach customers tickets contacts leads employees responses \
    downloads installs attendees klicks impressionen besuche";
const DATES: &str = "\
    date dates datetime datum fecha data dia jour tag dag giorno day created updated modified closed opened \
    resolved solved started ended joined since due deadline expires expiry erstellt angelegt geandert cree \
    modifie creado criado creato aangemaakt zeitpunkt timestamp dob birthday birthdate birth geburtstag \
    geburtsdatum naissance nacimiento nascita geboorte nascimento month monat mois mes mese maand week woche \
    quarter quartal period periode periodo zeitraum";
const TIMES: &str = "\
    time timestamp ts epoch unix zeit uhrzeit zeitstempel hora heure ora tijd horodatage";
/// What is a length of time beside a unit: `Tiempo (horas)`, `Speed of answer in seconds`.
const LENGTHS: &str = "\
    time zeit hora heure ora tijd tempo temps tiempo answer resolucion risoluzione resolucao solucion soluzione \
    solucao traitement atendimento delai antwort losung bearbeitung oplossing reactie afhandeling";
const MONTHS: &str = "\
    month months monat mois mes mese maand yearmonth period periode periodo";
const BIRTHS: &str = "\
    birth dob birthday birthdate born geburtstag geburtsdatum naissance nacimiento nascita nascimento geboorte \
    geboortedatum";
/// Under these, what looks like a date is none.
const NO_DATES: &str = "\
    version release build firmware ip size groesse grosse taille talla range ratio score fraction address";
const FLAGS: &str = "\
    is has was can did does should active converted churned churn subscribed unsubscribed opted optin optout \
    enabled disabled verified confirmed deleted archived flag flagged vip newsletter consent gift member \
    returning exited retained accepts bought purchased won lost bool boolean aktiv bezahlt actif paye activo \
    pagado attivo pagato actief betaald ativo pago paid fulfilled shipped cancelled canceled test taxable \
    attended responded";
const PLACES: &str = "\
    country countries land laender pays pais paese region state province provincia bundesland kanton locale \
    language lang sprache market continent nation iso";
const DURATIONS: &str = "\
    duration dauer duree duracion durata duur duracao elapsed response reply resolution resolve handle handling \
    wait waiting talk length runtime uptime downtime latency bearbeitungszeit antwortzeit reaktionszeit \
    losungszeit wartezeit gesprachsdauer laufzeit doorlooptijd reactietijd wachttijd respuesta espera reponse \
    attente attesa risposta resposta engagement watch spent tracked logged worked";
const UNITS: [(TimeUnit, &str); 5] = [
    (TimeUnit::Millisecond, "ms millis milliseconds"),
    (TimeUnit::Second, "s sec secs seconds sek sekunden secondes segundos secondi seconden"),
    (TimeUnit::Minute, "min mins minutes minuten minutos minuti"),
    (TimeUnit::Hour, "h hr hrs hours std stunden heures horas ore uren"),
    (TimeUnit::Day, "days tage jours dias giorni dagen"),
];

/// What a header says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HeaderWords {
    /// The values name things, even where they look like numbers.
    pub id: bool,
    /// They name things that a day may name as well.
    pub thing: bool,
    /// They are amounts or counts, so that a few torn ones do not make the column text.
    pub amount: bool,
    /// They count what comes in wholes only.
    pub wholes: bool,
    /// They are dates.
    pub date: bool,
    /// They are times or dates, so that a large number may count seconds since 1970.
    pub time: bool,
    /// They are months.
    pub month: bool,
    /// They are days of birth.
    pub birth: bool,
    /// They are no dates, whatever they look like.
    pub no_date: bool,
    /// The header is a question, to be answered with yes or no.
    pub flag: bool,
    /// They are countries, regions or languages: `NO` is Norway, `NA` Namibia.
    pub place: bool,
    /// They are lengths of time.
    pub duration: bool,
    /// What a bare number counts where they are lengths of time.
    pub unit: Option<TimeUnit>,
}

impl HeaderWords {
    /// Reads a header.
    pub fn of(name: &str) -> HeaderWords {
        let words = words(name);
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let says = |list: &str| words.iter().any(|word| is_in(list, word));
        let ends = |list: &str| words.iter().any(|word| list.split(' ').any(|ending| word.ends_with(ending)));
        let first_is = |word: &str| words.first() == Some(&word);
        let last = words.last().copied().unwrap_or("");
        // `Number of orders`, `# of seats`, `No. of items`
        let number_of = words.windows(2).any(|pair| {
            matches!(pair[0], "number" | "no" | "#" | "nombre" | "numero" | "num")
                && matches!(pair[1], "of" | "de" | "di")
        });
        let amount = says(AMOUNTS) || says(COUNTS) || number_of || name.contains('%');
        // `Time to close`
        let time_to = words.windows(2).any(|pair| matches!((pair[0], pair[1]), ("time", "to" | "in")));
        let duration = says(DURATIONS) || ends("dauer duration") || time_to;
        let names_unit = |names: &str| words.iter().skip(1).any(|word| is_in(names, word));
        let unit = UNITS.iter().find(|(_, names)| names_unit(names)).map(|&(unit, _)| unit);
        let length_of_time = duration || ((says(TIMES) || says(LENGTHS) || ends("zeit tijd")) && words.len() > 1);
        let one_word_date = |word: &&str| {
            word.ends_with("datum") || (word.ends_with("date") && !matches!(*word, "update" | "candidate" | "mandate"))
        };
        let date = says(DATES) || words.iter().any(one_word_date) || matches!(last, "at" | "on") && words.len() > 1;
        let names_ids = says(IDS) || ends(ID_ENDINGS);
        HeaderWords {
            id: !number_of && (is_in(LAST_IDS, last) || ((names_ids || says(THINGS)) && !amount && !date)),
            thing: says(THINGS) && !names_ids,
            amount,
            wholes: says(WHOLES) || number_of,
            date,
            time: (date || says(TIMES)) && unit.is_none(),
            month: says(MONTHS),
            birth: says(BIRTHS),
            no_date: says(NO_DATES) && !date,
            flag: says(FLAGS) || name.trim_end().ends_with('?'),
            place: says(PLACES),
            duration,
            unit: unit.filter(|_| length_of_time && !first_is("days")),
        }
    }
}

/// Whether a list of words with blanks between them has a word.
fn is_in(list: &str, word: &str) -> bool {
    list.as_bytes().split(|&byte| byte == b' ').any(|known| known == word.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_say_what_stands_below() {
        let ids = [
            "Order ID",
            "InvoiceNo",
            "customerid",
            "Kundennummer",
            "Zip",
            "Mobile",
            "Sales order no.",
            "Código",
            "#",
            "Customer key",
            "Order",
            "VAT number",
            "orderIDs",
            "CLIENTNUM",
            "Apple Identifier",
        ];
        for name in ids {
            assert!(HeaderWords::of(name).id, "{name}");
        }
        for name in [
            "Number of orders",
            "Order total",
            "Amount",
            "Quantity",
            "Account balance",
            "# of seats",
            "Valid",
            "VAT",
            "Key events",
        ] {
            assert!(!HeaderWords::of(name).id, "{name}");
        }
        for name in ["Order date", "Rechnungsdatum", "createdAt", "created_at", "Fecha", "Sent on", "orderdate"] {
            assert!(HeaderWords::of(name).date, "{name}");
        }
        for name in ["Year", "Update count", "Candidate", "Units sold", "phone"] {
            assert!(!HeaderWords::of(name).date, "{name}");
        }
        for name in ["is_active", "Paid?", "Converted", "hasChildren"] {
            assert!(HeaderWords::of(name).flag, "{name}");
        }
        assert!(HeaderWords::of("Date of birth").birth && HeaderWords::of("Country/Region").place);
    }

    #[test]
    fn headers_name_the_unit_of_a_length_of_time() {
        let cases = [
            ("First response (min)", Some(TimeUnit::Minute)),
            ("resolution_seconds", Some(TimeUnit::Second)),
            ("duration_ms", Some(TimeUnit::Millisecond)),
            ("Time to close (hours)", Some(TimeUnit::Hour)),
            ("Dauer Min.", Some(TimeUnit::Minute)),
            ("Oplostijd (uren)", Some(TimeUnit::Hour)),
            ("Tempo de solução em horas", Some(TimeUnit::Hour)),
            ("Risoluzione [min]", Some(TimeUnit::Minute)),
            ("Délai de traitement (jours)", Some(TimeUnit::Day)),
            ("Price (min)", None),
            ("Total day minutes", None),
            ("Duration", None),
            ("Hours", None),
            ("Days since last order", None),
        ];
        for (name, unit) in cases {
            assert_eq!(HeaderWords::of(name).unit, unit, "{name}");
        }
        assert!(HeaderWords::of("Gesprächsdauer").duration && !HeaderWords::of("Time").duration);
    }
}
