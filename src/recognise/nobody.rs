//! Which names in a column of customers name nobody? Words that tills and shops write where no customer is known.

use super::header::{Phrase, words};
use crate::sorting::Arrange;

/// Names of nobody in English, German, French, Spanish, Italian, Dutch and Portuguese; other words may follow after one
/// that begins with `~`.
const NAMES: &str = "~walk in|~walkin|~cash sale|~cash sales|cash|cash customer|cash client|cash account|\
    ~counter sale|~counter sales|counter|counter customer|~over the counter|~otc sale|guest|guest guest|guest user|\
    guest customer|guest account|guest buyer|~guest checkout|~guest order|anonymous|anonymous customer|anonymous buyer|\
    ~anonymous user|~anonymous guest|~anonymized|~anonymised|~deleted|~redacted|~removed customer|~removed user|none|\
    null|nil|n a|not available|not applicable|not provided|not specified|not given|not set|not known|unknown|\
    ~unknown customer|~unknown client|~unknown buyer|customer unknown|unnamed|unidentified|no customer|~no customer|\
    no client|no name|noname|no email|no contact|unassigned|unspecified|undefined|nobody|no one|customer|client|\
    generic|generic customer|default|default customer|one time customer|one off customer|occasional customer|\
    casual customer|miscellaneous|misc customer|various|various customers|sundry|sundry customer|sundry customers|\
    retail customer|~retail sale|pos|~pos customer|~pos sale|~pos sales|point of sale|till|~till sale|~shop sale|\
    ~store sale|in store|~in store sale|~in store customer|test|test test|test customer|test client|test user|\
    test account|test buyer|~test order|dummy|dummy customer|xxx|\
    ~laufkunde|~laufkunden|~laufkundschaft|~barverkauf|~barverkäufe|barkunde|barkunden|~barzahler|bargeschäft|\
    ~kassenverkauf|kasse|ladenkasse|~ladenverkauf|ladenkunde|laden|~thekenverkauf|theke|~tresenverkauf|gast|gast gast|\
    gastkunde|gastkonto|gastbesteller|~gastbestellung|gelöscht|~gelöschter kunde|~gelöschter benutzer|\
    ~gelöschter nutzer|~gelöschtes konto|~anonymisiert|~anonymisierter|anonym|anonymer kunde|unbekannt|\
    ~unbekannter kunde|kunde unbekannt|ohne name|ohne namen|ohne kunde|kein kunde|kein name|keine angabe|\
    keine angaben|k a|ohne angabe|nicht angegeben|nicht bekannt|nicht vorhanden|niemand|diverse|divers|diverse kunden|\
    ~einmalkunde|sammelkunde|sammeldebitor|~cpd|standardkunde|endkunde|kunde|testkunde|test kunde|testbestellung|\
    ~client de passage|~clients de passage|passage|comptoir|~client comptoir|~vente comptoir|~ventes comptoir|\
    ~vente au comptoir|~ventes au comptoir|comptant|~client comptant|~vente au comptant|~vente comptant|divers|\
    client divers|clients divers|invité|client invité|~commande invité|anonyme|client anonyme|~anonymisé|supprimé|\
    ~client supprimé|~utilisateur supprimé|~compte supprimé|inconnu|~client inconnu|aucun|aucun client|sans nom|\
    sans client|non renseigné|non communiqué|non défini|non précisé|non disponible|n c|personne|client test|\
    particulier|caisse|client caisse|~client occasionnel|~vente en magasin|~vente magasin|client magasin|magasin|\
    ~cliente de mostrador|~cliente mostrador|mostrador|~venta de mostrador|~venta mostrador|~ventas mostrador|\
    ~ventas de mostrador|~cliente de paso|~cliente ocasional|~cliente eventual|~cliente contado|~cliente al contado|\
    contado|~venta de contado|~venta al contado|~venta contado|~ventas contado|público en general|público general|\
    público|~consumidor final|~cliente final|~cliente genérico|cliente varios|clientes varios|varios|invitado|\
    cliente invitado|anónimo|cliente anónimo|~anonimizado|eliminado|~cliente eliminado|~usuario eliminado|borrado|\
    desconocido|~cliente desconocido|ninguno|ningún cliente|sin cliente|sin nombre|sin especificar|no especificado|\
    no informado|no disponible|sin datos|nadie|cliente|cliente de prueba|prueba|caja|~venta en tienda|tienda|\
    ~cliente occasionale|~clienti occasionali|~cliente di passaggio|~cliente al banco|~clienti al banco|\
    ~vendita al banco|~vendite al banco|banco|~cliente banco|~vendita banco|corrispettivo|~corrispettivi|\
    ~cliente generico|cliente vario|clienti vari|~clienti diversi|cliente privato|ospite|cliente ospite|~ordine ospite|\
    anonimo|cliente anonimo|~anonimizzato|eliminato|~cliente eliminato|~utente eliminato|cancellato|\
    ~cliente cancellato|sconosciuto|~cliente sconosciuto|nessuno|nessun cliente|senza nome|senza cliente|\
    non specificato|non indicato|non disponibile|non noto|~consumatore finale|cassa|negozio|~vendita in negozio|\
    contanti|~vendita in contanti|prova|cliente di prova|cliente test|\
    ~losse verkoop|~losse verkopen|~losse klant|~losse klanten|passant|passanten|~toonbankverkoop|toonbank|\
    ~balieverkoop|balie|~contante verkoop|~contante klant|contant|~kasverkoop|~kassaverkoop|kassa|~winkelverkoop|\
    winkel|winkelklant|gastklant|gastgebruiker|~gastbestelling|anoniem|anonieme klant|~geanonimiseerd|\
    ~geanonimiseerde|verwijderd|~verwijderde klant|~verwijderde gebruiker|onbekend|~onbekende klant|klant onbekend|\
    geen|geen klant|geen naam|niet opgegeven|niet bekend|nvt|n v t|niemand|diversen|diverse klanten|klant|testklant|\
    test klant|~eenmalige klant|\
    balcão|~venda balcão|~vendas balcão|~venda de balcão|~venda ao balcão|~cliente balcão|~cliente de balcão|\
    ~consumidor não identificado|~cliente não identificado|não identificado|consumidor|avulso|~cliente avulso|\
    ~venda avulsa|~cliente de passagem|cliente diverso|clientes diversos|diversos|~cliente padrão|convidado|\
    cliente convidado|visitante|anônimo|cliente anônimo|excluído|~cliente excluído|~usuário excluído|removido|\
    ~cliente removido|apagado|desconhecido|~cliente desconhecido|nenhum|sem cliente|sem nome|não informado|\
    não disponível|não especificado|ninguém|cliente teste|teste|caixa|~venda à vista|loja|~venda loja|~venda em loja";

