//! Which column can name the customer: no attribute of one, and none whose values never come back where others do.

use super::header::{Phrase, WordList, contains_words};
use super::{Assignment, Role};
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::{Column, Table, TextColumn};

/// Words of headers that say something of a customer and not who it is, in seven languages, without accents.
static ATTRIBUTES: WordList = WordList::new(
    "type|types|group|segment|category|class|tier|level|city|town|country|state|region|province|\
    county|zip|postcode|postal|street|address|language|locale|age|gender|sex|birth|birthday|since|note|notes|comment|\
    comments|rating|score|satisfaction|feedback|status|count|tags|currency|vat|tax|service|po|reference|ref|order|\
    orders|invoice|discount|price|title|salutation|lifetime|value|revenue|spend|total|new|returning|returns|flag|date|\
    gruppe|typ|art|ort|stadt|land|plz|strasse|anschrift|adresse|sprache|geschlecht|alter|bemerkung|bestellung|auftrag|\
    ville|pays|groupe|genre|langue|commande|code postal|rue|ciudad|pais|direccion|provincia|tipo|grupo|sexo|idioma|\
    pedido|citta|paese|indirizzo|gruppo|lingua|ordine|cap|plaats|adres|soort|groep|taal|bestelling|cidade|endereco|\
    morada|estado|genero|encomenda|cep",
);

/// Words of headers that name who sells or makes, who works for the shop, or what was sold.
static OTHERS: WordList = WordList::new(
    "vendor|supplier|seller|merchant|brand|manufacturer|maker|author|artist|driver|courier|carrier|\
    lieferant|verkaufer|hersteller|marke|fahrer|fournisseur|vendeur|fabricant|marque|livreur|proveedor|vendedor|\
    fabricante|marca|fornitore|venditore|produttore|leverancier|verkoper|fabrikant|merk|fornecedor|product|item|\
    articulo|artikel|produkt|produit|producto|prodotto|produto|service|shipment|parcel|tracking|payment|sku|model",
);

/// Whether the words of a header name somebody or something else than a customer.
pub fn is_other(header: &str) -> bool {
    is_attribute(header) || OTHERS.has_run_of(header, 1)
}

/// Whether the words of a header are about a customer without saying who it is: `customer type`, `customer city`.
pub fn is_attribute(header: &str) -> bool {
    !contains_words(header, "mail") && ATTRIBUTES.has_run_of(header, 2)
}

/// Words of what only people have, in seven languages, without accents.
static OF_PEOPLE: WordList = WordList::new(
    "age|gender|sex|birth|birthday|birthdate|dob|born|marital|married|education|income|nationality|children|\
    dependents|partner|household|alter|geschlecht|geburtsdatum|geburtstag|geburtsjahr|familienstand|einkommen|nationalitat|\
    kinder|altersgruppe|altersklasse|age|sexe|genre|naissance|revenus|enfants|edad|sexo|genero|nacimiento|ingresos|hijos|eta|sesso|nascita|reddito|\
    figli|leeftijd|leeftijdsgroep|geslacht|geboortedatum|inkomen|kinderen|idade|nascimento|renda|filhos",
);

/// Whether the words of a header tell of a person.
pub fn tells_of_people(header: &str) -> bool {
    OF_PEOPLE.has_run_of(header, 1)
}

/// Whether a header is of the day on which somebody was born.
pub fn is_birthday(header: &str) -> bool {
    const BORN: &str = "birth|birthday|birthdate|dob|born|geburtsdatum|geburtstag|geboren|naissance|nacimiento|nascita|geboortedatum|\
        nascimento";
    header.split(' ').any(|word| BORN.split('|').any(|known| known == word))
}

