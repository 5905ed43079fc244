//! What speaks against a column: numbers that are no money by their headers, and columns of a table that was joined.

use super::Role;
use super::header::{Header, Phrase, WordList};
use super::vocabulary::{Rank, WITHIN};
use crate::table::Table;

/// Words of headers of numbers that are no money, in seven languages, without accents.
static NO_MONEY: WordList = WordList::new(
    "\
    #|%|open|high|low|close|adj|id|no|nr|num|number|numero|numer|nummer|code|zip|phone|version|score|rating|rank|\
    grade|stars|points|index|level|salary|wage|wages|income|payroll|age|tenure|years|year|months|month|weeks|week|\
    days|day|hours|hour|minutes|minute|seconds|duration|time|latitude|longitude|lat|lng|lon|elevation|altitude|\
    percent|percentage|pct|share|ratio|rate|probability|views|view|impressions|sessions|session|visits|visitors|\
    visitor|users|user|clicks|followers|subscribers|likes|reach|opens|sends|count|counts|quantity|qty|stock|\
    inventory|available|committed|incoming|temperature|temp|humidity|pressure|wind|weight|height|width|length|depth|\
    size|volume|area|distance|km|miles|kg|steps|calories|speed|bpm|capacity|population|employees|headcount|adults|\
    children|babies|nights|rooms|beds|bedrooms|bathrooms|seats|votes|downloads|installs|punkte|note|gehalt|lohn|\
    einkommen|alter|jahre|jahr|monate|monat|wochen|woche|tage|tag|stunden|minuten|sekunden|dauer|breitengrad|\
    prozent|anteil|quote|aufrufe|besuche|besucher|nutzer|sitzungen|klicks|anzahl|menge|bestand|temperatur|gewicht|\
    hohe|breite|lange|tiefe|grosse|flache|entfernung|einwohner|mitarbeiter|nachte|zimmer|stimmen|salaire|anciennete|\
    ans|annees|mois|semaines|jours|heures|secondes|duree|pourcentage|taux|probabilite|vues|visites|visiteurs|\
    utilisateurs|clics|nombre|quantite|poids|hauteur|largeur|longueur|taille|surface|employes|nuits|puntuacion|\
    puntos|calificacion|salario|sueldo|edad|antiguedad|anos|meses|semanas|dias|horas|minutos|segundos|duracion|\
    latitud|longitud|porcentaje|tasa|probabilidad|vistas|visitas|visitantes|usuarios|sesiones|cantidad|existencias|\
    humedad|peso|altura|tamano|poblacion|empleados|noches|habitaciones|punteggio|voto|voti|stipendio|eta|anzianita|\
    anni|mesi|settimane|giorni|ore|minuti|secondi|durata|latitudine|longitudine|percentuale|tasso|visualizzazioni|\
    visite|visitatori|utenti|sessioni|clic|quantita|giacenza|altezza|larghezza|lunghezza|popolazione|dipendenti|\
    notti|camere|punten|cijfer|salaris|loon|leeftijd|jaren|maanden|weken|dagen|uren|duur|procent|aandeel|weergaven|\
    bezoeken|bezoekers|gebruikers|sessies|klikken|aantal|hoeveelheid|voorraad|temperatuur|hoogte|lengte|medewerkers|\
    nachten|kamers|pontuacao|pontos|nota|idade|duracao|percentagem|porcentagem|taxa|visualizacoes|utilizadores|\
    sessoes|cliques|quantidade|estoque|tamanho|populacao|funcionarios|noites|quartos",
);
/// Endings of words that are written as one: `Jahresgehalt`, `pageviews`.
const ENDINGS: &str =
    "gehalt lohn alter anzahl dauer punkte score rating views besucher aufrufe quote grad graad nummer";
/// Words of amounts that may count anything.
const VAGUE: &str = "value values valor valeur wert valore waarde sum summe suma somma som soma total totale totaal";

/// Whether a header says of numbers that they are no money.
pub fn is_no_money(header: &Header) -> bool {
    let is_in = |word: &str| NO_MONEY.has(Phrase::new(word)) || ENDINGS.split(' ').any(|ending| word.ends_with(ending));
    header.full.split(' ').any(is_in)
}