/// The same for what stands before the `@` of an address.
const ADDRESSES: &str = "guest|gast|invite|invitado|ospite|convidado|noreply|no reply|donotreply|do not reply|nomail|\
    no mail|noemail|no email|none|null|nobody|~anonymous|anonym|~anonymized|~anonymised|~deleted|~redacted|walkin|\
    walk in|unknown|unbekannt|inconnu|desconocido|sconosciuto|onbekend|desconhecido|test|dummy|example|fake|pos|cash|\
    cashsale|kasse|keine|ohne|laufkunde|laufkundschaft|barverkauf|mostrador|comptoir|balcao|toonbank";

/// The words, ready to be looked up.
pub struct Nobody {
    names: Vec<(Phrase, bool)>,
    addresses: Vec<(Phrase, bool)>,
    /// How names and addresses begin, in order: nearly every customer is told from nobody by it.
    beginnings: Vec<u16>,
}

impl Nobody {
    /// Collects the words.
    pub fn all() -> Nobody {
        let all = NAMES.split('|').chain(ADDRESSES.split('|'));
        let mut beginnings: Vec<u16> = all.filter_map(|word| beginning(words(word).as_bytes())).collect();
        beginnings.arrange();
        beginnings.dedup();
        Nobody { names: listed(NAMES), addresses: listed(ADDRESSES), beginnings }
    }

