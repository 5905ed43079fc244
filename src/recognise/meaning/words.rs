//! The words of each meaning, between bars, in English, German, French, Spanish, Italian, Dutch and Portuguese; a word
//! after `~` may stand anywhere in a cell.

use super::{Meaning, Role};

/// Words of one subject.
type Words = &'static [(Meaning, &'static str)];

/// The roles whose cells speak of a subject, and its words.
pub const LISTS: [(&[Role], Words); 8] = [
    (&[Role::Category], COSTS),
    (&[Role::Team], TEAMS),
    (&[Role::Interaction], INTERACTIONS),
    (&[Role::CancelReason], REASONS),
    (&[Role::Channel, Role::Referrer], SOURCES),
    (&[Role::KindOf], KINDS),
    (&[Role::Framework], FRAMEWORKS),
    (&[Role::About], SUBJECTS),
];

const COSTS: Words = &[
    (
        Meaning::Salaries,
        "~salary|~salaries|~wages|payroll|staff|people|personnel|~gehalt|~gehälter|~löhne|lohn|~personal|personalkosten|\
            ~salaire|~salaires|masse salariale|~sueldo|~sueldos|~salario|~salarios|nómina|~stipendio|~stipendi|~personale|\
            ~salaris|~salarissen|~lonen|personeel|personeelskosten|~salário|~salários|ordenados|folha de pagamento",
    ),
    (
        Meaning::Agency,
        "~agency|~agencies|~freelancer|~freelancers|~freelance|~consultant|~consulting|~agentur|~agenturen|agenturkosten|\
            ~beratung|~agence|~agences|~prestataire|~agencia|~agencias|~autónomo|~consultoría|~agenzia|~agenzie|\
            ~consulenza|~bureau|~bureaus|reclamebureau|~agência|~agências|~consultoria",
    ),
    (
        Meaning::Tools,
        "~tool|~tools|~software|~saas|~licence|~licences|~license|~licenses|~hosting|~crm|~subscriptions|~werkzeug|\
            ~werkzeuge|~lizenz|~lizenzen|softwarekosten|~outil|~outils|~logiciel|~logiciels|~herramienta|~herramientas|\
            ~licencias|~strumento|~strumenti|~licenze|~gereedschap|~licenties|~ferramenta|~ferramentas|~licenças",
    ),
    (
        Meaning::Service,
        "service|~customer service|~customer support|~customer care|support|helpdesk|after sales|~kundendienst|\
            ~kundenservice|kundenbetreuung|~service client|~sav|assistance|~atención al cliente|~servicio al cliente|\
            soporte|servicio|~assistenza|~servizio clienti|servizio|~klantenservice|klantendienst|ondersteuning|\
            ~atendimento|~apoio ao cliente|suporte|serviço",
    ),
    (
        Meaning::Ads,
        "~ads|~ad|~ad spend|~advertising|~advertisement|~media spend|paid media|media|ppc|sem|sponsoring|~werbung|\
            ~anzeigen|werbekosten|werbeanzeigen|~reklame|~publicité|~publicités|pub|annonces|~publicidad|~anuncios|\
            ~pubblicità|~inserzioni|annunci|~advertenties|~advertentie|reclame|~publicidade|~anúncios",
    ),
];

const TEAMS: Words = &[
    (
        Meaning::Service,
        "service|~customer service|~customer support|~customer care|~customer success|support|helpdesk|help desk|\
            ~kundendienst|~kundenservice|~kundenbetreuung|~service client|~relation client|sav|assistance|\
            ~atención al cliente|~servicio al cliente|soporte|~assistenza|~servizio clienti|~klantenservice|klantendienst|\
            ~atendimento|~apoio ao cliente|suporte",
    ),
    (
        Meaning::Sales,
        "~sales|business development|~vertrieb|~verkauf|~ventes|vente|commercial|commerciaux|~force de vente|~ventas|\
            comercial|~vendite|commerciale|~verkoop|~vendas",
    ),
    (Meaning::Marketing, "~marketing|growth|~werbung|~mercadotecnia|~comunicación|communication|comunicazione"),
];