/// Whether a header names an amount that need not be of money: `Value`.
pub fn is_vague(header: &Header) -> bool {
    VAGUE.split(' ').any(|word| word == header.bare)
}

/// The headers of a table, without what tells two of one name apart.
pub fn headers(table: &Table) -> Vec<Header> {
    let header = |at: usize| Header::new(twin(table, at).map_or(table.columns[at].name.as_str(), |(base, _)| base));
    (0..table.columns.len()).map(header).collect()
}

/// What a column's header is without the mark that tells it from another one of its name, and whether it is the second
/// of the two: `id (2)` as reading marks them, `id_x` and `id_y`, `id.1` or `id_right` as programs do that join tables.
fn twin(table: &Table, at: usize) -> Option<(&str, bool)> {
    const PAIRS: [(&str, &str, bool); 8] = [
        ("_x", "_y", false),
        ("_y", "_x", true),
        (".x", ".y", false),
        (".y", ".x", true),
        (" (2)", "", true),
        (".1", "", true),
        (":1", "", true),
        ("_right", "", true),
    ];
    let name = table.columns[at].name.as_str();
    PAIRS.iter().find_map(|&(own, other, is_second)| {
        let base = name.strip_suffix(own)?;
        let is_other = |name: &str| name.strip_prefix(base) == Some(other);
        table.columns.iter().any(|column| is_other(&column.name)).then_some((base, is_second))
    })
}

/// The columns that came from another table, by joining: `id, created_at, total, id, email, created_at` is an order with
/// its customer. A header that comes a second time begins the second table, and the one with more of the customer and
/// less of what was sold is the other one.
pub fn joined(table: &Table, named: &[Vec<(Role, Rank)>]) -> Vec<bool> {
    let columns = &table.columns;
    let is_second = |&at: &usize| twin(table, at).is_some_and(|(_, is_second)| is_second);
    let Some(second) = (0..columns.len()).find(is_second) else { return vec![false; columns.len()] };
    let leaning = |roles: &[(Role, Rank)]| -> i32 {
        let is = |list: &[Role]| roles.iter().any(|(role, rank)| *rank < WITHIN && list.contains(role));
        i32::from(is(SALES)) - i32::from(is(PEOPLE) && !is(&[Role::CustomerId]))
    };
    let weight = |part: &[Vec<(Role, Rank)>]| part.iter().map(|roles| leaning(roles)).sum::<i32>();
    let first_is_other = weight(&named[..second]) < weight(&named[second..]);
    // What stands before the first header that comes again may be the other table's already: `…, id, email, created_at`.
    let is_others = |&at: &usize| leaning(&named[at]) < 0 || columns[at].name.eq_ignore_ascii_case("id");
    let back = if first_is_other { 0 } else { (1..second).rev().take_while(is_others).count() };
    let second = second - back;
    (0..columns.len()).map(|at| (at < second) == first_is_other).collect()
}

/// What only the rows' own table has, where two were joined.
pub fn is_of_rows(role: Role) -> bool {
    use super::Shape::{Count, Moment, Money};
    matches!(role.shape(), Moment | Money | Count)
        || matches!(role, Role::OrderId | Role::RecordId | Role::InvoiceNumber | Role::Status | Role::Channel)
}

const SALES: &[Role] = &[
    Role::Amount,
    Role::Quantity,
    Role::Product,
    Role::UnitPrice,
    Role::Status,
    Role::Discount,
    Role::Shipping,
    Role::Tax,
    Role::Currency,
    Role::Subject,
    Role::Priority,
    Role::Stage,
    Role::CustomerId,
];

const PEOPLE: &[Role] = &[
    Role::Email,
    Role::CustomerName,
    Role::FirstName,
    Role::LastName,
    Role::Company,
    Role::CustomerType,
    Role::Country,
    Role::Region,
    Role::Location,
    Role::Consent,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_no_money_say_so() {
        for name in ["CreditScore", "Jahresgehalt", "page_views", "Âge", "GM%", "Durata", "Order count"] {
            assert!(is_no_money(&Header::new(name)), "{name}");
        }
        for name in ["Amount", "Column 3", "Fee", "Gross pay", "x"] {
            assert!(!is_no_money(&Header::new(name)), "{name}");
        }
    }
}