    /// Whether a name may be one of nobody by its first letters: a million of them are looked at before one is read.
    pub fn may_be(&self, name: &[u8]) -> bool {
        beginning(name).is_none_or(|letters| self.beginnings.binary_search(&letters).is_ok())
    }

    /// Whether a name, an address or an id says that nobody is known.
    pub fn is(&self, name: &str) -> bool {
        /// Names of people may be longer, those of nobody are not.
        const LONGEST: usize = 60;
        if name.len() > LONGEST {
            return false;
        }
        match name.split_once('@') {
            Some((person, _)) => says(&self.addresses, person),
            None => says(&self.names, name),
        }
    }
}

/// The first three letters, or fewer and what stands for others, as a number; `None` where accents would have to be
/// taken off, and of a text without a letter or digit.
fn beginning(name: &[u8]) -> Option<u16> {
    let start = name.iter().position(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())?;
    let letter = |at: usize| match name.get(start + at).copied().unwrap_or(b' ') {
        byte if !byte.is_ascii() => None,
        byte if byte.is_ascii_alphabetic() => Some(u16::from(byte.to_ascii_lowercase() - b'a') + 2),
        byte => Some(u16::from(byte.is_ascii_digit())),
    };
    Some(letter(0)? << 10 | letter(1)? << 5 | letter(2)?)
}

fn listed(words: &str) -> Vec<(Phrase, bool)> {
    let mut list: Vec<(Phrase, bool)> =
        words.split('|').map(|word| (Phrase::new(word), word.starts_with('~'))).collect();
    list.arrange();
    list
}

/// Whether all words of a text are listed, or its first ones are where others may follow. A text without a word says so
/// too: `-`, `?`.
fn says(list: &[(Phrase, bool)], text: &str) -> bool {
    let mut found = false;
    let mut any = false;
    Phrase::each_head(text, |head, is_whole| {
        any = true;
        let at = list.partition_point(|&(known, _)| known < head);
        let mut alike = list[at..].iter().take_while(|&&(known, _)| known == head);
        found |= alike.any(|&(_, more_may_follow)| is_whole || more_may_follow);
    });
    found || !any
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_nobody_in_seven_languages() {
        let nobody = Nobody::all();
        for name in [
            "Walk-in Customer",
            "WALK IN (Main Street 3)",
            "Cash Sale",
            "guest",
            "Guest checkout 8812",
            "[deleted]",
            "Deleted user 17",
            "N/A",
            "-",
            "?",
            "Laufkundschaft",
            "Barverkauf Kasse 2",
            "Gelöschter Kunde",
            "Client de passage",
            "Vente comptoir",
            "Invité",
            "Cliente de mostrador",
            "Consumidor Final",
            "Cliente occasionale",
            "Vendita al banco",
            "Losse verkoop",
            "passant",
            "Balcão",
            "Venda balcão",
            "Não identificado",
            "noreply@shop.example",
            "deleted-8812@mail.example",
        ] {
            assert!(nobody.is(name) && nobody.may_be(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn people_and_firms_are_somebody() {
        let nobody = Nobody::all();
        for name in [
            "Judith Guest",
            "Guest, Judith",
            "Peter Gast",
            "Comptoir du Lac",
            "Banco do Norte",
            "Customer 12",
            "Kunde 7",
            "Cash & Carry Ltd",
            "Testa Rossi",
            "Nada Surf",
            "guest.house@mail.example",
            "info@shop.example",
            "1001",
            "cus_Ab12",
            "Ada Moss",
        ] {
            assert!(!nobody.is(name), "{name}");
        }
    }
}