const INTERACTIONS: Words = &[
    (
        Meaning::SelfService,
        "~self service|~selfservice|~help centre|~help center|~faq|~knowledge base|~selbstbedienung|~selbsthilfe|~hilfeseite|~hilfeartikel|~help article|~hilfebereich|\
            ~hilfecenter|~libre service|~centre d aide|~autoservicio|~centro de ayuda|~self service portale|~fai da te|\
            ~centro assistenza|~zelfbediening|~zelfservice|~helpcentrum|~autoatendimento|~autosserviço|~centro de ajuda",
    ),
    (
        Meaning::MailClick,
        "~mail click|~email click|~mail clicked|~email clicked|~clicked email|~newsletter click|~email link clicked|\
            ~klick in e mail|~mail klick|~e mail angeklickt|~mail angeklickt|~e mail geklickt|~mail geklickt|~newsletter klick|~clic e mail|~clic mail|\
            ~clic email|~e mail cliqué|~clic en correo|~clic en email|~clic su email|~clic nella mail|~mail klik|\
            ~e mail geklikt|~klik in e mail|~clique em e mail|~clique no e mail|~clique no email",
    ),
    (
        Meaning::MailOpen,
        "~mail open|~email open|~mail opened|~email opened|~opened email|~newsletter open|~e mail geöffnet|~mail geöffnet|\
            ~mail öffnung|~newsletter geöffnet|~e mail ouvert|~email ouvert|~mail ouvert|~ouverture e mail|\
            ~ouverture email|~correo abierto|~email abierto|~apertura de correo|~email aperta|~mail aperta|\
            ~apertura email|~e mail geopend|~mail geopend|~e mail aberto|~email aberto|~abertura de e mail",
    ),
    (
        Meaning::Cart,
        "~cart|~basket|~add to cart|checkout|checkout started|~begin checkout|~warenkorb|~panier|~carrito|~cesta|\
            ~carrello|~winkelwagen|~winkelmand|~carrinho",
    ),
    (
        Meaning::Purchase,
        "~purchase|~purchased|~order|~ordered|order placed|~order completed|~bought|sale|~kauf|gekauft|~bestellung|\
            ~achat|~commande|~compra|~pedido|~acquisto|~ordine|~aankoop|~bestelling|~encomenda",
    ),
    (
        Meaning::Login,
        "~login|~log in|~logged in|~sign in|~signed in|~signin|~anmeldung|angemeldet|eingeloggt|einloggen|~connexion|\
            ~inicio de sesión|~acceso|~accesso|~inloggen|ingelogd|~início de sessão|~acesso|entrar",
    ),
    (
        Meaning::Support,
        "~support|~ticket|~case opened|~chat|~call|~complaint|~anfrage|~supportanfrage|~beschwerde|~anruf|~assistance|\
            ~réclamation|~appel|~soporte|~reclamación|~llamada|~assistenza|~reclamo|~chiamata|~ondersteuning|~klacht|\
            ~telefoontje|~suporte|~atendimento|~reclamação",
    ),
    (
        Meaning::Social,
        "~social|~like|~liked|~share|~shared|~follow|~followed|~instagram|~facebook|~soziale medien|~gefällt mir|~geteilt|\
            ~réseau social|~réseaux sociaux|~j aime|~partage|~red social|~redes sociales|~me gusta|~rete sociale|\
            ~mi piace|~sociale media|~rede social|~redes sociais|~curtida",
    ),
    (
        Meaning::ProductUse,
        "~product use|~product used|~product usage|~feature used|~app use|~used product|usage|use|app open|app opened|\
            ~nutzung|~produktnutzung|~benutzt|genutzt|verwendung|~utilisation|usage produit|~uso|utilización|~utilizzo|~gebruik|gebruikt|\
            ~utilização",
    ),
    (
        Meaning::Content,
        "~content|~download|~downloaded|~article|~blog|~video|~webinar|~whitepaper|~read|~inhalt|~inhalte|~artikel|\
            ~heruntergeladen|~contenu|~téléchargement|~contenido|~descarga|~artículo|~contenuto|~scaricamento|~inhoud|\
            ~conteúdo|~artigo",
    ),
    (
        Meaning::Visit,
        "~visit|~visited|~page view|~pageview|~pageviews|~view|~viewed|~viewed page|~session start|session|~besuch|besucht|\
            ~seitenaufruf|aufruf|sitzung|~visite|~page vue|~visita|~página vista|~vista|~pagina vista|sesión|sessione|\
            ~bezoek|~paginaweergave|sessie|~visualização|sessão",
    ),
];

