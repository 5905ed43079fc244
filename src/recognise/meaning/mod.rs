//! What the words of a cell mean where a figure asks for it: what a cost was for, which team somebody is in, what a
//! customer did; in seven languages.

mod words;

use super::lexicon::Lexicon;
use super::outcome::{self, Domain, Outcome};
use super::role::Role;
use crate::ingest::columns::yes_no::as_bool;
use std::sync::OnceLock;

macro_rules! meanings {
    ($(#[doc = $what:literal] $meaning:ident $id:literal;)+) => {
        /// What a word means.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Meaning {
            $(#[doc = $what] $meaning,)+
        }

        impl Meaning {
            /// Every meaning.
            pub const ALL: &'static [Meaning] = &[$(Meaning::$meaning,)+];

            /// The stable name.
            pub fn id(self) -> &'static str {
                match self {
                    $(Meaning::$meaning => $id,)+
                }
            }
        }
    };
}

meanings! {
    /// A cost of advertising.
    Ads "ads";
    /// A cost of people.
    Salaries "salaries";
    /// A cost of software and other tools.
    Tools "tools";
    /// A cost of agencies and freelancers.
    Agency "agency";
    /// A cost of serving customers, or the team that does.
    Service "service";
    /// The team that sells.
    Sales "sales";
    /// The team that wins attention.
    Marketing "marketing";
    /// A visit to a website or a shop.
    Visit "visit";
    /// A mail was opened.
    MailOpen "mail_open";
    /// A link in a mail was followed.
    MailClick "mail_click";
    /// Something done on a social network.
    Social "social";
    /// Something was read, watched or downloaded.
    Content "content";
    /// Something was put into a cart.
    Cart "cart";
    /// Something was bought; as a prediction, that somebody buys.
    Purchase "purchase";
    /// Somebody signed in.
    Login "login";
    /// The product was used.
    ProductUse "product_use";
    /// Somebody helped herself.
    SelfService "self_service";
    /// Somebody was helped.
    Support "support";
    /// A contract ended because a payment failed.
    PaymentFailed "payment_failed";
    /// A customer came by the word of another.
    Referral "referral";
    /// A launch that is made for each customer.
    Personalised "personalised";
    /// A launch that rests on machine learning.
    AiDriven "ai_driven";
    /// A launch together with others.
    Ecosystem "ecosystem";
    /// The framework of a customer-centric culture.
    Culture "culture";
    /// The framework of scenario planning.
    ScenarioPlanning "scenario_planning";
    /// The framework of strategic resilience.
    Resilience "resilience";
    /// The framework of strategic alignment.
    Alignment "alignment";
    /// The framework of organisational learning.
    Learning "learning";
    /// The framework of the customer's experience.
    Experience "experience";
    /// A lead in work.
    Open "open";
    /// A lead that is worth selling to, and not yet converted.
    Qualified "qualified";
    /// A lead that became a customer.
    Converted "converted";
    /// A lead that came to nothing.
    Disqualified "disqualified";
    /// A prediction that somebody leaves.
    Churn "churn";
    /// A prediction of the market.
    Market "market";
    /// A prediction of an amount.
    Value "value";
    /// A request to see one's own data.
    Access "access";
    /// A request to delete them.
    Erasure "erasure";
    /// A request to put them right.
    Rectification "rectification";
    /// A request to take them along.
    Portability "portability";
    /// An objection to their use.
    Objection "objection";
    /// A request to limit their use.
    Restriction "restriction";
    /// A consent that was taken back.
    Withdrawal "withdrawal";
}

/// What a cell of a role's column means; `None` where its words are not known, or none of the role's are. Case, accents
/// and blanks around it do not matter.
pub fn meaning(role: Role, text: &str) -> Option<Meaning> {
    if matches!(role, Role::Status | Role::Stage) {
        return of_lead(text);
    }
    static LISTS: [OnceLock<Lexicon<Meaning>>; words::LISTS.len()] = [const { OnceLock::new() }; words::LISTS.len()];
    let at = words::LISTS.iter().position(|(roles, _)| roles.contains(&role))?;
    let (lexicon, (_, list)) = (LISTS.get(at)?, words::LISTS.get(at)?);
    lexicon.get_or_init(|| Lexicon::new(&[list])).get(text)
}

/// What a lead's status says: by the words that say what became of it, and those for one that is qualified.
fn of_lead(text: &str) -> Option<Meaning> {
    static STATES: OnceLock<(Lexicon<Outcome>, Lexicon<Meaning>)> = OnceLock::new();
    let (outcomes, qualified) =
        STATES.get_or_init(|| (outcome::words(Domain::Lead, &[]), Lexicon::new(&[words::LEADS])));
    match outcomes.get(text) {
        Some(Outcome::Lost) => Some(Meaning::Disqualified),
        Some(Outcome::Converted) => Some(Meaning::Converted),
        Some(_) => Some(qualified.get(text).unwrap_or(Meaning::Open)),
        None => qualified.get(text),
    }
}