/// Whether most values of a column are written as names of people are: two to four words with a capital each.
pub fn looks_like_names(text: &TextColumn) -> bool {
    const LOOKED_AT: u32 = 50;
    let is_part = |word: &str| {
        let letters = word.trim_matches(|c: char| matches!(c, ',' | '.'));
        letters.chars().next().is_some_and(char::is_uppercase)
            && letters.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.'))
    };
    let is_name = |value: &str| {
        let words = value.split_whitespace();
        (2..=4).contains(&words.clone().count())
            && words.clone().filter(|word| is_part(word)).count() >= 2
            && words.clone().all(|word| is_part(word) || word.len() <= 3)
    };
    let values = (text.values() as u32).min(LOOKED_AT);
    let names = (1..=values).filter(|&code| text.value(code).is_some_and(|value| is_name(&value))).count();
    names * 5 >= values as usize * 4 && values > 1
}

/// Takes the e-mail address or the name for the customer where the id that was taken is new in every order, and an id
/// where the address is the same in all.
pub fn settle(table: &Table, roles: &mut Vec<Assignment>) {
    /// Fewer orders say nothing.
    const FEWEST: u64 = 4;
    let column_of = |role: Role| roles.iter().find(|known| known.role == role).map(|known| known.column);
    let Some(chosen) = column_of(Role::Customer) else { return };
    let orders = column_of(Role::OrderId).map_or(u64::MAX, |column| table.columns[column].distinct());
    let counts = |column: usize| {
        let column = &table.columns[column];
        let filled = (table.rows as u64).saturating_sub(column.nulls).min(orders);
        (filled, column.distinct())
    };
    let (filled, different) = counts(chosen);
    let is_new_each_time = different * 100 >= filled * 97;
    let is_one_for_all = different == 1;
    if filled < FEWEST || !(is_new_each_time || is_one_for_all) {
        return;
    }
    let comes_back = |&column: &usize| {
        let (with_it, different) = counts(column);
        column != chosen
            && with_it * 2 >= filled
            && different > 1
            && (different * 10 <= with_it * 9 || different_but_for_case(&table.columns[column]) * 10 <= with_it * 9)
    };
    let others = [Role::Email, Role::CustomerId, Role::CustomerName].into_iter().filter_map(column_of);
    let is_free = |column: &usize| !roles.iter().any(|known| known.column == *column);
    let addresses = (0..table.columns.len()).filter(is_free).filter(|&column| holds_addresses(&table.columns[column]));
    let Some(other) = others.chain(addresses).find(comes_back) else {
        /// One address in so many rows is the shop's own.
        const MANY: u64 = 10;
        if is_one_for_all && filled >= MANY && holds_addresses(&table.columns[chosen]) {
            roles.retain(|known| known.role != Role::Customer);
        }
        return;
    };
    let name = |column: usize| table.columns[column].name.as_str();
    let what = Value::Key(if is_one_for_all { "same" } else { "new" });
    let evidence =
        Sentence::new("evidence-comes_back").with("column", name(other)).with("other", name(chosen)).with("what", what);
    roles
        .iter_mut()
        .filter(|known| known.role == Role::Customer)
        .for_each(|known| *known = Assignment { column: other, evidence: evidence.clone(), ..*known });
}

/// Whether the first values of a column are e-mail addresses.
fn holds_addresses(column: &Column) -> bool {
    const LOOKED_AT: u32 = 20;
    let Some(text) = column.text() else { return false };
    let values = (text.values() as u32).min(LOOKED_AT);
    values > 0 && (1..=values).all(|code| text.value(code).is_some_and(|value| value.contains('@')))
}

/// Different values of a column without regard to case; `u64::MAX` of a column with more values than are looked at.
fn different_but_for_case(column: &Column) -> u64 {
    const MOST: usize = 20_000;
    let Some(text) = column.text().filter(|text| text.values() <= MOST) else { return u64::MAX };
    let mut values: Vec<Phrase> =
        (1..=text.values() as u32).filter_map(|code| text.value(code)).map(|value| Phrase::new(&value)).collect();
    values.arrange();
    values.dedup();
    values.len() as u64
}