const REASONS: Words = &[(
    Meaning::PaymentFailed,
    "~payment failed|~failed payment|~payment failure|~failed payments|~card expired|~expired card|~card declined|\
        ~insufficient funds|~involuntary|~non payment|~nonpayment|~unpaid|~dunning|~zahlung fehlgeschlagen|\
        ~fehlgeschlagene zahlung|~zahlungsausfall|~zahlungsverzug|~nicht bezahlt|~karte abgelaufen|~rücklastschrift|\
        ~échec de paiement|~échec du paiement|~paiement échoué|~paiement refusé|~carte expirée|~impayé|~pago fallido|\
        ~fallo de pago|~impago|~tarjeta caducada|~tarjeta vencida|~pagamento fallito|~pagamento non riuscito|\
        ~mancato pagamento|~carta scaduta|~insoluto|~betaling mislukt|~mislukte betaling|~niet betaald|~kaart verlopen|\
        ~pagamento falhou|~falha no pagamento|~falha de pagamento|~cartão expirado|~falta de pagamento",
)];

const SOURCES: Words = &[(
    Meaning::Referral,
    "~referral|~referrals|~referred|~word of mouth|~recommendation|~recommended|~friend|~friends|~empfehlung|~empfohlen|\
        ~mundpropaganda|~freunde|kunden werben kunden|~parrainage|~recommandation|~bouche à oreille|~ami|~amis|\
        ~recomendación|~recomendado|~boca a boca|~referido|~referidos|~amigo|~amigos|~passaparola|~segnalazione|\
        ~raccomandazione|~amico|~amici|~aanbeveling|~mond tot mond|~mond tot mondreclame|~vriend|~vrienden|\
        ~indicação|~recomendação",
)];

/// What kind an initiative is of, and what a request for one's own data asks for.
const KINDS: Words = &[
    (
        Meaning::Personalised,
        "~personalised|~personalized|~personalisation|~personalization|~individual|~tailored|~personalisiert|\
            ~personalisierung|~individuell|~maßgeschneidert|~personnalisé|~personnalisée|~personnalisation|\
            ~sur mesure|~personalizado|~personalizada|~personalización|~a medida|~personalizzato|~personalizzata|\
            ~personalizzazione|~su misura|~gepersonaliseerd|~personalisatie|~op maat|~personalização|~à medida",
    ),
    (
        Meaning::AiDriven,
        "~ai driven|~ai|~ai based|~ai powered|~artificial intelligence|~machine learning|~ki|~ki gestützt|~ki basiert|\
            ~künstliche intelligenz|~ia|~intelligence artificielle|~inteligencia artificial|~intelligenza artificiale|\
            ~kunstmatige intelligentie|~ai gedreven|~inteligência artificial",
    ),
    (
        Meaning::Ecosystem,
        "~ecosystem|~partnership|~partner|~joint|~ökosystem|~partnerschaft|~gemeinsam|~kooperation|~écosystème|\
            ~partenariat|~ecosistema|~asociación|~alianza|~partenariato|~collaborazione|~ecosysteem|~partnerschap|\
            ~samenwerking|~ecossistema|~parceria",
    ),
    (
        Meaning::Erasure,
        "~erasure|~erase|~deletion|~delete|~right to be forgotten|~be forgotten|~forgotten|~löschung|~löschen|\
            ~löschantrag|~effacement|~suppression|~oubli|~supresión|~borrado|~eliminación|~cancellazione|~oblio|\
            ~verwijdering|~wissing|wissen|~vergetelheid|~apagamento|~eliminação|~exclusão",
    ),
    (
        Meaning::Rectification,
        "~rectification|~correction|~correct|~rectify|~berichtigung|~korrektur|~rectificación|~corrección|~rettifica|\
            ~correzione|~rectificatie|~correctie|~retificação|~correção",
    ),
    (
        Meaning::Portability,
        "~portability|~übertragbarkeit|~datenübertragbarkeit|~datenübertragung|~portabilité|\
            ~portabilidad|~portabilità|~overdraagbaarheid|~dataportabiliteit|~portabilidade",
    ),
    (
        Meaning::Withdrawal,
        "~withdrawal|~withdraw|~withdrawn consent|~revocation|~opt out|~unsubscribe|~widerruf|~retrait|~revocación|\
            ~retirada|~revoca|~intrekking|~revogação",
    ),
    (
        Meaning::Objection,
        "~objection|~object|~do not sell|~widerspruch|~opposition|~oposición|~opposizione|~bezwaar|~oposição",
    ),
    (
        Meaning::Restriction,
        "~restriction|~restrict|~limitation|~einschränkung|~limitación|~limitazione|~beperking|~limitação",
    ),
    (
        Meaning::Access,
        "~access|~subject access|~sar|~dsar|~copy of data|~auskunft|~einsicht|~accès|~acceso|~accesso|~inzage|\
            ~acesso",
    ),
];