/// Whether a cell of a column of yes and no says yes or no; `None` where it says neither.
pub fn flag(text: &str) -> Option<bool> {
    as_bool(text.trim().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_meaning_has_a_name_of_its_own() {
        for (at, meaning) in Meaning::ALL.iter().enumerate() {
            assert!(Meaning::ALL[..at].iter().all(|other| other.id() != meaning.id()), "{}", meaning.id());
        }
    }

    #[test]
    fn words_mean_the_same_in_every_language() {
        use Meaning::*;
        for (role, cells, expected) in [
            (Role::Category, "ads|Google Ads|Werbung|publicité|publicidad|pubblicità|advertenties|Anúncios", Ads),
            (Role::Category, " Salaries |Gehälter|salaires|sueldos|stipendi|salarissen|salários", Salaries),
            (Role::Category, "software|Werkzeuge|outils|herramientas|strumenti|gereedschap|ferramentas", Tools),
            (Role::Category, "agency|Agentur|agence|agencia|agenzia|bureau|agência", Agency),
            (
                Role::Category,
                "service|Kundendienst|service client|atención al cliente|assistenza|klantenservice",
                Service,
            ),
            (Role::Team, "Sales|Vertrieb|ventes|ventas|vendite|verkoop|vendas", Sales),
            (Role::Team, "marketing|Marketing & PR", Marketing),
            (Role::Team, "Customer Support|Kundenservice|service client|servicio al cliente", Service),
            (Role::Interaction, "visit|page_view|Besuch|visite|visita|bezoek", Visit),
            (Role::Interaction, "mail open|Email opened|E-Mail geöffnet|e-mail ouvert|correo abierto", MailOpen),
            (Role::Interaction, "email_click|Klick in E-Mail|clic e-mail", MailClick),
            (Role::Interaction, "add_to_cart|Warenkorb|panier|carrito|carrello|winkelwagen|carrinho", Cart),
            (Role::Interaction, "Purchase|Kauf|achat|compra|acquisto|aankoop", Purchase),
            (Role::Interaction, "login|Anmeldung|connexion|inicio de sesión|accesso|inloggen", Login),
            (Role::Interaction, "self-service|Selbstbedienung|libre-service|autoservicio|zelfbediening", SelfService),
            (Role::Interaction, "product_use|Nutzung|utilisation|uso del producto|gebruik", ProductUse),
            (Role::Interaction, "support ticket|Supportanfrage|assistance|soporte", Support),
            (
                Role::CancelReason,
                "payment failed|Zahlung fehlgeschlagen|échec de paiement|pago fallido|card expired",
                PaymentFailed,
            ),
            (Role::Channel, "referral|Empfehlung|parrainage|recomendación|passaparola|aanbeveling|indicação", Referral),
            (
                Role::KindOf,
                "personalised|Personalised|personalisiert|personnalisée|personalizado|personalizzata",
                Personalised,
            ),
            (Role::KindOf, "AI-driven|KI-gestützt|basée sur l'IA|IA", AiDriven),
            (Role::KindOf, "ecosystem|Ökosystem|écosystème|ecosistema|partnership", Ecosystem),
            (Role::KindOf, "erasure|Löschung|effacement|supresión|cancellazione|wissen|Apagamento", Erasure),
            (Role::KindOf, "access|Auskunft|accès|acceso|inzage", Access),
            (Role::KindOf, "correction|Berichtigung|rectification|rectificación", Rectification),
            (Role::Framework, "Culture|Kundenkultur|cultura", Culture),
            (Role::Framework, "Scenario planning|Szenarioplanung|planification par scénarios", ScenarioPlanning),
            (Role::Status, "new|contacted|in Bearbeitung", Open),
            (Role::Status, "qualified|SQL|qualifiziert|qualifié|calificado|gekwalificeerd", Qualified),
            (Role::Status, "converted|Kunde|konvertiert", Converted),
            (Role::Status, "disqualified|nicht qualifiziert|unqualified|non qualifié", Disqualified),
            (Role::About, "churn|Abwanderung|attrition|abandono", Churn),
            (Role::About, "purchase|Kaufwahrscheinlichkeit|achat", Purchase),
            (Role::About, "market|Marktgröße|marché|mercado", Market),
            (Role::About, "value|Umsatz|chiffre d'affaires|valor", Value),
        ] {
            for cell in cells.split('|') {
                assert_eq!(meaning(role, cell), Some(expected), "{} {cell}", role.id());
            }
        }
        for (role, cell) in [
            (Role::Category, "rent"),
            (Role::Team, "roastery"),
            (Role::Channel, "organic"),
            (Role::Interaction, "other"),
            (Role::CancelReason, "too expensive"),
            (Role::Product, "ads"),
            (Role::Status, "blue"),
            (Role::KindOf, ""),
        ] {
            assert_eq!(meaning(role, cell), None, "{} {cell}", role.id());
        }
    }

    #[test]
    fn yes_and_no_are_told_in_every_language() {
        for cell in ["yes", " Ja ", "oui", "sí", "sì", "sim", "TRUE", "1", "x", "y"] {
            assert_eq!(flag(cell), Some(true), "{cell}");
        }
        for cell in ["no", "Nein", "non", "nee", "não", "false", "0", "n"] {
            assert_eq!(flag(cell), Some(false), "{cell}");
        }
        assert_eq!((flag(""), flag("perhaps")), (None, None));
    }
}