const FRAMEWORKS: Words = &[
    (
        Meaning::ScenarioPlanning,
        "~scenario|~scenarios|~scenario planning|~szenario|~szenarien|~szenarioplanung|~scénario|~scénarios|~escenario|\
            ~escenarios|~scenari|~scenarioplanning|~cenário|~cenários",
    ),
    (
        Meaning::Culture,
        "~culture|~customer centricity|~customer centric|~kultur|~kundenkultur|~unternehmenskultur|~kundenorientierung|~kundenzentrierung|\
            ~orientation client|~cultura|~cultuur|~klantgerichtheid",
    ),
    (
        Meaning::Resilience,
        "~resilience|~resilient|~resilienz|~widerstandskraft|~résilience|~resiliencia|~resilienza|~veerkracht|\
            ~weerbaarheid|~resiliência",
    ),
    (
        Meaning::Alignment,
        "~alignment|~aligned|~ausrichtung|~abstimmung|~alignement|~alineación|~alineamiento|~allineamento|~afstemming|\
            ~alinhamento",
    ),
    (
        Meaning::Learning,
        "~learning|~lernen|~lernende organisation|~apprentissage|~aprendizaje|~apprendimento|~leren|~lerende organisatie|\
            ~aprendizagem|~aprendizado",
    ),
    (
        Meaning::Experience,
        "~experience|~cx|~touchpoints|~omnichannel|~kundenerlebnis|~erlebnis|~expérience|~experiencia|~esperienza|\
            ~klantbeleving|~beleving|~klantervaring|~experiência",
    ),
];

const SUBJECTS: Words = &[
    (
        Meaning::Churn,
        "~churn|~churned|~attrition|~cancellation|~leave|~abwanderung|~kündigung|~résiliation|~départ|~abandono|~baja|~fuga|\
            ~abbandono|~disdetta|~klantverloop|~opzegging|~verloop|~cancelamento|~evasão",
    ),
    (
        Meaning::Purchase,
        "~purchase|~buy|~order|~conversion|~next order|~kauf|~kaufwahrscheinlichkeit|~bestellung|~wiederkauf|~achat|\
            ~commande|~compra|~pedido|~acquisto|~ordine|~aankoop|~bestelling|~encomenda",
    ),
    (Meaning::Market, "~market|~market size|~markt|~marktgröße|~marktvolumen|~marché|~mercado|~mercato|~marktomvang"),
    (
        Meaning::Value,
        "~value|~amount|~revenue|~sales|~clv|~cltv|~ltv|~lifetime value|~wert|~umsatz|~betrag|~kundenwert|~valeur|\
            ~chiffre d affaires|~montant|~valor|~ingresos|~importe|~valore|~ricavi|~fatturato|~importo|~waarde|~omzet|\
            ~bedrag|~receita",
    ),
];

/// A lead that is worth selling to.
pub const LEADS: Words = &[
    (
        Meaning::Qualified,
        "~qualified|mql|sql|sal|~qualifiziert|~qualifié|~qualifiée|~calificado|~calificada|~cualificado|~cualificada|\
            ~qualificato|~qualificata|~gekwalificeerd|~qualificado|~qualificada",
    ),
    (
        Meaning::Open,
        "attempted|in bearbeitung|kontaktiert|angerufen|contacté|contactée|contactado|contactada|contattato|contattata|\
            gecontacteerd|in behandeling|contatado|contatada|em contato|ouvert|abierto|aperto|aberto|en cours|en curso",
    ),
];
